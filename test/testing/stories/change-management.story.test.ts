import { Duration } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { asksForCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/change-management/app';
import { Customer, HttpAnswer, Simulation } from '../../../src/testing';

const open = example(createApp);
const FIRST_LINE = 'Rollout';
const CODE = 'Please enter your customer code';
/** So long a switch may be known from before. */
const SECONDS = Duration.seconds(6);

/** What somebody does with the API of the switchboard. */
async function sets(simulation: Simulation, name: string, value: unknown): Promise<HttpAnswer> {
  return simulation.request('SwitchboardApi', { method: 'PUT', path: `/switches/${name}`, body: { value } });
}

function john(simulation: Simulation): Customer {
  return simulation.customer('John', '+12065550123');
}

/** A hundred people, each of whom calls a minute after the other and hangs up soon. */
async function versionsOfHundredCalls(): Promise<(string | undefined)[]> {
  const simulation = await open();
  for (let index = 0; index < 100; index++) {
    const caller = simulation.customer(`Caller ${index}`, `+12065550${100 + index}`);
    await caller.calls(FIRST_LINE);
    await caller.hears('Welcome to Example Company');
    await caller.hangsUp();
    await simulation.advance(Duration.minutes(1));
  }
  return simulation.contacts.map(({ attributes }) => attributes['rollout-greeting-version']);
}

test('while callbacks are not offered, callers wait in line, and seconds after it is on again they are', async () => {
  const simulation = await open();
  expect(await sets(simulation, 'offering', false)).toMatchObject({ status: 204 });
  const mary = simulation.customer('Mary', '+12065550124');
  mary.mayNotHear('To be called back');
  await mary.calls(FIRST_LINE);
  await simulation.advance(Duration.minutes(1));
  expect(mary.waitsIn).toMatch(/Support/);
  await sets(simulation, 'offering', true);
  await simulation.advance(SECONDS);
  await asksForCallback(john(simulation), FIRST_LINE);
});

test('while nobody may be called, a new callback is held before its queue, and enters it minutes after (CR-13)', async () => {
  const simulation = await open();
  const customer = john(simulation);
  const ann = simulation.agent('Ann', { queues: ['Callbacks'] });
  ann.willAccept();
  await sets(simulation, 'dialling', false);
  await asksForCallback(customer, FIRST_LINE);
  await simulation.advance(Duration.hours(1));
  expect([customer.calledAt, customer.waitsIn]).toStrictEqual([[], undefined]);
  await sets(simulation, 'dialling', true);
  await customer.talksTo('Ann');
  expect(ann).toHaveHeard(/Callback. The customer has been waiting for 6\d minutes/);
});

test('a callback that is in the queue already is called nevertheless, because nothing stops a queue (CR-13)', async () => {
  const simulation = await open();
  const customer = john(simulation);
  await asksForCallback(customer, FIRST_LINE);
  await simulation.advance(Duration.minutes(5));
  expect(customer.waitsIn).toMatch(/Callbacks/);
  await sets(simulation, 'dialling', false);
  await simulation.advance(SECONDS);
  simulation.agent('Ann', { queues: ['Callbacks'] }).willAccept();
  await customer.talksTo('Ann');
});

test('about a tenth of the callers get the new version, the same ones with the same seed', async () => {
  const versions = await versionsOfHundredCalls();
  const renewed = versions.filter((version) => version === 'new');
  expect(new Set(versions)).toEqual(new Set(['stable', 'new']));
  expect(renewed.length).toBeGreaterThan(3);
  expect(renewed.length).toBeLessThan(20);
  expect(await versionsOfHundredCalls()).toEqual(versions);
});

test('the new version asks for a code that is encrypted before anybody else sees it', async () => {
  const simulation = await open();
  const seen: string[] = [];
  simulation.answerFor('identify', (event) => {
    seen.push(JSON.stringify(event));
    return { outcome: 'identified' };
  });
  await sets(simulation, 'rollout-greeting', 'new');
  const customer = john(simulation);
  await customer.calls(FIRST_LINE);
  await customer.hears(CODE);
  await customer.presses('49152203');
  await customer.hears('To be called back');
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('49152203');
  expect(customer.contacts[0].attributes.customerCode).toBe('none');
});

test('a customer whom the new version cannot identify goes on all the same', async () => {
  const simulation = await open();
  simulation.answerFor('identify', () => { throw new Error('no such code'); });
  await sets(simulation, 'rollout-greeting', 'new');
  const customer = john(simulation);
  await customer.calls(FIRST_LINE);
  await customer.hears(CODE);
  await customer.presses('49152203');
  await customer.hears('To be called back');
});

test('one request takes the new version back, for everybody who calls from then on', async () => {
  const simulation = await open();
  const customer = john(simulation);
  await sets(simulation, 'rollout-greeting', 'new');
  await customer.calls(FIRST_LINE);
  await customer.hears(CODE);
  await customer.hangsUp();
  await sets(simulation, 'rollout-greeting', 'stable');
  await simulation.advance(SECONDS);
  customer.mayNotHear(CODE);
  await customer.calls(FIRST_LINE);
  await customer.hears('Welcome to Example Company');
  await customer.hears('To be called back');
});

test('the welcome is another one without a deployment', async () => {
  const simulation = await open();
  const customer = john(simulation);
  await sets(simulation, 'welcome', { 'en-US': 'We are moving today.', 'es-US': 'Hoy nos mudamos.' });
  await customer.calls(FIRST_LINE);
  await customer.hears('We are moving today.');
});

test('who may not set switches, and what a switch cannot be, changes nothing', async () => {
  const simulation = await open();
  const unsigned = await simulation.request('SwitchboardApi', { method: 'PUT', path: '/switches/offering', body: { value: false }, signed: false });
  const wrong = await sets(simulation, 'offering', 'perhaps');
  expect([unsigned.status, wrong.status]).toStrictEqual([403, 400]);
  await asksForCallback(john(simulation), FIRST_LINE);
});

test('while nobody knows how the switches are set, callers get the stable version and the offer', async () => {
  const simulation = await open();
  await sets(simulation, 'rollout-greeting', 'new');
  simulation.faults.add({ kind: 'server-error', service: 'dynamodb', caller: 'SwitchboardHandler' });
  const customer = john(simulation);
  customer.mayNotHear(CODE);
  await customer.calls(FIRST_LINE);
  await customer.hears('Welcome to Example Company');
  await customer.hears('To be called back');
});
