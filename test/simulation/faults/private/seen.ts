import { Center } from '../../../../src/simulation/center/center';
import { Contact } from '../../../../src/simulation/center/contact';
import { Cloud } from '../../../../src/simulation/cloud/cloud';
import { Report } from '../../../../src/simulation/cloud/runtime/report';

/** Something that was said to a customer, and the number that the customer wanted to be called on at that time. */
export interface Word {
  readonly at: number;
  readonly text: string;
  readonly contact: Contact;
  readonly number: string | undefined;
}

/** What a flow asked a helper to do for the callbacks of a number. */
export interface Asked {
  readonly operation: string;
  readonly at: number;
  readonly number: string | undefined;
  readonly contactId: string;
  /** What the helper answered, if it did. */
  readonly outcome: string | undefined;
}

/** What is needed to judge a run. */
export interface Seen {
  readonly contacts: readonly Contact[];
  readonly words: readonly Word[];
  readonly dials: readonly { readonly at: number; readonly contact: Contact }[];
  readonly pickUps: readonly { readonly at: number; readonly contact: Contact }[];
  readonly asked: readonly Asked[];
  /** Which service refused what, or did not answer. */
  readonly mishaps: number;
}

export function watch({ trace, contacts }: Center, { functions, server }: Cloud): Seen {
  const [words, dials, pickUps]: [Word[], { at: number; contact: Contact }[], { at: number; contact: Contact }[]] = [[], [], []];
  trace.on('said', ({ at, to, text, contact }) => { if (to === 'customer') words.push({ at, text, contact, number: contact.attributes.callbackNumber }); });
  trace.on('dialled', ({ at, contact }) => { dials.push({ at, contact }); });
  trace.on('picked-up', ({ at, contact }) => { pickUps.push({ at, contact }); });
  return {
    words,
    dials,
    pickUps,
    get contacts() { return [...contacts.values()]; },
    get asked() { return functions.reports.flatMap(askedIn); },
    get mishaps() { return server.calls.filter(({ refusedWith }) => refusedWith !== undefined).length; },
  };
}

function askedIn({ event, began: at, outcome: { kind, ...rest } }: Report): Asked[] {
  const { Details: details } = event as { Details?: { Parameters: Record<string, string>; ContactData: { ContactId: string } } };
  if (!details) return [];
  const { operation, phoneNumber: number } = details.Parameters;
  const { outcome } = kind === 'answered' ? (rest as { answer: { outcome?: string } }).answer : { outcome: undefined };
  return [{ operation, at, number, contactId: details.ContactData.ContactId, outcome }];
}
