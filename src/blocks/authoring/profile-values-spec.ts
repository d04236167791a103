import type { ActionDraft } from './block';
import type { CustomerProfileValues } from './customer-profile-values';
import { MAX_PROFILE_VALUE_CHARACTERS, profileDraft, profileSpec } from './profile-spec';
import { checkEntries, checkNames } from './text-checks';
import { Problems } from '../../language/problems';
import { BlockSpec } from '../../language/spec';

/** The two modes of the customer profiles block that write a profile take the same values. */
export function profileValuesSpec(mode: 'create' | 'update', type: string): BlockSpec {
  return profileSpec({
    mode,
    type,
    request: [{ path: 'ProfileRequestData.Attributes', kind: 'map', dynamic: 'either', interpolates: true, maxLength: MAX_PROFILE_VALUE_CHARACTERS }],
  });
}

export function checkProfileValues(subject: string, { fields, attributes, responseFields }: CustomerProfileValues): void {
  const problems = new Problems();
  checkEntries('fields', fields, { min: attributes ? 0 : 1, maxLength: MAX_PROFILE_VALUE_CHARACTERS }, problems);
  checkEntries('attributes', attributes, { min: attributes ? 1 : 0, maxLength: MAX_PROFILE_VALUE_CHARACTERS }, problems);
  checkNames('responseFields', responseFields, {}, problems);
  problems.throwIfAny(subject);
}

export function profileValuesDraft(spec: BlockSpec, values: CustomerProfileValues): ActionDraft {
  const { fields, attributes, responseFields } = values;
  const request = { ...fields, ...(attributes ? { Attributes: { ...attributes } } : {}) };
  return profileDraft(spec, request, responseFields, {}, values);
}
