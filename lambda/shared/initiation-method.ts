/** Moves a waiting contact from queue to queue, and makes a contact of its own of it. */
export const QUEUE_TRANSFER = 'QUEUE_TRANSFER';

/** A customer-first callback that waits to be dialled; its end is the beginning of the dialled one. */
export const CUSTOMER_FIRST_QUEUED = 'CALLBACK_CUSTOMER_FIRST_QUEUED';
export const CUSTOMER_FIRST_DIALLED = 'CALLBACK_CUSTOMER_FIRST_DIALED';

/** The service adds methods, so what begins like a callback is one. */
export function isCallback(method: string): boolean {
  return method.startsWith('CALLBACK');
}
