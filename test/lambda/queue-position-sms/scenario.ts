import { QueuePositionSms } from '../../../src/callbacks';
import { CallCenter, SMS_IDENTITY_ARN } from '../../private/callback-setup';
import { contactEvent, contactIds } from '../private/contact-event';
import type { Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, FaultName, Scenario, ScenarioRun } from '../private/scenario';

const newContact = contactIds();
const event = (operation: string, more: Record<string, string> = {}) => () =>
  contactEvent({ operation, phoneNumber: phoneNumber(1), consent: 'yes', language: 'en-US', ...more }, { initialContactId: newContact() });

const position = (place: number, wait: number): Reply => ({
  body: { MetricResults: [{ Name: 'POSITION_IN_QUEUE', Value: { Number: place } }, { Name: 'ESTIMATED_WAIT_TIME', Value: { Number: wait } }] },
});

const LATER: Expected = { answer: { outcome: 'failed', next: 'wait' }, meaning: 'No text yet; the flow asks again.' };
const NEVER: Expected = { answer: { outcome: 'failed', next: 'stop' }, meaning: 'No text, or nobody knows; it is never tried again.' };
const TOO_LATE: Expected = { answer: { outcome: 'failed', next: 'stop' }, meaning: 'No text; its moment is over.' };

const notice = (operation: string): ScenarioRun => ({
  title: operation,
  event: event(operation),
  healthy: { outcome: 'texted', next: 'stop' },
  calls: ['dynamodb:PutItem', 'sms-voice:SendTextMessage'],
  faults: { 'Amazon DynamoDB': TOO_LATE, 'AWS End User Messaging SMS': NEVER },
});

const SENDING: Partial<Record<FaultName, Expected>> = {
  'timeout': NEVER, 'throttled': LATER, 'server error': NEVER, 'malformed answer': NEVER, 'slow by 3 s': NEVER,
};

export const scenario: Scenario = {
  handler: 'queue-position-sms',
  environment: {
    ORIGINATION_IDENTITY: 'arn:aws:sms-voice:us-east-1:111122223333:pool/p',
    THRESHOLDS: '5,2',
    CALLS_PER_SECOND: '1',
    MESSAGES: JSON.stringify({ 'en-US': 'You are number {position}.' }),
    CONFIRMATION_MESSAGES: JSON.stringify({ 'en-US': 'We will call you back.' }),
    MISSED_MESSAGES: JSON.stringify({ 'en-US': 'We could not reach you.' }),
    TIME_TO_LIVE_SECONDS: '300',
    RECORD_SECONDS: '691200',
  },
  services: {
    'Amazon Connect': () => position(2, 90),
    'AWS End User Messaging SMS': () => ({ body: { MessageId: 'message' } }),
  },
  runs: [
    {
      title: 'check',
      event: event('check'),
      healthy: { outcome: 'texted', next: 'stop', position: '2', estimatedWaitSeconds: '90' },
      calls: ['connect:GetContactMetrics', 'dynamodb:PutItem', 'sms-voice:SendTextMessage'],
      faults: { 'Amazon Connect': LATER, 'Amazon DynamoDB': LATER, 'AWS End User Messaging SMS': SENDING },
    },
    { title: 'check without consent', event: event('check', { consent: 'no' }), healthy: { outcome: 'no-consent', next: 'stop' }, calls: [], faults: {} },
    notice('confirmation'),
    notice('missed'),
  ],
  declare: (stack) => new QueuePositionSms(stack, 'Sms', {
    instance: new CallCenter(stack).instance, originationIdentityArn: SMS_IDENTITY_ARN, messages: { 'en-US': 'Soon.' },
  }),
};
