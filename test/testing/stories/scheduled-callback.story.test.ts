import { Duration } from 'aws-cdk-lib';
import { confirmsNumber } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/scheduled-callback/app';
import { Customer, Simulation, SimulationProps } from '../../../src/testing';
import '../../../src/testing/jest';

const openAll = example(createApp);
const WITHIN_A_DAY = { within: Duration.hours(24) };

interface Opened {
  readonly simulation: Simulation;
  readonly john: Customer;
  /** Lets the functions run that look at queues and bookings every minute, which is many a look in a day. */
  readonly look: () => void;
}

async function open(props: SimulationProps): Promise<Opened> {
  const simulation = await openAll(props);
  const rest = ['MetricsHandler', 'DueHandler'].map((name) => simulation.answerFor(name, () => null));
  return { simulation, john: simulation.customer('John', '+12065550123'), look: () => rest.forEach((end) => end()) };
}

/** The customer calls, presses these keys at the choice of times, and confirms the number. */
async function books(customer: Customer, keys = '1'): Promise<void> {
  await customer.calls('inbound');
  for (const key of keys) {
    await customer.hears('at a time of your choice');
    await customer.presses(key);
  }
  await confirmsNumber(customer);
}

/** As many as an hour has places for. */
async function sixOthersBook(simulation: Simulation): Promise<void> {
  for (let index = 0; index < 6; index++) await books(simulation.customer(`Customer ${index}`, `+1206555013${index}`));
}

test.each([false, true])('the customer is called in the chosen hour, not before, whether the service ignores delays or not: %s (CF-4, K3, ID-3)', async (creationFlowIgnoresDelay) => {
  const { simulation, john } = await open({ startsAt: '2026-01-05T10:40:00', assumptions: { creationFlowIgnoresDelay } });
  await books(john);
  await john.hears('We will call you today between 1 PM and 2 PM. Goodbye.');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  await john.isCalled(WITHIN_A_DAY);
  await ann.hears('Scheduled callback.');
  await john.hears('This is the callback that you asked for');
  await john.talksTo('Ann');
  expect(john.calledAt).toEqual([expect.stringMatching(/^2026-01-05T13:/)]);
});

test('later times come on request, a key that means nothing is asked again, and whoever stays on the line waits for an agent', async () => {
  const { simulation, john } = await open({ startsAt: '2026-01-05T14:10:00' });
  await john.calls('inbound');
  await john.hears('For today between 5 PM and 6 PM, press 1. For tomorrow between 8 AM and 9 AM, press 2.');
  await john.presses('4');
  await john.hears('For tomorrow between 10 AM and 11 AM, press 1');
  await john.presses('7');
  await john.hears('For tomorrow between 10 AM and 11 AM, press 1');
  await john.presses('9');
  expect(john).toBeWaitingIn('Support');
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
});

test('who is too late for the last place of an hour hears so, and chooses another one', async () => {
  const { simulation, john } = await open({ startsAt: '2026-01-05T10:00:00' });
  await john.calls('inbound');
  await john.hears('For today between 12 PM and 1 PM, press 1');
  await sixOthersBook(simulation);
  await john.presses('1');
  await confirmsNumber(john);
  await john.hears('somebody else has just taken that time');
  await john.hears('For today between 1 PM and 2 PM, press 1');
  await john.presses('1');
  await confirmsNumber(john);
  await john.hears('We will call you today between 1 PM and 2 PM');
});

test('who cancels is not called, and is offered a time again', async () => {
  const { simulation, john } = await open({ startsAt: '2026-01-05T10:00:00' });
  await books(john);
  await john.hears('We will call you today between 12 PM and 1 PM');
  await simulation.advance(Duration.minutes(10));
  await books(john, '2');
  await john.hears('A callback for this number is already waiting');
  await john.presses('3');
  await john.hears('Your callback is cancelled. You stay in line.');
  await simulation.advance(Duration.seconds(10));
  expect(john).toBeWaitingIn('Support');
  await john.hangsUp();
  simulation.agent('Ann').willAccept();
  await books(john, '2');
  await john.hears('We will call you today between 2 PM and 3 PM');
  await john.isCalled(WITHIN_A_DAY);
  expect(john.calledAt).toEqual([expect.stringMatching(/^2026-01-05T14:/)]);
});

test('who does not answer in the hour is called again ten minutes later (FA-2, FA-6)', async () => {
  const { simulation, john } = await open({ startsAt: '2026-01-05T10:00:00' });
  await books(john);
  await john.isOffThePhone();
  john.willNotAnswer();
  simulation.agent('Ann').willAccept();
  await john.isCalled(WITHIN_A_DAY);
  john.willAnswer();
  await john.isCalled({ within: Duration.minutes(15) });
  await john.talksTo('Ann');
});

test('an hour of Monday is kept, though clocks change on the weekend before (HO-3)', async () => {
  const { simulation, john } = await open({ startsAt: '2026-03-06T16:10:00' });
  await books(john);
  await john.hears('We will call you Monday, March 9 between 8 AM and 9 AM');
  simulation.agent('Ann').willAccept();
  await john.isCalled({ within: Duration.days(3) });
  expect(john.calledAt).toEqual([expect.stringMatching(/^2026-03-09T08:/)]);
});

test('beyond a holiday and a weekend no delay reaches, so the service calls who has not cancelled, and asks for a key (CR-11, ID-4)', async () => {
  const { simulation, john, look } = await open({ startsAt: '2026-12-24T16:30:00' });
  const mary = simulation.customer('Mary', '+12065550124');
  for (const customer of [john, mary]) {
    await books(customer);
    await customer.hears('We will call you Monday, December 28 between 8 AM and 9 AM');
    await customer.isOffThePhone();
  }
  await books(mary);
  await mary.hears('A callback for this number is already waiting');
  await mary.presses('3');
  await mary.hears('Your callback is cancelled.');
  await mary.hangsUp();
  await simulation.advanceTo('2026-12-28T07:58:00');
  look();
  simulation.agent('Ann').willAccept();
  await john.isCalled();
  await john.hears('To be connected with an agent, press 1');
  await john.presses('1');
  await john.talksTo('Ann');
  expect(john.calledAt).toEqual([expect.stringMatching(/^2026-12-28T08:0/)]);
  await simulation.advance(Duration.minutes(5));
  await john.hangsUp();
  await simulation.advance(Duration.minutes(5));
  expect(mary).not.toHaveBeenCalledBack();
});
