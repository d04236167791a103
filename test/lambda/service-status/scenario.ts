import { ServiceStatus } from '../../../src/callbacks';
import { contactEvent, contactIds, INSTANCE_ID } from '../private/contact-event';
import type { Scenario } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

const newContact = contactIds();
const QUEUE_ARN = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}/queue/support`;
const LATER = 4_102_444_800;
const FLAG = { scope: 'support', message: 'Closed.', author: 'alice', setAt: 1, expiresAt: LATER };

const event = () => contactEvent({ queueArn: QUEUE_ARN, language: 'en-US' }, { initialContactId: newContact() });

function flags(...known: object[]): (table: StateTableDouble) => Promise<void> {
  return (table) => table.put({ pk: 'flags', version: 1, flags: JSON.stringify(known), expiresAt: LATER });
}

/** Of a function that has read no flags yet; one that has goes on with them for five minutes. */
const UNKNOWN = { 'Amazon DynamoDB': { answer: { outcome: 'unknown' }, meaning: 'Callers go on to the check of the opening hours.' } } as const;

export const scenario: Scenario = {
  handler: 'service-status',
  environment: {},
  services: {},
  runs: [
    { title: 'no emergency', event, prepare: flags(), healthy: { outcome: 'open' }, calls: ['dynamodb:GetItem'], faults: UNKNOWN },
    {
      title: 'emergency',
      event,
      prepare: flags(FLAG),
      healthy: { outcome: 'emergency', message: 'Closed.', until: '2100-01-01T00:00:00.000Z' },
      calls: ['dynamodb:GetItem'],
      faults: UNKNOWN,
    },
  ],
  declare: (stack) => new ServiceStatus(stack, 'Status'),
};
