import { createCallback, disconnect } from '../private/examples';
import { FlowRule } from '../rule';

/** Our threshold; the service only calls a high number a hazard (FA-10). */
const MANY = 5;

const example = (retries: string) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { MaximumConnectionAttempts: retries }, 'Hang up'), disconnect('Hang up')],
});

export const manyRetries: FlowRule = {
  id: 'many-retries',
  severity: 'warning',
  summary: `A callback is tried again at most ${MANY} times.`,
  rationale: 'A typing error such as 20 instead of 2 makes the service ring a customer all day.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html',
  bad: example('20'),
  good: example('2'),
  check: ({ graph }) => [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && Number(action.parameters.MaximumConnectionAttempts) > MANY)
    .map(({ action }) => ({
      block: action.identifier,
      place: 'MaximumConnectionAttempts',
      fact: `the customer may be called ${Number(action.parameters.MaximumConnectionAttempts) + 1} times`,
      remedy: `retry at most ${MANY} times`,
    })),
};
