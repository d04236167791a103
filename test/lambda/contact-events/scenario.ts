import { POLICY } from './private/policy';
import { ContactEvents, DuplicateCheck } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { connectEvent } from '../private/connect-event';
import { contactIds, INSTANCE_ID } from '../private/contact-event';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

const seconds = () => Math.floor(Date.now() / 1000);
const newContact = contactIds();
const RETRIED: Expected = { throws: true, meaning: 'The event comes again, at last to the dead-letter queue; the lock ends by itself.' };
const DYNAMODB = { 'Amazon DynamoDB': RETRIED } as const;

interface Story {
  readonly title: string;
  readonly eventType: string;
  readonly lock: object;
  readonly calls: readonly string[];
  readonly ended?: boolean;
  readonly agent?: boolean;
  readonly faults?: ScenarioRun['faults'];
}

/** Each event is of a chain of its own, whose lock was put before; runs may overlap. */
function run({ title, eventType, lock, calls, ended, agent, faults = DYNAMODB }: Story): ScenarioRun {
  const prepared: string[] = [];
  return {
    title,
    prepare: async (table: StateTableDouble) => {
      const [holder, now] = [newContact(), seconds()];
      const reserved = { pk: `lock#${holder}`, holder, state: 'RESERVED', requestedAt: now - 60, expiresAt: now + 840 };
      await table.put({ ...reserved, ...withLeg(lock, legOf(holder), now) });
      prepared.push(holder);
    },
    event: () => {
      const [holder, now] = [prepared.shift() ?? newContact(), seconds()];
      const times = { startedAt: now - 30, ...(agent && { agentAt: now - 20 }), ...(ended && { endedAt: now }) };
      return connectEvent({ contactId: legOf(holder), initialContactId: holder, eventType, ...times });
    },
    healthy: undefined,
    calls,
    faults,
  };
}

const legOf = (holder: string) => `${holder}-leg`;

function withLeg(lock: object, contactId: string, now: number): object {
  return 'state' in lock ? { ...lock, contactId, contactSince: now - 30 } : lock;
}

const LOOK = ['dynamodb:Query', 'dynamodb:GetItem'];

export const scenario: Scenario = {
  handler: 'contact-events',
  environment: {
    INSTANCE_ID,
    API_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/calls',
    RETRY_GRACE_SECONDS: String(POLICY.graceSeconds),
    LOCK_SECONDS: String(POLICY.lockSeconds),
  },
  services: { 'Amazon SQS': () => ({ body: { MessageId: 'taken' } }) },
  runs: [
    run({ title: 'a callback begins', eventType: 'INITIATED', lock: {}, calls: [...LOOK, 'dynamodb:UpdateItem'] }),
    run({ title: 'an agent has the callback', eventType: 'CONNECTED_TO_AGENT', agent: true, lock: { state: 'QUEUED' }, calls: [...LOOK, 'dynamodb:UpdateItem'] }),
    run({ title: 'an attempt rang in vain', eventType: 'DISCONNECTED', ended: true, lock: { state: 'QUEUED' }, calls: [...LOOK, 'dynamodb:UpdateItem'] }),
    run({ title: 'a callback is over', eventType: 'DISCONNECTED', ended: true, agent: true, lock: { state: 'DIALLING' }, calls: [...LOOK, 'dynamodb:DeleteItem'] }),
    run({
      title: 'a cancelled callback begins',
      eventType: 'INITIATED',
      lock: { cancelRequestedAt: 1 },
      calls: [...LOOK, 'dynamodb:UpdateItem', 'sqs:SendMessage', 'dynamodb:DeleteItem'],
      faults: { ...DYNAMODB, 'Amazon SQS': RETRIED },
    }),
  ],
  declare: (stack) => {
    const { instance } = new CallCenter(stack);
    new ContactEvents(stack, 'Events', { instance, duplicateCheck: new DuplicateCheck(stack, 'Check', { instance }) });
  },
};
