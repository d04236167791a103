import { createHash } from 'crypto';
import { readdirSync, readFileSync } from 'fs';
import { isBuiltin } from 'module';
import { ASSETS, assetOf, bundle, handlerNames } from './private/assets';
import { HandlerHost } from './private/handler-host';

const ENV: Record<string, Record<string, string>> = {
  'api-queue': { QUEUE_URL: 'url', DEAD_LETTER_QUEUE_URL: 'url', PACE_MILLISECONDS: '400' },
  'cancel-callback': { TABLE_NAME: 'table', KEY_SECRET_ARN: 'arn', SCOPE: 'support', INSTANCE_ID: 'id', RETRY_GRACE_SECONDS: '900' },
  'contact-events': { TABLE_NAME: 'table', INSTANCE_ID: 'id', API_QUEUE_URL: 'url', RETRY_GRACE_SECONDS: '900', LOCK_SECONDS: '608400' },
  'duplicate-callback': {
    TABLE_NAME: 'table', KEY_SECRET_ARN: 'arn', SCOPE: 'support', RESERVATION_SECONDS: '900', LOCK_SECONDS: '608400',
  },
  'queue-position-sms': {
    TABLE_NAME: 'table',
    ORIGINATION_IDENTITY: 'arn',
    THRESHOLD: '2',
    MESSAGES: '{"en":"You are number {position}."}',
    TIME_TO_LIVE_SECONDS: '600',
    RECORD_SECONDS: '608400',
  },
};

beforeAll(() => {
  handlerNames().forEach(assetOf);
});

test('every handler folder has an asset and every asset has a handler folder', () => {
  const assets = readdirSync(ASSETS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(assets.sort()).toEqual(handlerNames());
});

test('bundling again writes the same bytes', () => {
  const hashes = () => handlerNames().map((name) => createHash('sha256').update(readFileSync(assetOf(name))).digest('hex'));
  const before = hashes();
  bundle();
  expect(hashes()).toEqual(before);
});

test.each(handlerNames())('the asset of %s is small, knows no path of this machine and loads nothing from node_modules', (name) => {
  const code = readFileSync(assetOf(name), 'utf8');
  expect(code.length).toBeLessThan(1_000_000);
  expect(code).not.toContain(process.cwd());
  const imported = [...code.matchAll(/\bimport[^;"']*from"([^"]+)"/g)].map(([, module]) => module);
  expect(imported).toContain('module');
  expect(imported.filter((module) => !isBuiltin(module))).toEqual([]);
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
