import { lockKeys } from '../../../lambda/shared/lock-key';

const ports = { hash: async (text: string) => `hash of ${text}`, scope: 'support' };

test('every number and scope has a key for each callback that a customer may have', async () => {
  expect(await lockKeys('a number', { ...ports, allowed: 1 })).toEqual(['lock#hash of a number|support']);
  expect(await lockKeys('a number', { ...ports, allowed: 3 })).toEqual([
    'lock#hash of a number|support', 'lock#hash of a number|support#2', 'lock#hash of a number|support#3',
  ]);
});
