import { keyedHash, once } from '../../../lambda/shared/keyed-hash';

test('a hash depends on the key and on the text, and reads like a file name', async () => {
  const hash = keyedHash(async () => 'key');
  const other = keyedHash(async () => 'other key');
  expect(await hash('a')).toMatch(/^[\w-]{43}$/);
  expect(await hash('a')).toBe(await hash('a'));
  expect(await hash('a')).not.toBe(await hash('b'));
  expect(await hash('a')).not.toBe(await other('a'));
});

test('a value is fetched at first need and once, however many ask for it at the same time', async () => {
  const fetchValue = jest.fn(async () => 'value');
  const get = once(fetchValue);
  expect(fetchValue).not.toHaveBeenCalled();
  expect(await Promise.all([get(), get(), get()])).toEqual(['value', 'value', 'value']);
  await get();
  expect(fetchValue).toHaveBeenCalledTimes(1);
});

test('a failed fetch fails everybody who waited for it and is tried again by the next', async () => {
  const fetchValue = jest.fn(async () => 'value').mockRejectedValueOnce(new Error('down'));
  const get = once(fetchValue);
  const results = await Promise.allSettled([get(), get()]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await get()).toBe('value');
  expect(fetchValue).toHaveBeenCalledTimes(2);
});
