/** A plus sign, the country code and the number: what the service takes wherever it takes a phone number. */
const E164 = /^\+[1-9]\d{1,14}$/;

export function isE164(value: string): boolean {
  return E164.test(value);
}
