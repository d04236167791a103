export type { CallbackLanguage } from './callback-language';
export type { CallbackPrompts } from './callback-prompts';
export * from './duplicate-check';
export * from './duplicate-policy';
export type { HelperOptions } from './helper-options';
export * from './place-in-line';
export * from './queue-position-sms';
export * from './queued-callback';
