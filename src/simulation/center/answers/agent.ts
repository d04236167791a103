import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { canTake } from '../../routing/serving-agent';
import { endContact } from '../ending';
import { LATER } from '../flow-run';
import { enqueue } from '../queueing';

/** Nobody else is asked: an agent who cannot take it at once loses the contact. */
const transferToAgent: Answerer<'transfer-to-agent'> = (center, run) => {
  const { contact } = run;
  const agent = center.agents.get(contact.targetAgent ?? '');
  run.breakOff();
  contact.removeRun(run);
  if (agent && canTake(agent.serving, contact.channel)) enqueue(center, contact, agent.name);
  else endContact(center, contact, 'OTHER');
  return LATER;
};

export const ANSWERERS = { 'transfer-to-agent': transferToAgent } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
