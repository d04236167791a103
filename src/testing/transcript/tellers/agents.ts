import { detail, story, Telling } from './teller';

export const offered: Telling<'offered'> = ({ contact, agent }) => story(contact, `offered to ${agent}`);

const ANSWERS = { accepted: 'accepts', missed: 'misses', rejected: 'rejects', withdrawn: 'is no longer offered' } as const;

export const offerEnded: Telling<'offer-ended'> = ({ contact, agent, how }, { names }) => story(agent, `${ANSWERS[how]} ${names.contact(contact)}`);

export const agentStatus: Telling<'agent-status'> = ({ agent, status }) => story(agent, `is ${status}`);

export const agentHand: Telling<'agent-hand'> = ({ contact, agent, state }, { names }) => (
  detail(agent, state === undefined ? `is done with ${names.contact(contact)}` : `has ${names.contact(contact)}: ${state}`));
