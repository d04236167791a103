import { detail, story, Telling } from './teller';

export const contactCreated: Telling<'contact-created'> = ({ contact }, { names }) => {
  if (contact.method === 'INBOUND' && contact.channel === 'voice') return story(names.customerOf(contact), 'calls');
  return (contact.channel === 'voice' || contact.links.previousId !== undefined ? detail : story)(contact, `begins (${contact.method})`);
};

export const said: Telling<'said'> = ({ contact, agent, text }, { names }) => story(agent ?? names.customerOf(contact), `hears ${names.spoken(text)}`);

export const keys: Telling<'keys'> = ({ contact, keys: pressed }, { names }) => story(names.customerOf(contact), `presses ${pressed}`);

export const dialled: Telling<'dialled'> = ({ number, from }, { names }) => (
  story(names.customer(number), from === undefined ? 'phone rings (no caller ID)' : `phone rings (from ${from})`));

export const pickedUp: Telling<'picked-up'> = ({ contact, by }, { names, facts }) => (
  story(names.customer(facts.numberOf(contact)), by === 'person' ? 'picks up' : 'voicemail answers'));

const NOT_REACHED: Readonly<Record<string, string>> = {
  'no-answer': 'does not answer', 'busy': 'is busy', 'invalid': 'has no valid number', 'blocked': 'cannot be called: the network blocks the call',
};

export const notReached: Telling<'not-reached'> = ({ contact, why }, { names, facts }) => story(names.customer(facts.numberOf(contact)), NOT_REACHED[why] ?? why);

export const numberRefused: Telling<'number-refused'> = ({ contact, number, why }) => (
  story(contact, why === 'invalid' ? `cannot be called back at ${JSON.stringify(number)}, which is no E.164 number` : `cannot be called back at ${number}: the instance may not dial it`));

export const joined: Telling<'joined'> = ({ contact, agent }, { names }) => story(contact, `talks with ${names.agent(agent)}`);
