// Takes turns between the helper and the bare SDK in one process, so that noise meets both alike. Tells the parent the samples.
import { performance } from 'node:perf_hooks';
import { reserve } from './reserve.mjs';

const [, , rival, helperPath, sdkPath, warmUp, samples] = process.argv;
const { handler } = await import(helperPath);
const { plain, alike, put } = await import(sdkPath);

let count = 0;
const condition = {
  ConditionExpression: 'attribute_not_exists(#pk) OR #expiresAt < :now',
  ExpressionAttributeNames: { '#pk': 'pk', '#expiresAt': 'expiresAt' },
  ExpressionAttributeValues: { ':now': { N: '1790000000' } },
};
const bare = (client, more) => () => {
  const holder = `00000000-0000-4000-9000-${(++count).toString(16).padStart(12, '0')}`;
  const Item = {
    pk: { S: `lock#${holder}-------` }, holder: { S: holder }, state: { S: 'RESERVED' }, requestedAt: { N: '1790000000' }, expiresAt: { N: '1790000900' },
  };
  return put(client, { TableName: process.env.TABLE_NAME, Item, ...more });
};
const rivals = { plain: () => bare(plain, condition), alike: () => bare(alike(), condition), unconditional: () => bare(plain, {}) };
// Two and no more: code that runs more often is faster.
const arms = { helper: reserve(handler), bare: rivals[rival]() };
const times = { helper: [], bare: [] };

for (let round = 0; round < Number(warmUp) + Number(samples); round++) {
  // Backwards every other time: whoever comes after somebody else may find warmer caches.
  const order = round % 2 === 0 ? Object.keys(arms) : Object.keys(arms).reverse();
  for (const name of order) {
    const start = performance.now();
    await arms[name]();
    if (round >= Number(warmUp)) times[name].push(performance.now() - start);
  }
}
process.send(times, () => process.exit());
