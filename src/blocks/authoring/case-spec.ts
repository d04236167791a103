import { FLOW_TYPES } from '../../language/flow-type';
import { isObject } from '../../language/json';
import { BlockSpec, ErrorSpec, ParameterSpec } from '../../language/spec';

/** The service demands this branch exactly where the block links. */
const NOT_LINKED: ErrorSpec = {
  type: 'ContactNotLinked', required: ({ LinkContactToCase }) => LinkContactToCase === 'true', meaning: 'failure', onlyIfWired: true,
};

export interface CaseSpecOptions {
  readonly mode: string;
  readonly type: string;
  readonly parameters: readonly ParameterSpec[];
  readonly errors?: readonly ErrorSpec[];
}

/** The modes of the cases block have the link, the fields and the results in common. */
export function caseSpec({ mode, type, parameters, errors = [] }: CaseSpecOptions): BlockSpec {
  return {
    block: `Cases (${mode})`,
    type,
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html',
    parameters: [{ path: 'LinkContactToCase', kind: 'enum', required: true, dynamic: 'static', values: ['true', 'false'] }, ...parameters],
    errors: [NOT_LINKED, ...errors, { type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes: ['$.Case'],
    summary: ({ CaseRequestFields }) => (isObject(CaseRequestFields)
      ? Object.entries(CaseRequestFields).map(([key, value]) => `${key} = ${String(value)}`).join(', ') : ''),
  };
}
