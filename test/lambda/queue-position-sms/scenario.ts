import { QueuePositionSms } from '../../../src/callbacks';
import { CallCenter, SMS_IDENTITY_ARN } from '../../private/callback-setup';
import { connectEvent, Said } from '../private/connect-event';
import { contactEvent, contactIds } from '../private/contact-event';
import type { Reply } from '../private/http-server';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, FaultName, Scenario } from '../private/scenario';

const newContact = contactIds();
const event = (operation: string, more: Record<string, string> = {}) => () =>
  contactEvent({ operation, phoneNumber: phoneNumber(1), consent: 'yes', language: 'en-US', ...more }, { initialContactId: newContact() });

const position = (place: number, wait: number): Reply => ({
  body: { MetricResults: [{ Name: 'POSITION_IN_QUEUE', Value: { Number: place } }, { Name: 'ESTIMATED_WAIT_TIME', Value: { Number: wait } }] },
});

const LATER: Expected = { answer: { outcome: 'failed', next: 'wait' }, meaning: 'No text yet; the flow asks again.' };
const NEVER: Expected = { answer: { outcome: 'failed', next: 'stop' }, meaning: 'No text, or nobody knows; it is never tried again.' };
const TOO_LATE: Expected = { answer: { outcome: 'failed', next: 'stop' }, meaning: 'No text; its moment is over.' };

const LOST: Expected = { answer: undefined, meaning: 'No text, or nobody knows; it is never tried again.' };
const AGAIN: Expected = { throws: true, meaning: 'No text yet, or none at all; the event comes again twice.' };

/** The end of a leg; the service says afterwards who its customer is. */
const ended = (more: Partial<Said> = {}) => () => {
  const now = Math.floor(Date.now() / 1000);
  return connectEvent({ contactId: newContact(), initialContactId: newContact(), eventType: 'DISCONNECTED', startedAt: now - 60, endedAt: now, ...more });
};
const CUSTOMER: Reply = { body: { Attributes: { callbackNumber: phoneNumber(1), callbackTextConsent: 'yes', callbackLanguage: 'en-US' } } };

const SENDING: Partial<Record<FaultName, Expected>> = {
  'timeout': NEVER, 'throttled': LATER, 'server error': NEVER, 'malformed answer': NEVER, 'slow by 3 s': NEVER,
};
const SENDING_OF_EVENT: Partial<Record<FaultName, Expected>> = {
  'timeout': LOST, 'throttled': AGAIN, 'server error': LOST, 'malformed answer': LOST, 'slow by 3 s': LOST,
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
    'Amazon Connect': ({ operation }) => operation === 'GetContactAttributes' ? CUSTOMER : position(2, 90),
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
    {
      title: 'confirmation',
      event: event('confirmation'),
      healthy: { outcome: 'texted', next: 'stop' },
      calls: ['dynamodb:PutItem', 'sms-voice:SendTextMessage'],
      faults: { 'Amazon DynamoDB': TOO_LATE, 'AWS End User Messaging SMS': NEVER },
    },
    {
      title: 'an attempt reached nobody',
      event: ended(),
      healthy: undefined,
      calls: ['connect:GetContactAttributes', 'dynamodb:PutItem', 'sms-voice:SendTextMessage'],
      faults: { 'Amazon Connect': AGAIN, 'Amazon DynamoDB': AGAIN, 'AWS End User Messaging SMS': SENDING_OF_EVENT },
    },
    { title: 'a callback ended that no agent had', event: ended({ hasAgent: false }), healthy: undefined, calls: [], faults: {} },
    { title: 'a callback ended that was answered', event: ended({ agentAt: Math.floor(Date.now() / 1000) }), healthy: undefined, calls: [], faults: {} },
  ],
  declare: (stack) => new QueuePositionSms(stack, 'Sms', {
    instance: new CallCenter(stack).instance,
    originationIdentityArn: SMS_IDENTITY_ARN,
    messages: { 'en-US': 'Soon.' },
    missedMessages: { 'en-US': 'We could not reach you.' },
  }),
};
