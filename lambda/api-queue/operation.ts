import type { ConnectClient } from '@aws-sdk/client-connect';

/** One call that the queue may make. It runs again after every failure and after every lost receipt, so it must be idempotent. */
export interface Operation {
  /** Which texts the input must hold. */
  readonly required: readonly string[];
  /** Makes the call and says in a word what became of it. */
  readonly run: (client: ConnectClient, input: never) => Promise<string>;
}
