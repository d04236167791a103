/** What an error branch can be called. */
export const ERROR_TYPES: ReadonlySet<string> = new Set([
  'NoMatchingError', 'NoMatchingCondition', 'InputTimeLimitExceeded', 'InvalidPhoneNumber', 'InvalidCallbackNumber', 'CallbackNumberNotDialable',
  'QueueAtCapacity', 'CallFailed', 'ConnectionTimeLimitExceeded', 'TimeLimitExceeded', 'MultipleFoundError', 'NoneFoundError', 'MultipleFound',
  'NoneFound', 'ContactNotLinked', 'ChannelMismatch', 'InFlightRedactionConfigurationFailed', 'ParticipantNotFound', 'TemplateRenderingError',
]);
