import { OfferGate, QueueMetricsCache } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds } from '../private/contact-event';
import type { Scenario } from '../private/scenario';

const QUEUE = '22222222-2222-4333-8444-555555555555';
const newContact = contactIds();

export const scenario: Scenario = {
  handler: 'offer-gate',
  environment: { OFFER_WHEN: '[{"measure":"estimatedWaitSeconds","atLeast":300}]', CALL_TIMEOUT_MILLISECONDS: '500' },
  services: {},
  runs: [{
    title: 'ask',
    event: () => contactEvent({ queueId: QUEUE }, { initialContactId: newContact() }),
    prepare: async (table) => table.put({ pk: `metrics#${QUEUE}`, asOf: Math.floor(Date.now() / 1000), contactsInQueue: 1, estimatedWaitSeconds: 90 }),
    healthy: { outcome: 'no-offer', contactsInQueue: '1', estimatedWaitSeconds: '90', estimatedWaitRange: '1 to 5' },
    calls: ['dynamodb:GetItem'],
    faults: {
      'Amazon DynamoDB': { answer: { outcome: 'unknown' }, meaning: 'The callback is offered, and no wait is announced.' },
    },
  }],
  declare: (stack) => {
    const { instance, support } = new CallCenter(stack);
    new OfferGate(stack, 'Gate', { metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }) });
  },
};
