import { createHash } from 'crypto';
import { e164Of } from './phone-input';
import { Scope } from './scope';
import { isObject, JsonObject, valueAt } from '../../language/json';

/** What `$.StoredCustomerInput` holds after these keys; undefined if they are no valid number. */
export function storedInput(keys: string, parameters: JsonObject, scope: Scope): string | undefined {
  const phone = valueAt(parameters, 'InputValidation.PhoneNumberValidation');
  if (isObject(phone)) return e164Of(keys, scope.text(phone.NumberFormat) === 'E164' ? undefined : scope.text(phone.CountryCode));
  return isObject(parameters.InputEncryption) ? sealed(keys, scope.text(parameters.InputEncryption.EncryptionKeyId)) : keys;
}

/** Nobody in the flow can read it; the same input looks the same in every run. */
function sealed(keys: string, keyId: string): string {
  return createHash('sha256').update(`${keyId} ${keys}`).digest('base64');
}
