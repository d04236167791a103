import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './private/program';
import { publicApi } from './private/public-api';

const api = publicApi();

test('the walk over the API finds classes, members, struct properties and enum values, in modules as well', () => {
  const paths = api.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['Queue', 'Queue.queueArn', 'QueueProps.maxContacts', 'ContactFlowType.CUSTOMER_QUEUE', 'PlayPrompt']));
  expect(paths.filter((path) => path.includes('._'))).toEqual([]);
});

test('everything public has a summary', () => {
  expect(api.filter(({ summary }) => summary === '').map(({ path }) => path)).toEqual([]);
});

test('every optional property of a struct says what happens without it', () => {
  expect(api.filter(({ needsDefault, hasDefault }) => needsDefault && !hasDefault).map(({ path }) => path)).toEqual([]);
});

test('everything public stands in API.md', () => {
  const file = join(ROOT, 'API.md');
  if (!existsSync(file)) throw new Error('API.md is missing; run npx projen compile and npx projen docgen');
  const text = readFileSync(file, 'utf-8');
  const ids = new Set([...text.matchAll(/ id="cdk-connect-callbacks\.([^"]+)"/g)].map(([, id]) => id.replace(/^[a-z]\w*\./, '').replace('.property.', '.')));
  const absent = api.filter(({ path }) => !ids.has(path));
  expect(absent.map(({ path }) => path)).toEqual([]);
});
