import { Duration } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { confirmsNumber } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/queue-experience/app';
import { Customer, SimulatedAgent, Simulation } from '../../../src/testing';

const open = example(createApp);
const OFFER = 'To be called back and keep your place in line, press 1';
const THIRD_ROUND = { within: Duration.minutes(4) };
const MINUTE = 60_000;

/** A center that expects customers to wait so many minutes for each place in line. */
async function expecting(minutes: () => number | undefined): Promise<Simulation> {
  const estimatedWait = (_queue: string, position: number) => {
    const perPlace = minutes();
    return perPlace && position * perPlace * MINUTE;
  };
  return open({ assumptions: { estimatedWait } });
}

/** Somebody in line who chose a language. */
async function inLine(simulation: Simulation, name: string, { language = 'English' } = {}): Promise<Customer> {
  const customer = simulation.customer(name, `+1206555012${simulation.contacts.length}`);
  await customer.calls('MainLine');
  await customer.hears('For English, press 1. For German, press 2.');
  await customer.presses(language === 'English' ? '1' : '2');
  return customer;
}

/** John hears the offer. */
async function offered(): Promise<{ simulation: Simulation; john: Customer; ann: SimulatedAgent }> {
  const simulation = await expecting(() => 5);
  const ann = simulation.agent('Ann', { available: false });
  const john = await inLine(simulation, 'John');
  await john.hears(OFFER, THIRD_ROUND);
  return { simulation, john, ann };
}

test('customers in line hear the place and the wait, and how both change', async () => {
  const simulation = await expecting(() => 3);
  const mary = await inLine(simulation, 'Mary');
  const john = await inLine(simulation, 'John');
  await john.hears('The wait is 2 to 10 minutes.', { within: Duration.minutes(2) });
  expect(john).not.toHaveHeard('You are next in line');
  await mary.hangsUp();
  await john.hears('You are next in line. The wait is 2 to 10 minutes.', { within: Duration.minutes(2) });
});

test('whoever chose German hears German, with the same news', async () => {
  const simulation = await expecting(() => 3);
  const maria = await inLine(simulation, 'Maria', { language: 'German' });
  await maria.hears('Danke, dass Sie warten. Wir sind gleich für Sie da.');
  await maria.hears('Sie sind als Nächstes an der Reihe. Sie warten 2 bis 10 Minuten.', { within: Duration.minutes(2) });
  await maria.hears('Wenn wir Sie zurückrufen sollen, drücken Sie die 1', THIRD_ROUND);
});

test('a wait that nobody knows is not announced', async () => {
  const simulation = await expecting(() => undefined);
  const john = await inLine(simulation, 'John');
  john.mayNotHear('The wait is');
  await john.hears('You are next in line.', { within: Duration.minutes(2) });
  await simulation.advance(Duration.minutes(5));
});

test('a wait that rises is not announced for five minutes, but one that falls is', async () => {
  let minutes = 3;
  const simulation = await expecting(() => minutes);
  const john = await inLine(simulation, 'John');
  await john.hears('The wait is 2 to 10 minutes.', { within: Duration.minutes(2) });
  minutes = 15;
  await expect(john.hears('The wait is more than 10 minutes.', { within: Duration.minutes(4) })).rejects.toThrow('John hears "The wait is more than 10 minutes."');
  await john.hears('The wait is more than 10 minutes.', { within: Duration.minutes(4) });
  minutes = 1;
  await john.hears('The wait is less than 2 minutes.', { within: Duration.minutes(3) });
});

test('nobody hears of news that nobody can find out, and the music goes on', async () => {
  const simulation = await expecting(() => 3);
  simulation.faults.add({ kind: 'server-error', service: 'connect' });
  const john = await inLine(simulation, 'John');
  john.mayNotHear('The wait is');
  await simulation.advance(Duration.minutes(5));
  expect(john).toBeWaitingIn('Support');
  expect(john.heard.filter(({ text }) => text.includes('music.wav')).length).toBeGreaterThan(3);
});

test('in the third round a callback is offered where the wait is long: who takes it is out of line, and is called', async () => {
  const { john, ann } = await offered();
  await john.presses('1');
  await confirmsNumber(john);
  await john.hears('We will call you back. Goodbye.');
  await john.isOffThePhone();
  ann.willAccept();
  await ann.becomesAvailable();
  await john.talksTo('Ann');
  await ann.hears(/Callback. The customer has been waiting for \d minutes/);
});

test('where the wait is short, nothing is offered but to leave', async () => {
  const simulation = await expecting(() => 1);
  const john = await inLine(simulation, 'John');
  john.mayNotHear(OFFER);
  await john.hears('To end the call, press 9.', THIRD_ROUND);
  await john.presses('9');
  await john.hears('Goodbye.');
  await john.isOffThePhone();
  expect(john.contacts[0]).toHaveEnded('CONTACT_FLOW_DISCONNECT');
});

test('who declined twice is not asked again, and silence declines nothing', async () => {
  const { simulation, john } = await offered();
  await john.hears(OFFER, { within: Duration.minutes(5) });
  await john.presses('2');
  await john.hears(OFFER, { within: Duration.minutes(5) });
  await john.presses('2');
  john.mayNotHear(OFFER);
  await simulation.advance(Duration.minutes(10));
  expect(john).toBeWaitingIn('Support');
});

test('an agent who answers in the midst of the offer gets the customer: no callback comes about, and both are told', async () => {
  const { john, ann } = await offered();
  ann.willAccept();
  await ann.becomesAvailable();
  await ann.hears('Support. The customer was just hearing the offer of a callback.');
  await john.hears('An agent is free now, so you need no callback.');
  await john.talksTo('Ann');
  await john.hangsUp();
  expect(john.contacts).toHaveLength(1);
});

test('nothing is left of an offer that an agent has interrupted: the customer can have a callback another time', async () => {
  const { john, ann } = await offered();
  await john.presses('1');
  await john.hears('If that is right, press 1.');
  ann.willAccept();
  await ann.becomesAvailable();
  await john.talksTo('Ann');
  await ann.goesOffline();
  await john.hangsUp();
  await john.calls('MainLine');
  await john.presses('1');
  await john.hears(OFFER, THIRD_ROUND);
  await john.presses('1');
  await confirmsNumber(john);
  await john.hears('We will call you back. Goodbye.');
});

test('who wants the callback while an agent is asked already stays in line, and gets the agent (QF-5)', async () => {
  const { john, ann } = await offered();
  await ann.becomesAvailable();
  await ann.isOffered();
  await john.presses('1');
  await confirmsNumber(john);
  await john.hears('we cannot take a callback at the moment. You stay in line.');
  await ann.accepts();
  await john.talksTo('Ann');
});

test('an agent who answers when the offer is over hears of the queue alone, and so does the customer of nothing', async () => {
  const { simulation, john, ann } = await offered();
  john.mayNotHear('so you need no callback');
  await john.presses('2');
  await simulation.advance(Duration.seconds(40));
  ann.willAccept();
  await ann.becomesAvailable();
  await john.talksTo('Ann');
  expect(ann.heard.map(({ text }) => text)).toEqual(['Support']);
});

test('while nobody knows how long the line is, the callback is offered', async () => {
  const simulation = await expecting(() => 1);
  simulation.faults.add({ kind: 'server-error', service: 'connect', caller: 'MetricsHandler' });
  const john = await inLine(simulation, 'John');
  await john.hears(OFFER, THIRD_ROUND);
});
