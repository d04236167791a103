import { createHash } from 'crypto';
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { isBuiltin } from 'module';
import { basename, dirname, join } from 'path';
import { ASSETS, assetOf, bundle, handlerNames } from './private/assets';
import { HandlerHost } from './private/handler-host';

const ENV: Record<string, Record<string, string>> = {
  'api-queue': { QUEUE_URL: 'url', DEAD_LETTER_QUEUE_URL: 'url', PACE_MILLISECONDS: '400' },
  'cancel-callback': { TABLE_NAME: 'table', KEY_SECRET_ARN: 'arn', SCOPE: 'support', INSTANCE_ID: 'id', RETRY_GRACE_SECONDS: '900' },
  'connect-resources': {},
  'contact-events': { TABLE_NAME: 'table', INSTANCE_ID: 'id', API_QUEUE_URL: 'url', RETRY_GRACE_SECONDS: '900', LOCK_SECONDS: '608400' },
  'duplicate-callback': {
    TABLE_NAME: 'table', KEY_SECRET_ARN: 'arn', SCOPE: 'support', RESERVATION_SECONDS: '900', LOCK_SECONDS: '608400', RETRY_GRACE_SECONDS: '900',
  },
  'emergency-flag-api': { TABLE_NAME: 'table', LONGEST_SECONDS: '604800' },
  'emergency-line': {
    TABLE_NAME: 'table', PIN_SECRET_ARN: 'arn', KEY_SECRET_ARN: 'arn', MESSAGES_PATH: 'messages.json', LONGEST_SECONDS: '604800',
  },
  'offer-gate': { TABLE_NAME: 'table', OFFER_WHEN: '[{"measure":"contactsInQueue","atLeast":5}]' },
  'queue-metrics-poller': {
    TABLE_NAME: 'table', INSTANCE_ID: 'instance', QUEUE_IDS: 'a,b', POLL_INTERVAL_SECONDS: '20', RUN_SECONDS: '60',
  },
  'queue-position-sms': {
    TABLE_NAME: 'table',
    ORIGINATION_IDENTITY: 'arn',
    THRESHOLDS: '2',
    CALLS_PER_SECOND: '1',
    MESSAGES: '{"en":"You are number {position}."}',
    TIME_TO_LIVE_SECONDS: '600',
    RECORD_SECONDS: '608400',
  },
  'service-status': { TABLE_NAME: 'table' },
};

beforeAll(() => {
  handlerNames().forEach(assetOf);
});

test('every handler folder has an asset and every asset has a handler folder', () => {
  const assets = readdirSync(ASSETS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(assets.sort()).toEqual(handlerNames());
});

/** The index and the chunks that it loads at need. */
function filesOf(name: string): string[] {
  const folder = dirname(assetOf(name));
  return readdirSync(folder).sort().map((file) => join(folder, file));
}

test('bundling again writes the same bytes and removes what nothing loads any more', () => {
  const hashes = () => handlerNames().flatMap(filesOf).map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]);
  const before = hashes();
  writeFileSync(join(dirname(assetOf(handlerNames()[0])), 'stale-chunk.mjs'), '');
  bundle();
  expect(hashes()).toEqual(before);
});

test.each(handlerNames())('the asset of %s is small, knows no path of this machine and loads nothing from outside', (name) => {
  const code = filesOf(name).map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(code.length).toBeLessThan(1_000_000);
  expect(code).not.toContain(process.cwd());
  const imported = [...code.matchAll(/\bimport(?:[\w$*{}, ]*from|\()?"([\w@./:-]+)"/g)].map(([, module]) => module);
  expect(imported).toContain('module');
  const siblings = filesOf(name).map((file) => `./${basename(file)}`);
  expect(imported.filter((module) => !isBuiltin(module) && !siblings.includes(module))).toEqual([]);
});

test('the client of Amazon Connect is no part of what a cold start of the duplicate check reads', () => {
  const files = filesOf('duplicate-callback').filter((file) => readFileSync(file, 'utf8').includes('DescribeContact'));
  expect(files.map((file) => basename(file))).toEqual([expect.stringMatching(/^connect-contacts-/)]);
});

test.each(handlerNames())('the asset of %s loads in a process of its own and exports a handler', async (name) => {
  const host = await HandlerHost.start(name, ENV[name]);
  await host.stop();
});

const required = Object.entries(ENV).flatMap(([name, env]) => Object.keys(env).map((variable) => [name, variable] as const));

test.each(required)('the asset of %s refuses to start without %s and names it', async (name, variable) => {
  const { [variable]: _, ...rest } = ENV[name];
  await expect(HandlerHost.start(name, rest)).rejects.toThrow(`Environment variable ${variable} is missing.`);
});
