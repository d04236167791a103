import { join } from 'path';
import { EmergencyLine, ServiceStatus } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

export const PIN = '12345678';
const LATER = 4_102_444_800;

const newContact = contactIds();
let contactId = '';

const ask = (parameters: Record<string, string>) => () => contactEvent(parameters, { initialContactId: contactId });

/** The contact of the next event is one that a supervisor has been let in on. */
async function letIn(table: StateTableDouble): Promise<void> {
  contactId = newContact();
  await table.put({ pk: `session#${contactId}`, author: 'alice', expiresAt: LATER });
}

async function freshContact(): Promise<void> {
  contactId = newContact();
}

const failed = (meaning: string): Expected => ({ answer: { outcome: 'failed' }, meaning });

const NOT_SET = failed('The supervisor hears that something went wrong, and asks for the state or uses the API.');

export const scenario: Scenario = {
  handler: 'emergency-line',
  environment: { PIN_SECRET_ARN: 'pins', KEY_SECRET_ARN: 'key', MESSAGES_PATH: join(__dirname, 'messages.json'), LONGEST_SECONDS: '604800' },
  services: {
    'AWS Secrets Manager': ({ input }) => ({ body: { SecretString: input.SecretId === 'pins' ? JSON.stringify({ alice: PIN }) : 'a key' } }),
  },
  runs: [
    {
      title: 'authorize',
      event: ask({ operation: 'authorize', pin: PIN, phoneNumber: phoneNumber(1) }),
      prepare: freshContact,
      healthy: { outcome: 'authorized' },
      calls: ['dynamodb:GetItem', 'dynamodb:PutItem', 'secretsmanager:GetSecretValue', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
      faults: {
        'Amazon DynamoDB': failed('Nobody is let in; the supervisor uses the API.'),
        'AWS Secrets Manager': failed('Nobody is let in; the supervisor uses the API.'),
      },
    },
    {
      title: 'on',
      event: ask({ operation: 'on', message: '1', hours: '4' }),
      prepare: letIn,
      healthy: { outcome: 'on', message: 'Power failure.' },
      calls: ['dynamodb:GetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: { 'Amazon DynamoDB': NOT_SET },
    },
    {
      title: 'off',
      event: ask({ operation: 'off' }),
      prepare: letIn,
      healthy: { outcome: 'off' },
      calls: ['dynamodb:GetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: { 'Amazon DynamoDB': NOT_SET },
    },
    {
      title: 'hear',
      event: ask({ operation: 'hear' }),
      prepare: async (table) => {
        await letIn(table);
        await table.put({ pk: 'flags', version: 1, flags: '[]', expiresAt: LATER });
      },
      healthy: { outcome: 'off' },
      calls: ['dynamodb:GetItem', 'dynamodb:GetItem'],
      faults: { 'Amazon DynamoDB': failed('The supervisor hears that something went wrong.') },
    },
  ],
  declare: (stack) => new EmergencyLine(stack, 'Line', {
    instance: new CallCenter(stack).instance, status: new ServiceStatus(stack, 'Status'), messages: [{ name: 'fire', message: 'Fire.' }],
  }),
};
