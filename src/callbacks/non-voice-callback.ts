/**
 * How a contact that is no call gets its callback.
 */
export enum NonVoiceCallback {
  /** The service calls the customer when an agent is free, see `CallbackRequests`. */
  OUTBOUND_CALL = 'OUTBOUND_CALL',
  /**
   * The blocks for callbacks are tried first. One page of the service says that they serve chats, tasks and e-mails, and the pages of the
   * blocks say that they take the error branch, which leads to the outbound call here. Nobody has verified that such a callback rings,
   * and it is not checked for duplicates.
   */
  QUEUED_CALLBACK = 'QUEUED_CALLBACK',
}

/** The contradiction in the documentation of the service, for whoever relies on one side of it. */
export const NON_VOICE_CALLBACK_WARNING = {
  id: 'cdk-connect-callbacks:non-voice-callback',
  message: 'nonVoiceCallback relies on blocks that are documented to fail for chats, tasks and e-mails, got QUEUED_CALLBACK; '
    + 'leave it out for an outbound call, or acknowledge this after you have seen a callback of such a contact ring',
} as const;
