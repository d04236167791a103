import { pacer } from '../../../lambda/shared/pace';

let now = 0;
const slept: number[] = [];
const pace = pacer(400, () => now, async (milliseconds) => { slept.push(milliseconds); });

beforeEach(() => {
  now = 0;
  slept.length = 0;
});

test('work that is done early waits for the rest of its time', async () => {
  expect(await pace(async () => { now += 150; return 'done'; })).toBe('done');
  expect(slept).toEqual([250]);
});

test('work that takes long does not wait', async () => {
  await pace(async () => { now += 900; });
  expect(slept).toEqual([0]);
});

test('work that fails waits too: a throttle is the last thing to hurry after', async () => {
  await expect(pace(async () => { throw new Error('throttled'); })).rejects.toThrow('throttled');
  expect(slept).toEqual([400]);
});
