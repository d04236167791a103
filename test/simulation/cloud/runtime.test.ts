import { closeAll, cloudOf, functionOf, NOON, reportOf } from './private/cloud-of';
import { Runtime } from '../../../src/simulation/cloud/runtime/runtime';
import { Timeline } from '../../../src/simulation/kernel/timeline';

afterEach(closeAll);

const ECHO = 'let count = 0; export const handler = async (event) => ({ event, count: ++count, now: Date.now(), made: new Date().getTime() });';

test('a warm function remembers what its module held, and lives in the time of the simulation', async () => {
  const { cloud, timeline } = await cloudOf([functionOf('echo', ECHO)]);
  const first = await cloud.functions.ask('echo', { a: 1 });
  expect(first).toMatchObject({ coldStart: true, outcome: { answer: { event: { a: 1 }, count: 1, now: NOON, made: NOON } } });
  timeline.moveTo(NOON + 60_000);
  const second = await cloud.functions.ask('arn:aws:lambda:us-east-1:111122223333:function:echo', {});
  expect(second).toMatchObject({ coldStart: false, began: NOON + 60_000, outcome: { answer: { count: 2, now: NOON + 60_000 } } });
  expect(cloud.functions.pool('echo').coldStarts).toBe(1);
});

test('a thousand invocations of a warm function take less than three seconds', async () => {
  const { cloud } = await cloudOf([functionOf('echo', ECHO)]);
  await cloud.functions.ask('echo', {});
  const start = performance.now();
  for (let count = 0; count < 1000; count++) await cloud.functions.ask('echo', {});
  expect(performance.now() - start).toBeLessThan(3000);
  expect(cloud.functions.pool('echo').coldStarts).toBe(1);
});

test('a function that throws says how, and stays warm', async () => {
  const { cloud } = await cloudOf([functionOf('broken', 'export const handler = async () => { throw new TypeError("no"); };')]);
  expect((await cloud.functions.ask('broken', {})).outcome).toEqual({ kind: 'failed', error: { errorType: 'TypeError', errorMessage: 'no' } });
  expect((await cloud.functions.ask('broken', {})).coldStart).toBe(false);
});

test('a function that cannot be loaded fails, and is loaded anew each time', async () => {
  const { cloud } = await cloudOf([functionOf('unloadable', 'throw new Error("not today");')]);
  for (const _ of [1, 2]) {
    const { outcome, coldStart } = await cloud.functions.ask('unloadable', {});
    expect({ outcome, coldStart }).toEqual({ coldStart: true, outcome: { kind: 'failed', error: { errorType: 'Error', errorMessage: 'not today' } } });
  }
});

test('a function that works for ever is ended, at the end of its limit', async () => {
  const { cloud } = await cloudOf([functionOf('endless', 'export const handler = () => new Promise(() => undefined);', { timeout: 100 })], {}, { patience: 300 });
  expect(await cloud.functions.ask('endless', {})).toMatchObject({ outcome: { kind: 'timed-out' }, began: NOON, ended: NOON + 100 });
  expect((await cloud.functions.ask('endless', {})).coldStart).toBe(true);
});

test('a function on a slow machine keeps to its limit, because that counts virtual time', async () => {
  const busy = 'export const handler = () => { const end = process.hrtime.bigint() + 300_000_000n; while (process.hrtime.bigint() < end); return "done"; };';
  const { cloud } = await cloudOf([functionOf('busy', busy, { timeout: 100 })]);
  expect(await cloud.functions.ask('busy', {})).toMatchObject({ outcome: { answer: 'done' }, began: NOON, ended: NOON });
});

