import { plainText } from '../../language/json';
import { createCallback, disconnect } from '../private/examples';
import { FlowRule, QueueFacts } from '../rule';

const example = (hasOutboundCallerIdNumber: boolean) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { QueueId: 'callbacks' }, 'Hang up'), disconnect('Hang up')],
  queues: { callbacks: { name: 'Callbacks', hasOutboundCallerIdNumber } satisfies QueueFacts },
});

export const callbackQueueCallerId: FlowRule = {
  id: 'callback-queue-caller-id',
  severity: 'error',
  summary: 'The queue of a callback has an outbound caller ID number.',
  rationale: 'Without a number the call to the customer shows none, or fails (CI-3): the customer is lost.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/queues-callerid.html',
  bad: example(false),
  good: example(true),
  check: ({ graph, surroundings }) => [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters.CallerId === undefined)
    .flatMap(({ action }) => {
      const queue = surroundings.queue(plainText(action.parameters.QueueId));
      return queue === undefined || queue.hasOutboundCallerIdNumber ? [] : [{
        block: action.identifier,
        place: 'QueueId',
        fact: `the queue "${queue.name}" has no outbound caller ID number, so that its callbacks cannot ring the customer`,
        remedy: 'give the queue an outboundCallerId with a number',
      }];
    }),
};
