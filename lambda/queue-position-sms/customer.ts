import type { Contact } from '../shared/contact-event';
import type { Customer } from '../shared/texts/recipient';

export function customerOf({ parameter }: Contact): Customer {
  return {
    phoneNumber: parameter('phoneNumber'),
    consent: parameter('consent'),
    language: parameter('language'),
    timeZone: parameter('timeZone'),
  };
}