test('what a function sleeps passes in virtual time, and others work meanwhile', async () => {
  const sleeper = 'import { setTimeout as sleep } from "node:timers/promises";'
    + 'export const handler = async () => { const from = performance.now(); await sleep(40000); return [Date.now(), performance.now() - from]; };';
  const { cloud } = await cloudOf([functionOf('sleeper', sleeper, { timeout: 60_000 }), functionOf('echo', ECHO)]);
  const slept = cloud.functions.ask('sleeper', {});
  await cloud.advance(NOON + 10_000);
  expect(await cloud.functions.ask('echo', {})).toMatchObject({ ended: NOON + 10_000 });
  await cloud.advance(NOON + 60_000);
  expect(await slept).toMatchObject({ outcome: { answer: [NOON + 40_000, 40_000] }, began: NOON, ended: NOON + 40_000 });
});

test('timers of a function run in virtual time, in their order, and those that were cleared never', async () => {
  const code = `export const handler = () => new Promise((resolve) => {
    const seen = [];
    const note = (what) => seen.push([what, Date.now()]);
    setTimeout(note, 2000, 'second');
    clearTimeout(setTimeout(note, 1500, 'never'));
    setTimeout(note, 1000, 'first');
    const every = setInterval(() => note('again'), 1200);
    setTimeout(() => { clearInterval(every); resolve(seen); }, 2500);
  });`;
  const opened = await cloudOf([functionOf('timers', code)]);
  expect((await reportOf(opened, 'timers', {})).outcome).toMatchObject({
    answer: [['first', NOON + 1000], ['again', NOON + 1200], ['second', NOON + 2000], ['again', NOON + 2400]],
  });
});

test('a sleep that is called off ends at once', async () => {
  const code = 'import { setTimeout as sleep } from "node:timers/promises";'
    + 'export const handler = async () => { const off = new AbortController(); setTimeout(() => off.abort(), 1000);'
    + 'return sleep(2000, undefined, { signal: off.signal }).catch(({ name }) => [name, Date.now()]); };';
  const opened = await cloudOf([functionOf('impatient', code)]);
  expect((await reportOf(opened, 'impatient', {})).outcome).toMatchObject({ answer: ['AbortError', NOON + 1000] });
});

test('a function waits for files and for the network in real time, and no virtual time passes meanwhile', async () => {
  const code = `import { readFile } from 'node:fs/promises';
    import http from 'node:http';
    export const handler = async (url) => {
      const tooLate = setTimeout(() => { throw new Error('time has passed'); }, 1);
      await readFile(process.env.LAMBDA_TASK_ROOT + '/index.mjs');
      const { status } = await fetch(url);
      const again = await new Promise((resolve) => http.get(new URL(url), ({ statusCode, headers }) => resolve([statusCode, headers['x-amzn-errortype']])));
      clearTimeout(tooLate);
      return [status, ...again, Date.now()];
    };`;
  const opened = await cloudOf([functionOf('reader', code)]);
  expect((await reportOf(opened, 'reader', opened.cloud.runtime.url)).outcome).toMatchObject({ answer: [403, 403, 'MissingAuthenticationToken', NOON] });
});

test('chance in a function is that of the simulation: the same in each, and another one in each invocation', async () => {
  const code = 'import { randomUUID } from "node:crypto"; export const handler = async () => [Math.random(), randomUUID()];';
  const drawn = async () => {
    const { cloud } = await cloudOf([functionOf('draws', code)]);
    return [await cloud.functions.ask('draws', {}), await cloud.functions.ask('draws', {})].map(({ outcome }) => outcome);
  };
  const [first, second] = await drawn();
  expect(first).not.toEqual(second);
  expect(await drawn()).toEqual([first, second]);
});

test('functions stay warm in a runtime that serves one cloud after the other, and what was under way is ended', async () => {
  const functions = [functionOf('echo', ECHO), functionOf('sleeper', 'import { setTimeout as sleep } from "node:timers/promises"; export const handler = () => sleep(9000);', { timeout: 60_000 })];
  const runtime = await Runtime.start({ functions, region: 'us-east-1' });
  const first = await cloudOf(functions, {}, { runtime });
  await first.cloud.functions.ask('echo', {});
  const sleeping = first.cloud.functions.ask('sleeper', {});
  await first.cloud.advance(NOON + 1000);
  await first.cloud.close();
  expect((await sleeping).outcome).toMatchObject({ error: { errorType: 'Runtime.ExitError' } });
  const { cloud } = await cloudOf(functions, {}, { runtime, timeline: new Timeline(NOON + 60_000) });
  expect(await cloud.functions.ask('echo', {})).toMatchObject({ coldStart: false, outcome: { answer: { count: 2, now: NOON + 60_000 } } });
  expect(cloud.functions.pool('echo').invocations).toBe(1);
  await runtime.close();
});

