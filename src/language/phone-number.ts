/** A plus sign, the country code and the number: what the service takes wherever it takes a phone number. */
export const E164 = /^\+[1-9]\d{1,14}$/;
