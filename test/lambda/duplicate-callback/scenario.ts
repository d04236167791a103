import { DuplicateCheck } from '../../../src/callbacks';
import { contactEvent, contactIds } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';

const newContact = contactIds();
let count = 0;

const event = (operation: string) => () =>
  contactEvent({ operation, phoneNumber: phoneNumber(count++ % 100) }, { initialContactId: newContact() });

const open = (meaning: string): Expected => ({ answer: { outcome: 'unknown' }, meaning });

function run(operation: string, outcome: string, calls: readonly string[], fault: Expected): ScenarioRun {
  return {
    title: operation,
    event: event(operation),
    healthy: { outcome },
    calls,
    faults: { 'Amazon DynamoDB': fault, 'AWS Secrets Manager': fault },
  };
}

export const scenario: Scenario = {
  handler: 'duplicate-callback',
  environment: {
    KEY_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key',
    SCOPE: 'support',
    RESERVATION_SECONDS: '900',
    LOCK_SECONDS: '14400',
  },
  services: { 'AWS Secrets Manager': () => ({ body: { SecretString: 'a key that only tests know' } }) },
  runs: [
    run('reserve', 'reserved', ['dynamodb:PutItem'],
      open('The callback is created; a customer who asks twice may be called twice.')),
    run('confirm', 'confirmed', ['dynamodb:UpdateItem', 'dynamodb:PutItem'],
      open('The callback stays in its queue; when the reservation has expired, the customer may ask for another one.')),
    run('release', 'released', ['dynamodb:DeleteItem'],
      open('The customer cannot ask for another callback before the lock expires.')),
    {
      title: 'waited',
      event: () => contactEvent({ operation: 'waited', requestedAt: String(Math.floor(Date.now() / 1000) - 720) }, { initialContactId: newContact() }),
      healthy: { outcome: 'known', waitedMinutes: '12' },
      calls: [],
      faults: {},
    },
  ],
  declare: (stack) => new DuplicateCheck(stack, 'Check'),
};
