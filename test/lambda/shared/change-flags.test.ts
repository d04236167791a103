import { removeFlag, setFlag } from '../../../lambda/shared/change-flags';
import type { EmergencyFlag } from '../../../lambda/shared/emergency-flags';
import { MemoryFlagStore } from '../private/memory-flag-store';
import { MemoryLog } from '../private/memory-log';

const NOW = 1_000_000;

let store: MemoryFlagStore;
let log: MemoryLog;
beforeEach(() => {
  store = new MemoryFlagStore();
  log = new MemoryLog();
});

const ports = (now = NOW) => ({ clock: () => now, flags: store, log });
const flag = (scope: string, message = 'Closed.', expiresAt = NOW + 60) => ({ scope, message, author: 'alice', expiresAt });
const scopes = () => store.board.flags.map(({ scope }) => scope);

/** Another writer sets the flag of a queue. */
function otherSets(scope: string): () => void {
  return () => {
    const { version, flags } = store.board;
    store.board = { version: version + 1, flags: [...flags, { ...flag(scope), setAt: NOW } as EmergencyFlag] };
  };
}

test('a flag is set with its time, in the place of the one that the scope had', async () => {
  expect(await setFlag(flag('instance', 'First.'), ports())).toBe('done');
  expect(await setFlag(flag('queue'), ports())).toBe('done');
  expect(await setFlag(flag('instance', 'Second.'), ports(NOW + 1))).toBe('done');
  expect(store.board.flags).toEqual([{ ...flag('queue'), setAt: NOW }, { ...flag('instance', 'Second.'), setAt: NOW + 1 }]);
});

test('a change loses no flag that another writer sets at the same time', async () => {
  store.meanwhile.push(otherSets('a'), otherSets('b'));
  expect(await setFlag(flag('instance'), ports())).toBe('done');
  expect(scopes()).toEqual(['a', 'b', 'instance']);
});

test('a change gives up when others are faster again and again, and has changed nothing', async () => {
  store.meanwhile.push(...['a', 'b', 'c', 'd'].map(otherSets));
  expect(await removeFlag('a', 'alice', ports())).toBe('busy');
  expect(scopes()).toEqual(['a', 'b', 'c', 'd']);
});

test('a change clears flags away that have expired', async () => {
  await setFlag(flag('old', 'Closed.', NOW + 1), ports());
  await setFlag(flag('new', 'Closed.', NOW + 9), ports(NOW + 1));
  expect(scopes()).toEqual(['new']);
});

test('a flag for which the item has no room is refused, in bytes and not in characters', async () => {
  const messages = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`x${index}`, 'ä'.repeat(1000)]));
  expect(await setFlag({ ...flag('a'), messages }, ports())).toBe('done');
  expect(await setFlag({ ...flag('b'), messages }, ports())).toBe('full');
  expect(scopes()).toEqual(['a']);
});

test('versions grow with every change, and never come again when the item expired meanwhile', async () => {
  await setFlag(flag('a'), ports());
  const { version } = store.board;
  await setFlag(flag('a'), ports());
  expect(store.board.version).toBe(version + 1);
  store.board = { version: 0, flags: [] };
  await setFlag(flag('a', 'Closed.', NOW + 99), ports(NOW + 70));
  expect(store.board.version).toBeGreaterThan(version + 1);
});

test('a flag that is not there is removed, too', async () => {
  expect(await removeFlag('instance', 'alice', ports())).toBe('done');
});

test('who changed what is logged, and what callers hear is not', async () => {
  await setFlag(flag('instance', 'The roof is on fire.'), ports());
  await removeFlag('instance', 'bob', ports());
  expect(log.lines).toEqual([
    { level: 'INFO', message: 'An emergency flag was to be set.', scope: 'instance', author: 'alice', expiresAt: NOW + 60, change: 'done' },
    { level: 'INFO', message: 'An emergency flag was to be removed.', scope: 'instance', author: 'bob', change: 'done' },
  ]);
});
