import { createHmac } from 'node:crypto';

/** Hashes a text with a secret key: a plain hash of a phone number is undone by trying every number. */
export type KeyedHash = (text: string) => Promise<string>;

export function keyedHash(key: () => Promise<string>): KeyedHash {
  return async (text) => createHmac('sha256', await key()).update(text).digest('base64url');
}

/**
 * Fetches a value at first need and keeps it. Callers that come while it is on its way share the one request; a
 * failure is not kept, so the next caller tries again.
 */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= fetch().catch((error) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}
