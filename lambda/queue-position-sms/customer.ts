import { type ConnectClient, GetContactAttributesCommand } from '@aws-sdk/client-connect';
import type { Contact } from '../shared/contact-event';
import { text } from '../shared/record';
import type { Customer } from '../shared/texts/recipient';

/** The attributes under which the generated flows tell of a customer. */
export const CUSTOMER_ATTRIBUTES: Readonly<Record<keyof Customer, string>> = {
  phoneNumber: 'callbackNumber',
  consent: 'callbackTextConsent',
  language: 'callbackLanguage',
  timeZone: 'callbackTimeZone',
};

export type ReadCustomer = (instanceId: string, contactId: string) => Promise<Customer>;

export function customerOf({ parameter }: Contact): Customer {
  return customerFrom((name) => parameter(name));
}

/**
 * Reads what the contact itself says of its customer, for events, which say nothing of one. That the service takes the id of a
 * leg here, and not only of the first contact, is not verified; if it does not, there is no text.
 */
export function connectCustomers(client: ConnectClient): ReadCustomer {
  return async (instanceId, contactId) => {
    const { Attributes } = await client.send(new GetContactAttributesCommand({ InstanceId: instanceId, InitialContactId: contactId }));
    return customerFrom((name) => text(Attributes, CUSTOMER_ATTRIBUTES[name]));
  };
}

function customerFrom(read: (name: keyof Customer) => string): Customer {
  return { phoneNumber: read('phoneNumber'), consent: read('consent'), language: read('language'), timeZone: read('timeZone') };
}
