import { isObject } from '../../../../src/language/json';
import { Center } from '../../../../src/simulation/center/center';
import { Contact } from '../../../../src/simulation/center/contact';
import { Cloud } from '../../../../src/simulation/cloud/cloud';

/** Something that was said to a customer, and the number that the customer wanted to be called on at that time. */
export interface Word {
  readonly at: number;
  readonly text: string;
  readonly contact: Contact;
  readonly number: string | undefined;
}

/** Somebody wanted the callbacks for a number gone. */
export interface Wish {
  readonly at: number;
  readonly number: string;
}

/** What is needed to judge a run. */
export interface Seen {
  readonly contacts: readonly Contact[];
  readonly words: readonly Word[];
  readonly dials: readonly { readonly at: number; readonly contact: Contact }[];
  readonly pickUps: readonly { readonly at: number; readonly contact: Contact }[];
  readonly wishes: readonly Wish[];
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
    get wishes() { return functions.reports.flatMap(({ event, began }) => wishIn(event, began)); },
    get mishaps() { return server.calls.filter(({ refusedWith }) => refusedWith !== undefined).length; },
  };
}

function wishIn(event: unknown, at: number): Wish[] {
  const details = isObject(event as never) ? (event as { Details?: { Parameters?: Record<string, string> } }).Details : undefined;
  const { operation, phoneNumber } = details?.Parameters ?? {};
  return operation === 'cancel' && phoneNumber ? [{ at, number: phoneNumber }] : [];
}
