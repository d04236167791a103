/** A contact of an instance. */
export interface ContactRef {
  readonly instanceId: string;
  readonly contactId: string;
}

/** What the service says of a contact: `busy` is everything that lives and does not merely wait for an agent. */
export type ContactFate =
  | { readonly stage: 'waiting' | 'busy' | 'not-found' }
  | { readonly stage: 'ended'; readonly at: number; readonly reachedAgent: boolean };

/** Both throw if the service gives no clear answer. */
export interface LiveContacts {
  describe(contact: ContactRef): Promise<ContactFate>;
  /** Ends a contact; one that has ended already is as good. */
  stop(contact: ContactRef): Promise<void>;
}
