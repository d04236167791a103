import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { type LockStore, TableLockStore } from '../../../lambda/shared/callback-lock';
import { StateTable } from '../../../lambda/shared/state-table';
import { MemoryLockStore } from '../private/memory-lock-store';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';
import { CallCenter } from './private/call-center';
import { GRACE } from './private/desk';
import { Interleaving } from './private/interleaving';
import { start, type Story, story } from './private/stories';

/**
 * The store is dynalite. `DYNAMODB_ENDPOINT=http://localhost:8000 npx jest test/lambda/duplicate-callback/linearizability.test.ts`
 * runs the same against DynamoDB Local, started by `docker run -p 8000:8000 amazon/dynamodb-local`.
 */
const ENDPOINT = process.env.DYNAMODB_ENDPOINT;

/** A shorter story would take minutes to find, and the seed repeats this one. */
const ONE_FAILURE = { endOnFailure: true } as const;

/** A store that outlives the test knows the customers of earlier runs. */
const FRESH = Date.now();
let customers = 0;

/** Plays a story of a new customer, and says how many operations it had. */
async function play(store: LockStore, { actors, picks, policy }: Story, graceSeconds = GRACE): Promise<number> {
  const interleaving = new Interleaving(() => picks.next().value);
  const center = new CallCenter(store, interleaving, policy, `lock#${FRESH}-${++customers}`, graceSeconds);
  await interleaving.play(start(center, actors));
  return center.operations;
}

test('in a real store, no two callbacks that live hold one lock, and nobody is refused for nobody', async () => {
  const table = await StateTableDouble.start(ENDPOINT);
  const client = new DynamoDBClient({ endpoint: table.storeUrl, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const store = new TableLockStore(new StateTable(client, TABLE_NAME));
  let operations = 0;
  await fc.assert(fc.asyncProperty(story, async (one) => { operations += await play(store, one); }), { numRuns: 100, ...ONE_FAILURE });
  expect(operations).toBeGreaterThan(1000);
  client.destroy();
  await table.close();
}, 180_000);

test('the same holds in thousands of stories in memory', async () => {
  await fc.assert(fc.asyncProperty(story, async (one) => { await play(new MemoryLockStore(), one); }), { numRuns: 3000, ...ONE_FAILURE });
}, 180_000);

/** What the stories must find: a store that forgets a condition, and callbacks that are never over. */
const BROKEN: Record<string, { complaint: string; store?: (store: MemoryLockStore) => Partial<LockStore>; graceSeconds?: number }> = {
  'take does not ask whether the lock is free': {
    complaint: 'hold the lock', store: (store) => ({ take: async (lock) => store.locks.set(lock.pk, lock) && true }),
  },
  'replace does not ask whether the lock is as it was seen': {
    complaint: 'hold the lock', store: (store) => ({ replace: async (_, by) => store.locks.set(by.pk, by) && true }),
  },
  'release does not ask whose lock it is': { complaint: 'hold the lock', store: (store) => ({ release: async ({ pk }) => store.locks.delete(pk) }) },
  'a confirmation does not ask whose lock it is': { complaint: 'hold the lock', store: () => ({ confirm: async () => true }) },
  'a callback counts as live long after its end': { complaint: 'was refused by nobody', graceSeconds: 30 * 86_400 },
};

test.each(Object.entries(BROKEN))('it is found out if %s', async (_, { complaint, store: breakStore, graceSeconds }) => {
  const { failed, errorInstance } = await fc.check(fc.asyncProperty(story, async (one) => {
    const store = new MemoryLockStore();
    await play(Object.assign(store, breakStore?.(store)), one, graceSeconds);
  }), { numRuns: 3000, ...ONE_FAILURE });
  expect(failed && String(errorInstance)).toContain(complaint);
}, 180_000);
