import { ENVIRONMENT } from './private/helper-environment';
import type { Lock } from '../../../lambda/shared/callback-lock';
import { keyedHash } from '../../../lambda/shared/keyed-hash';
import { DuplicateCheck } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';

const KEY = 'a key that only tests know';
const NUMBERS = 100;
const LATER = 4_102_444_800;

const newContact = contactIds();
const hash = keyedHash(async () => KEY);
let count = 0;

/** A customer that no other run shares. */
interface Customer {
  readonly phoneNumber: string;
  readonly contactId: string;
}

const newCustomer = (): Customer => ({ phoneNumber: phoneNumber(count++ % NUMBERS), contactId: newContact() });
const eventOf = (operation: string, { phoneNumber: number, contactId }: Customer) =>
  contactEvent({ operation, phoneNumber: number }, { initialContactId: contactId });

/** What stands in the table when the customer comes; without a holder it is the customer's own. */
type Standing = Omit<Lock, 'pk' | 'holder' | 'requestedAt' | 'expiresAt'> & { readonly holder?: string };

const WAITING: Standing = { holder: 'another chain', state: 'QUEUED', contactId: 'waiting', contactSince: 1 };
const OVER: Standing = { ...WAITING, contactId: 'over' };
const CANCELLED: Standing = { state: 'RESERVED', cancelRequestedAt: 1 };

/** An operation of a new customer, before whom something stands in the table. */
function asked(operation: string, standing?: Standing): Pick<ScenarioRun, 'event' | 'prepare'> {
  if (!standing) return { event: () => eventOf(operation, newCustomer()) };
  const waiting: Customer[] = [];
  return {
    prepare: async (table) => {
      const customer = newCustomer();
      waiting.push(customer);
      await put(table, { holder: customer.contactId, ...standing }, customer);
    },
    event: () => eventOf(operation, waiting.shift()!),
  };
}

async function put(table: StateTableDouble, standing: Omit<Lock, 'pk' | 'requestedAt' | 'expiresAt'>, customer: Customer): Promise<void> {
  await table.put({ pk: `lock#${await hash(`${customer.phoneNumber}|${ENVIRONMENT.SCOPE}`)}`, requestedAt: 1, expiresAt: LATER, ...standing });
}

const said = (outcome: string, meaning: string): Expected => ({ answer: { outcome }, meaning });
const stored = (expected: Expected): ScenarioRun['faults'] => ({ 'Amazon DynamoDB': expected, 'AWS Secrets Manager': expected });

const CREATED = said('unknown', 'The callback is created; a customer who asks twice may be called twice.');
const STAYS = said('unknown', 'The callback stays in its queue; a customer who asks again may be called twice.');

export const scenario: Scenario = {
  handler: 'duplicate-callback',
  environment: ENVIRONMENT,
  services: {
    'AWS Secrets Manager': () => ({ body: { SecretString: KEY } }),
    'Amazon Connect': ({ input: { ContactId } }) => ({
      body: {
        Contact: {
          Id: ContactId, InitiationMethod: 'CALLBACK', ...(ContactId === 'over' ? { DisconnectTimestamp: 1_700_000_000 } : {}),
        },
      },
    }),
  },
  runs: [
    { title: 'reserve', ...asked('reserve'), healthy: { outcome: 'reserved' }, calls: ['dynamodb:PutItem'], faults: stored(CREATED) },
    {
      title: 'reserve, while a callback waits',
      ...asked('reserve', WAITING),
      healthy: { outcome: 'duplicate', state: 'queued' },
      calls: ['dynamodb:PutItem', 'dynamodb:GetItem', 'connect:DescribeContact'],
      faults: { ...stored(CREATED), 'Amazon Connect': said('duplicate', 'The customer is told that a callback is waiting, as it is.') },
    },
    {
      title: 'reserve, after a callback whose end nobody noticed',
      ...asked('reserve', OVER),
      healthy: { outcome: 'reserved' },
      calls: ['dynamodb:PutItem', 'dynamodb:GetItem', 'connect:DescribeContact', 'dynamodb:PutItem'],
      faults: { ...stored(CREATED), 'Amazon Connect': said('duplicate', 'The customer is refused a callback until the service answers or the lock expires.') },
    },
    {
      title: 'confirm, after the reservation failed',
      ...asked('confirm'),
      healthy: { outcome: 'confirmed' },
      calls: ['dynamodb:UpdateItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: stored(STAYS),
    },
    {
      title: 'confirm, of a callback that was cancelled',
      ...asked('confirm', CANCELLED),
      healthy: { outcome: 'cancelled' },
      calls: ['dynamodb:UpdateItem', 'dynamodb:GetItem'],
      faults: stored(said('unknown', 'The customer is called although the callback was cancelled.')),
    },
    {
      title: 'confirm, beside a callback that waits',
      ...asked('confirm', WAITING),
      healthy: { outcome: 'duplicate' },
      calls: ['dynamodb:UpdateItem', 'dynamodb:GetItem', 'connect:DescribeContact'],
      faults: { ...stored(STAYS), 'Amazon Connect': said('unknown', 'Both callbacks stay in their queue, and the customer may be called twice.') },
    },
    {
      title: 'confirm, of a reservation',
      ...asked('confirm', { state: 'RESERVED' }),
      healthy: { outcome: 'confirmed' },
      calls: ['dynamodb:UpdateItem'],
      faults: stored(STAYS),
    },
    {
      title: 'release',
      ...asked('release'),
      healthy: { outcome: 'released' },
      calls: ['dynamodb:DeleteItem'],
      faults: stored(said('unknown', 'The lock stays until somebody asks for a callback and this one is found to be over.')),
    },
    {
      title: 'waited',
      event: () => contactEvent({ operation: 'waited', requestedAt: String(Math.floor(Date.now() / 1000) - 720) }, { initialContactId: newContact() }),
      healthy: { outcome: 'known', waitedMinutes: '12' },
      calls: [],
      faults: {},
    },
  ],
  declare: (stack) => {
    const { instance } = new CallCenter(stack);
    new DuplicateCheck(stack, 'Check', { instance });
  },
};
