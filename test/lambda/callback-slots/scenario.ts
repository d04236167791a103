import { join } from 'path';
import { ScheduledCallback } from '../../../src/callbacks';
import { OpeningHours } from '../../../src/connect';
import { CallCenter } from '../../private/callback-setup';
import { requestsOf } from '../../private/request-variants';
import { contactEvent, contactIds } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';

/** The next full hours; each run takes one of its own. */
const HOUR = 3600;
const LATER = 4_102_444_800;
const newContact = contactIds();
let count = 0;

const nextHour = () => (Math.floor(Date.now() / 1000 / HOUR) + 1) * HOUR;
const newSlot = () => String(nextHour() + (count++ % 60) * HOUR);
/** Beyond the delays of the schedule, and within its horizon. */
const newFarSlot = () => `${nextHour() + (61 + (count++ % 10)) * HOUR}-far`;
const ask = (parameters: () => Record<string, string>) => () => contactEvent(parameters(), { initialContactId: newContact() });

const said = (meaning: string): Expected => ({ answer: { outcome: 'unknown' }, meaning });
const NOT_TAKEN = said('The customer hears that no callback can be taken, and stays in line.');

/** A slot whose one place somebody else has. */
function taken(): Pick<ScenarioRun, 'event' | 'prepare'> {
  const slots: string[] = [];
  return {
    prepare: async (table) => {
      const slot = newSlot();
      slots.push(slot);
      await table.put({ pk: `slot#${slot}#0`, slot, holder: 'somebody', expiresAt: LATER });
    },
    event: () => contactEvent({ operation: 'book', slot: slots.shift()!, phoneNumber: phoneNumber(1) }, { initialContactId: newContact() }),
  };
}

export const scenario: Scenario = {
  handler: 'callback-slots',
  environment: {
    LOCK_TABLE_NAME: 'callback-state', SCHEDULE_PATH: join(__dirname, 'schedule.json'), KEY_SECRET_ARN: 'key', SCOPE: 'support', DEFAULT_COUNTRY: 'US',
  },
  services: { 'AWS Secrets Manager': () => ({ body: { SecretString: 'a key that only tests know' } }) },
  runs: [
    {
      title: 'offer',
      event: ask(() => ({ operation: 'offer', after: 'now', language: 'en-US' })),
      healthy: { outcome: 'offered', count: '3' },
      calls: Array.from({ length: 6 }, () => 'dynamodb:Query'),
      faults: { 'Amazon DynamoDB': said('The customer hears that there are no times, and stays in line.') },
    },
    {
      title: 'book',
      event: ask(() => ({ operation: 'book', slot: newSlot(), phoneNumber: phoneNumber(1) })),
      healthy: { outcome: 'booked' },
      calls: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
      faults: { 'Amazon DynamoDB': NOT_TAKEN, 'AWS Secrets Manager': NOT_TAKEN },
    },
    {
      title: 'book, a slot that no delay reaches',
      event: ask(() => ({ operation: 'book', slot: newFarSlot(), phoneNumber: phoneNumber(20 + (count % 60)), language: 'en-US' })),
      healthy: { outcome: 'promised' },
      calls: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:PutItem'],
      faults: { 'Amazon DynamoDB': NOT_TAKEN, 'AWS Secrets Manager': NOT_TAKEN },
    },
    {
      title: 'book, when the slot is full',
      ...taken(),
      healthy: { outcome: 'full' },
      calls: ['dynamodb:PutItem'],
      faults: { 'Amazon DynamoDB': NOT_TAKEN, 'AWS Secrets Manager': NOT_TAKEN },
    },
    {
      title: 'release',
      event: ask(() => ({ operation: 'release', booking: `${newSlot()}#0` })),
      healthy: { outcome: 'released' },
      calls: ['dynamodb:DeleteItem'],
      faults: { 'Amazon DynamoDB': said('The place stays taken, and the slot takes one callback less.') },
    },
    {
      title: 'due, before the slot',
      event: ask(() => ({ operation: 'due', booking: `${nextHour() + HOUR}#0` })),
      healthy: { outcome: 'early' },
      calls: [],
      faults: {},
    },
    {
      title: 'due, in the slot',
      event: ask(() => ({ operation: 'due', booking: `${nextHour() - HOUR}#0` })),
      healthy: { outcome: 'due' },
      calls: [],
      faults: {},
    },
  ],
  declare: (stack) => {
    const center = new CallCenter(stack);
    const { instance, callbacks } = center;
    new ScheduledCallback(stack, 'Scheduled', {
      instance,
      callbackQueue: callbacks,
      timeZone: 'UTC',
      openingHours: [OpeningHours.always()],
      capacityPerSlot: 1,
      requests: requestsOf(center),
    });
  },
};
