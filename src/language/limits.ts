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
