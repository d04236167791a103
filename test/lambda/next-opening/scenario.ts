import { join } from 'path';
import { NextOpening, QueueMetricsCache } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import type { Scenario } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

const newContact = contactIds();
const QUEUE = '22222222-2222-4333-8444-555555555555';
const QUEUE_ARN = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}/queue/${QUEUE}`;
const now = () => Math.floor(Date.now() / 1000);
const TODAY = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The hours are kept, so the healthy call reads the wait alone. */
const metrics = (table: StateTableDouble) => table.put({ pk: `metrics#${QUEUE}`, estimatedWaitSeconds: 60, asOf: now() });

/** Open without an end, so that the answer depends on no clock. */
const hours = () => ({
  TimeZone: 'UTC',
  EffectiveHoursOfOperationList: Array.from({ length: 12 }, (_, index) => ({
    Date: new Date(Date.parse(TODAY()) + (index - 2) * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length),
    OperationalHours: [{ Start: { Hours: 0, Minutes: 0 }, End: { Hours: 0, Minutes: 0 } }],
  })),
});

export const scenario: Scenario = {
  handler: 'next-opening',
  environment: { INSTANCE_ID, HOURS_ID: '33333333-2222-4333-8444-555555555555', SCHEDULE_PATH: join(__dirname, 'schedule.json'), STEP_SECONDS: '2700', STEPS: '96' },
  services: { 'Amazon Connect': () => ({ body: hours() }) },
  runs: [{
    title: 'open',
    event: () => contactEvent({ queueArn: QUEUE_ARN, language: 'en-US' }, { initialContactId: newContact() }),
    prepare: metrics,
    healthy: { outcome: 'open', delayStep: 'none' },
    calls: ['dynamodb:GetItem'],
    faults: {
      'Amazon Connect': {
        answer: { outcome: 'open', delayStep: 'none' },
        meaning: 'The hours last read, or those declared, stand in; if there are none, callers hear no time, and the callback is offered.',
      },
      'Amazon DynamoDB': { answer: { outcome: 'open', delayStep: 'none' }, meaning: 'The callback is offered, however long the wait.' },
    },
  }],
  declare: (stack) => {
    const { instance, support, hours: office } = new CallCenter(stack);
    const cache = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] });
    new NextOpening(stack, 'NextOpening', { instance, hours: office, metrics: cache });
  },
};
