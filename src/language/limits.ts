/**
 * The limits of a flow document.
 *
 * @see https://docs.aws.amazon.com/connect/latest/devguide/flow-language-example.html
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlow.html
 */
export const FLOW_LANGUAGE_VERSION = '2019-10-30';
export const MAX_ACTIONS = 250;
export const MAX_CONTENT_CHARACTERS = 256_000;
export const MAX_IDENTIFIER_CHARACTERS = 50;
/** Total characters of a text that is spoken, markup included. */
export const MAX_MESSAGE_CHARACTERS = 6_000;

/**
 * The UTF-8 bytes of all attributes of a contact, keys and values together. That nothing else counts, such as what the service puts
 * around them, is assumed.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_NewSessionDetails.html
 */
export const MAX_ATTRIBUTE_BYTES = 32 * 1024;
