import { livenessOf } from '../../../lambda/shared/locks/liveness';
import type { Lock } from '../../../lambda/shared/callback-lock';

const QUEUED: Lock = { pk: 'lock#x', holder: 'a', state: 'QUEUED', requestedAt: 1000, expiresAt: 9000, contactId: 'c', contactSince: 1100 };
const GRACE = 900;

test('a contact that lives is waiting or busy, and busy once an agent has the callback', () => {
  expect(livenessOf(QUEUED, { stage: 'waiting' }, 2000, GRACE)).toBe('waiting');
  expect(livenessOf(QUEUED, { stage: 'busy' }, 2000, GRACE)).toBe('busy');
  expect(livenessOf({ ...QUEUED, state: 'DIALLING' }, { stage: 'waiting' }, 2000, GRACE)).toBe('busy');
});

test.each([[true, 2000, 'over'], [false, 2000, 'unsure'], [false, 2900, 'unsure'], [false, 2901, 'over']])(
  'a contact that ended at 2000, having reached an agent: %s, is at %i %s', (reachedAgent, now, liveness) => {
    expect(livenessOf(QUEUED, { stage: 'ended', at: 2000, reachedAgent }, now, GRACE)).toBe(liveness);
  });

test('a contact that is not found may be too young to be found', () => {
  expect(livenessOf(QUEUED, { stage: 'not-found' }, 2000, GRACE)).toBe('unsure');
  expect(livenessOf(QUEUED, { stage: 'not-found' }, 2001, GRACE)).toBe('over');
  expect(livenessOf({ ...QUEUED, contactSince: undefined }, { stage: 'not-found' }, 1901, GRACE)).toBe('over');
});