test('a function that sleeps beyond its limit is ended', async () => {
  const sleeper = 'import { setTimeout as sleep } from "node:timers/promises"; export const handler = () => sleep(40000);';
  const { cloud } = await cloudOf([functionOf('sleeper', sleeper, { timeout: 30_000 })]);
  const slept = cloud.functions.ask('sleeper', {});
  await cloud.advance(NOON + 60_000);
  expect(await slept).toMatchObject({ outcome: { kind: 'timed-out' }, ended: NOON + 30_000 });
});

test('an answer of more than six megabytes is none', async () => {
  const { cloud } = await cloudOf([functionOf('large', 'export const handler = async () => "x".repeat(6 * 1024 * 1024);')]);
  expect((await cloud.functions.ask('large', {})).outcome).toMatchObject({ error: { errorType: 'Function.ResponseSizeTooLarge' } });
});

test('a function that ends its process fails, and the next one begins cold', async () => {
  const { cloud } = await cloudOf([functionOf('quits', 'export const handler = () => process.exit(1);')]);
  expect((await cloud.functions.ask('quits', {})).outcome).toMatchObject({ error: { errorType: 'Runtime.ExitError' } });
  expect((await cloud.functions.ask('quits', {})).coldStart).toBe(true);
});

test('a function sees its own environment, that of Lambda, and nothing of this process', async () => {
  process.env.SECRET_OF_THIS_PROCESS = 'x';
  const code = 'export const handler = async (event, context) => ({ ...process.env, ...context, left: context.getRemainingTimeInMillis() });';
  const { cloud } = await cloudOf([functionOf('looks', code, { environment: { MINE: 'yes' } })], {}, { variables: { ALL: 'too' } });
  const { outcome } = await cloud.functions.ask('looks', {});
  expect(outcome).toMatchObject({
    answer: {
      MINE: 'yes', ALL: 'too', AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: cloud.runtime.url, functionName: 'looks', memoryLimitInMB: '128', left: 3000,
    },
  });
  expect(outcome).not.toHaveProperty('answer.SECRET_OF_THIS_PROCESS');
  delete process.env.SECRET_OF_THIS_PROCESS;
});

test('a file of a layer is found where the layer is', async () => {
  const layer = functionOf('layer', 'a file').code!;
  const code = 'import { readFileSync } from "node:fs"; export const handler = async () => readFileSync(process.env.FILE, "utf8");';
  const { cloud } = await cloudOf([functionOf('reads', code, { environment: { FILE: '/opt/index.mjs' }, layers: [layer] })]);
  expect((await cloud.functions.ask('reads', {})).outcome).toEqual({ kind: 'answered', answer: 'a file' });
});

test('a function whose code is elsewhere can be answered for, and fails otherwise with the remedy', async () => {
  const { cloud } = await cloudOf([functionOf('elsewhere', '', { code: undefined })]);
  expect((await cloud.functions.ask('elsewhere', {})).outcome).toMatchObject({
    error: { errorMessage: 'function elsewhere has its code elsewhere, got handler index.handler; answer for it with `answering`' },
  });
  cloud.functions.answerFor('elsewhere', () => ({ outcome: 'ok' }));
  expect((await cloud.functions.ask('elsewhere', {})).outcome).toEqual({ kind: 'answered', answer: { outcome: 'ok' } });
});

test('a name of no function is refused with those that there are', async () => {
  const { cloud } = await cloudOf([functionOf('echo', ECHO)]);
  expect(() => cloud.functions.pool('other')).toThrow('function other does not exist; use one of echo');
});
