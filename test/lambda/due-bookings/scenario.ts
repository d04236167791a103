import { ScheduledCallback } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { requestsOf } from '../../private/request-variants';
import { scheduledProps } from '../../private/scheduled-variants';
import { contactIds } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario } from '../private/scenario';
import { type StateTableDouble, TABLE_NAME } from '../private/state-table';

const LATER = 4_102_444_800;
const newContact = contactIds();

/** A booking whose slot begins, with the lock of its customer. */
async function due(table: StateTableDouble, lock: object = {}): Promise<void> {
  const [holder, slot] = [newContact(), Math.floor(Date.now() / 1000) - 30];
  const [lockKey, place] = [`lock#${holder}`, parseInt(holder.slice(-2), 16) % 100];
  await table.put({ pk: lockKey, holder, state: 'RESERVED', requestedAt: slot - 600_000, expiresAt: LATER, ...lock });
  await table.put({
    pk: `slot#${slot}#${place}`, slot: String(slot), due: 'waiting', holder, number: phoneNumber(7), language: 'en-US', lockKey, expiresAt: LATER,
  });
}

const AGAIN: Expected = { throws: true, meaning: 'The booking stays, and the customer is called when a later run, a minute on each, hands it over; the alarm tells.' };

export const scenario: Scenario = {
  handler: 'due-bookings',
  environment: {
    LOCK_TABLE_NAME: TABLE_NAME, LINE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/line.fifo', RECORD_SECONDS: '950400', RUN_SECONDS: '25',
  },
  services: { 'Amazon SQS': () => ({ body: { MessageId: 'taken' } }) },
  runs: [
    {
      title: 'a slot begins',
      prepare: due,
      event: () => ({}),
      healthy: { handedOver: 1, failed: 0, left: 0 },
      calls: ['Query', 'UpdateItem', 'GetItem', 'PutItem', 'PutItem', 'SendMessage', 'DeleteItem'].map((call) => `${call === 'SendMessage' ? 'sqs' : 'dynamodb'}:${call}`),
      faults: { 'Amazon DynamoDB': AGAIN, 'Amazon SQS': AGAIN },
    },
    {
      title: 'the callback was cancelled',
      prepare: (table) => due(table, { cancelRequestedAt: 1 }),
      event: () => ({}),
      healthy: { dropped: 1, failed: 0, left: 0 },
      calls: ['dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:GetItem', 'dynamodb:DeleteItem', 'dynamodb:DeleteItem'],
      faults: { 'Amazon DynamoDB': AGAIN },
    },
    {
      title: 'nothing begins',
      event: () => ({}),
      healthy: { handedOver: 0, dropped: 0, failed: 0, left: 0 },
      calls: ['dynamodb:Query'],
      faults: { 'Amazon DynamoDB': AGAIN },
    },
  ],
  declare: (stack) => {
    const center = new CallCenter(stack);
    new ScheduledCallback(stack, 'Scheduled', { ...scheduledProps(center), requests: requestsOf(center) });
  },
};
