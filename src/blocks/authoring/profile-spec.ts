import type { ActionDraft, BlockProps } from './block';
import { given } from './text-checks';
import { FLOW_TYPES } from '../../language/flow-type';
import { isObject, JsonObject } from '../../language/json';
import { BlockSpec, ErrorSpec, ParameterSpec } from '../../language/spec';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html';
/** The most characters of a value that is sent to Customer Profiles. */
export const MAX_PROFILE_VALUE_CHARACTERS = 255;

export const NOT_FOUND: ErrorSpec = { type: 'NoneFoundError', required: true, meaning: 'failure' };
export const SEVERAL_FOUND: ErrorSpec = { type: 'MultipleFoundError', required: true, meaning: 'failure' };

export interface ProfileSpecOptions {
  readonly mode: string;
  readonly type: string;
  readonly docs?: string;
  readonly request: readonly ParameterSpec[];
  readonly errors?: readonly ErrorSpec[];
  /** The action does not read anything back. */
  readonly writesNothing?: boolean;
}

/** The modes of the customer profiles block differ in what they ask for and in what they may not find. */
export function profileSpec({ mode, type, docs = DOCS, request, errors = [], writesNothing }: ProfileSpecOptions): BlockSpec {
  return {
    block: `Customer profiles (${mode})`,
    type,
    category: 'integrate',
    docs,
    parameters: [
      // The fields of a profile are open; a search has its own keys.
      { path: 'ProfileRequestData', kind: mode === 'create' || mode === 'update' ? 'map' : 'object', required: true },
      ...request,
      ...(writesNothing ? [] : [{ path: 'ProfileResponseData', kind: 'list' as const }]),
    ],
    errors: [...errors, { type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    ...(writesNothing ? {} : { writes: ['$.Customer'] }),
    summary: ({ ProfileRequestData }) => requestText(ProfileRequestData),
  };
}

/** A value inside of the request, as the modes name them. */
export function requestField(name: string, required: ParameterSpec['required'] = false): ParameterSpec {
  return { path: `ProfileRequestData.${name}`, kind: 'text', required, dynamic: 'either', maxLength: MAX_PROFILE_VALUE_CHARACTERS };
}

export function profileDraft(
  spec: BlockSpec, request: JsonObject, response: readonly string[] | undefined, errors: ActionDraft['errors'], { onError }: BlockProps,
): ActionDraft {
  return {
    spec,
    parameters: given({ ProfileRequestData: request, ProfileResponseData: response && [...response] }),
    errors: { ...errors, NoMatchingError: onError },
  };
}

function requestText(request: unknown): string {
  if (!isObject(request)) return '';
  return Object.entries(request).map(([key, value]) => `${key} = ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
}
