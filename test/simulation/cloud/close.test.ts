import { closeAll, cloudOf, functionOf } from './private/cloud-of';

afterEach(closeAll);

/** What keeps this process from its end. */
const held = () => process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort|TCP/.test(name)).length;

test('after the end nothing listens, runs or waits any more, whatever was under way', async () => {
  const before = held();
  const { cloud } = await cloudOf([
    functionOf('echo', 'export const handler = async (event) => event;'),
    functionOf('endless', 'export const handler = () => new Promise(() => undefined);', { timeout: 900_000 }),
  ], {}, { atOnce: 2 });
  await cloud.functions.ask('echo', {});
  const asked = cloud.functions.ask('endless', {});
  const { url } = cloud.runtime;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(held()).toBeGreaterThan(before);
  await cloud.close();
  expect((await asked).outcome).toMatchObject({ error: { errorType: 'Runtime.ExitError', errorMessage: 'the environment was ended' } });
  expect(cloud.floor.isTaken).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(held()).toBeLessThanOrEqual(before);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
