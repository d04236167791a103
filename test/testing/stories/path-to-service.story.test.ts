import { Duration } from 'aws-cdk-lib';
import type { CfnQueue } from 'aws-cdk-lib/aws-connect';
import { staysOnTheLine, takesCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/path-to-service/app';
import { Customer, Simulation, SimulationProps } from '../../../src/testing';
import '../../../src/testing/jest';

const openAll = example(createApp);

/** What looks at the queues every minute is one of many helpers, and would be most of the work. */
async function open(props: SimulationProps): Promise<Simulation> {
  const simulation = await openAll(props);
  simulation.answerFor('Metrics', () => null);
  return simulation;
}

/** The same with room for one caller in support. */
const openFull = example((props) => {
  const app = createApp(props);
  (app.node.findChild('PathToService').node.findChild('Support').node.defaultChild as CfnQueue).maxContacts = 1;
  return app;
});

/** A Monday, long before the closing. */
const MORNING = '2026-01-05T10:00:00';

/** The numbers of the example lead to no flow. */
const MAIN = 'MainPath-Flow';

function callers(simulation: Simulation): [Customer, Customer] {
  return [simulation.customer('John', '+12065550123'), simulation.customer('Mary', '+12065550124')];
}

/** The caller chooses a person in the menu. */
async function asksForPerson(customer: Customer): Promise<void> {
  await customer.calls(MAIN);
  await customer.hears('For everything else, press 0');
  await customer.presses('0');
}

test('the menu leads to sales, to an answer or to a person, and so does silence', async () => {
  const simulation = await open({ startsAt: MORNING });
  const ann = simulation.agent('Ann', { queues: ['Support'] });
  ann.willAccept();
  const ben = simulation.agent('Ben', { queues: ['Sales'] });
  ben.willAccept();
  const [john, mary] = callers(simulation);
  await john.calls(MAIN);
  await john.hears('Welcome to Example Company.');
  await john.hears('For sales, press 1');
  await john.presses('1');
  await staysOnTheLine(john);
  await john.talksTo('Ben');
  await mary.calls(MAIN);
  await mary.hears('To hear where we are, press 2');
  await mary.presses('2');
  await mary.hears('We are at 1 Example Street');
  await staysOnTheLine(mary);
  await mary.talksTo('Ann');
  await mary.hangsUp();
  await mary.calls(MAIN);
  await mary.talksTo('Ann', { within: Duration.minutes(5) });
});

test('whoever takes the callback is called back', async () => {
  const simulation = await open({ startsAt: MORNING });
  const [john] = callers(simulation);
  simulation.agent('Ann', { queues: ['Support', 'Callbacks'] }).willAccept();
  await asksForPerson(john);
  await takesCallback(john);
  await john.hears('We will call you back. Goodbye.');
  await john.isCalled();
  await john.talksTo('Ann');
});

test('on a Saturday callers hear of Monday, and who does not cancel is called back within 45 minutes of the opening, though clocks change (HO-1 to HO-3, ID-4)', async () => {
  const simulation = await open({ startsAt: '2026-03-07T13:20:00' });
  const [john, mary] = callers(simulation);
  simulation.agent('Ann', { queues: ['Callbacks'] }).willAccept();
  await asksForPerson(john);
  await john.hears(/We open again on Monday, .*, at 8/);
  await takesCallback(john);
  await john.hears('We will call you back when we are open. Goodbye.');
  await asksForPerson(mary);
  await takesCallback(mary);
  await simulation.advanceTo('2026-03-08T15:00:00');
  await asksForPerson(john);
  await takesCallback(john);
  await john.hears('A callback for this number is already waiting');
  await john.presses('1');
  await asksForPerson(mary);
  await takesCallback(mary);
  await mary.hears('To cancel it, press 3');
  await mary.presses('3');
  await mary.hears('Your callback is cancelled.');
  await john.isCalled({ within: Duration.hours(24) });
  await john.talksTo('Ann');
  await simulation.advanceTo('2026-03-09T12:00:00');
  expect(john.calledAt).toEqual([expect.stringMatching(/^2026-03-09T08:[0-4]/)]);
  expect(mary).not.toHaveBeenCalledBack();
});

test('who wants no callback after hours hears goodbye', async () => {
  const simulation = await open({ startsAt: '2026-01-10T13:20:00' });
  const [john] = callers(simulation);
  await asksForPerson(john);
  await john.hears('If you do not want to be called back, press 2');
  await john.presses('2');
  await john.hears('Please call again when we are open. Goodbye.');
});

test('on a holiday the caller hears so, though the hours say open', async () => {
  const simulation = await open({ startsAt: '2026-12-25T10:00:00' });
  const [john] = callers(simulation);
  await asksForPerson(john);
  await john.hears('We are closed today. Please call again tomorrow. Goodbye.');
  await john.isOffThePhone();
});

test('a supervisor switches the emergency message on by telephone, and callers hear it and go on, until it ends by itself', async () => {
  const simulation = await open({ startsAt: MORNING });
  simulation.setSecret('Pins', { alice: '48151623' });
  const [john, alice] = callers(simulation);
  await alice.calls('EmergencyLine');
  await alice.hears('Please enter your PIN');
  await alice.presses('11111111#');
  await alice.hears('That was not right');
  await alice.hears('Please enter your PIN');
  await alice.presses('48151623#');
  await alice.hears('To switch the emergency message on, press 1');
  await alice.presses('1');
  await alice.hears('For 4 hours, press 2');
  await alice.presses('2');
  await alice.hears(/is on for 4 hours. Callers hear: We have no power/);
  await asksForPerson(john);
  await john.hears('We have no power, and few of us can take calls.');
  await john.hears('To be called back');
  await john.hangsUp();
  await simulation.advance(Duration.hours(4));
  john.mayNotHear('no power');
  await asksForPerson(john);
  await john.hears('To be called back');
});

test('whoever guesses PINs is locked out for a quarter of an hour, with the right one, too', async () => {
  const simulation = await open({ startsAt: MORNING });
  simulation.setSecret('Pins', { alice: '48151623' });
  const [john] = callers(simulation);
  const tries = async (pin: string) => {
    await john.hears('Please enter your PIN');
    await john.presses(`${pin}#`);
  };
  for (const pins of [['111111', '222222', '333333'], ['444444', '555555']]) {
    await john.calls('EmergencyLine');
    for (const pin of pins) await tries(pin);
    if (pins.length === 3) await john.isOffThePhone();
  }
  await tries('48151623');
  await john.hears('There were too many attempts. Please try again later. Goodbye.');
  await simulation.advance(Duration.minutes(16));
  await john.calls('EmergencyLine');
  await tries('48151623');
  await john.hears('To switch the emergency message on, press 1');
});

test('while nobody is in support the front desk takes the calls, and without it there is a callback or an honest word', async () => {
  const simulation = await open({ startsAt: MORNING });
  const [john, mary] = callers(simulation);
  const fay = simulation.agent('Fay', { queues: ['FrontDesk'] });
  fay.willAccept();
  await asksForPerson(john);
  await john.hears('We are connecting you with our front desk.');
  await john.talksTo('Fay');
  await john.hangsUp();
  await fay.goesOffline();
  await asksForPerson(mary);
  await mary.hears('nobody is free to take your call');
  await mary.hears('If you do not want to be called back, press 2');
  await mary.presses('2');
  await mary.hears('nobody can take your call, and you have no callback');
  await mary.isOffThePhone();
  await asksForPerson(mary);
  await takesCallback(mary);
  await mary.hears('We will call you back as soon as we can. Goodbye.');
  simulation.agent('Ann', { queues: ['Callbacks'] }).willAccept();
  await mary.talksTo('Ann');
});

test('if all helpers fail, callers of the opening hours still reach a person, and a callback is still made', async () => {
  const simulation = await open({ startsAt: MORNING });
  simulation.faults.add({ service: 'lambda', operation: 'Invoke', kind: 'throttled' });
  const [john, mary] = callers(simulation);
  const ann = simulation.agent('Ann', { queues: ['Support', 'Callbacks'] });
  ann.willAccept();
  await asksForPerson(john);
  await staysOnTheLine(john);
  await john.talksTo('Ann');
  await asksForPerson(mary);
  await takesCallback(mary);
  await mary.hears('We will call you back. Goodbye.');
  await john.hangsUp();
  await mary.talksTo('Ann');
  await ann.hears('Callback.');
});

test('a full line leads to the front desk, too (CP-3)', async () => {
  const simulation = await openFull({ startsAt: MORNING });
  const [john, mary] = callers(simulation);
  for (const name of ['Support', 'FrontDesk']) simulation.agent(name, { queues: [name] });
  for (const caller of [john, mary]) {
    await asksForPerson(caller);
    await staysOnTheLine(caller);
  }
  await mary.hears('We are connecting you with our front desk.');
  await simulation.advance(Duration.seconds(10));
  expect([john.waitsIn, mary.waitsIn]).toEqual(['Support', 'FrontDesk']);
});

test('shortly before the closing most callers are told that no callback can be promised, and stay on the line', async () => {
  const simulation = await open({ startsAt: '2026-01-05T17:50:00' });
  simulation.agent('Ann', { queues: ['Support'] });
  const offered: boolean[] = [];
  for (let index = 0; index < 10; index++) {
    const caller = simulation.customer(`Caller ${index}`, `+1206555013${index}`);
    await asksForPerson(caller);
    await caller.hears(/To be called back|cannot promise to call you back today/);
    offered.push(caller.heard.some(({ text }) => text.startsWith('To be called back')));
    await caller.hangsUp();
  }
  expect(offered.filter(Boolean).length).toBeLessThan(6);
  expect(offered).toContain(true);
});
