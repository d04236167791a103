import { Duration } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { takesCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/trusted-helpers/app';
import { Customer, Simulation, SimulationProps } from '../../../src/testing';

const open = example(createApp);
const OFFER = 'To be called back';
const AGENT = { queues: ['Callbacks'] };
const WAITING_ALREADY = 'A callback for this number is already waiting';

async function opened(props: SimulationProps = {}): Promise<{ simulation: Simulation; john: Customer }> {
  const simulation = await open(props);
  return { simulation, john: simulation.customer('John', '+12065550123') };
}

/** The customer wants a callback, and agrees to text messages, or does not. */
async function asks(customer: Customer, line: string, { texts = false } = {}): Promise<void> {
  await customer.calls(line);
  await takesCallback(customer);
  await customer.hears('May we send you a text message');
  await customer.presses(texts ? '1' : '2');
  await customer.hears('We will call you back. Goodbye.');
  await customer.isOffThePhone();
}

test('a customer has one callback for both lines, and keeps it, if the customer wants so', async () => {
  const { simulation, john } = await opened();
  await asks(john, 'SalesLine');
  await john.calls('SupportLine');
  await takesCallback(john);
  await john.hears(WAITING_ALREADY);
  await john.presses('1');
  await john.hears('It keeps its place, and we will call you. Goodbye.');
  await john.isOffThePhone();
  const ann = simulation.agent('Ann', AGENT);
  ann.willAccept();
  await john.talksTo('Ann');
  await john.hangsUp();
  await simulation.advance(Duration.minutes(30));
  expect(john).toHaveBeenCalledBack(1);
});

test('a customer who calls again can cancel the callback, and waits in line instead', async () => {
  const { simulation, john } = await opened();
  await asks(john, 'SalesLine');
  await john.calls('SupportLine');
  await takesCallback(john);
  await john.hears(WAITING_ALREADY);
  await john.presses('3');
  await john.hears('Your callback is cancelled. You stay in line.');
  await simulation.advance(Duration.minutes(5));
  expect(john.waitsIn).toMatch(/Support/);
  simulation.agent('Ann', AGENT).willAccept();
  await simulation.advance(Duration.minutes(30));
  expect(john).not.toHaveBeenCalledBack();
});

test('a supervisor cancels a callback over the API, which the customer can ask for again', async () => {
  const { simulation, john } = await opened();
  await asks(john, 'SalesLine');
  await simulation.advance(Duration.minutes(5));
  expect(john.waitsIn).toMatch(/Callbacks/);
  const cancel = { body: { phoneNumber: '(206) 555-0123' } };
  expect(await simulation.request('CancelCallback', cancel)).toMatchObject({ status: 200, body: { outcome: 'cancelled' } });
  expect(await simulation.request('CancelCallback', cancel)).toMatchObject({ status: 404, body: { outcome: 'none' } });
  simulation.agent('Ann', AGENT).willAccept();
  await simulation.advance(Duration.minutes(5));
  expect(john).not.toHaveBeenCalledBack();
  await asks(john, 'SupportLine');
  await john.talksTo('Ann');
});

test('the answer of a function can be said beforehand, and taken back', async () => {
  const { simulation, john } = await opened();
  const putBack = simulation.answerFor('OfferGate', () => ({ outcome: 'no-offer' }));
  john.mayNotHear(OFFER);
  await john.calls('SalesLine');
  await simulation.advance(Duration.minutes(1));
  expect(john.waitsIn).toMatch(/Sales/);
  putBack();
  const mary = simulation.customer('Mary', '+12065550124');
  await mary.calls('SalesLine');
  await mary.hears(OFFER);
});

test('a customer whose callback cannot be checked is called all the same', async () => {
  const { simulation, john } = await opened();
  simulation.faults.add({ kind: 'server-error', service: 'dynamodb', caller: 'OneCallback' });
  await asks(john, 'SalesLine');
  simulation.agent('Ann', AGENT).willAccept();
  await john.talksTo('Ann');
});

test('a customer who agrees is texted when the callback is certain, and when the turn is near', async () => {
  const { simulation, john } = await opened();
  for (let index = 0; index < 6; index++) await asks(simulation.customer(`Caller ${index}`, `+1206555013${index}`), 'SalesLine');
  await asks(john, 'SalesLine', { texts: true });
  await simulation.advance(Duration.minutes(3));
  const ann = simulation.agent('Ann', AGENT);
  ann.willAccept();
  for (let index = 0; index < 6; index++) {
    await ann.talksTo(`Caller ${index}`);
    await simulation.advance(Duration.minutes(3));
    await ann.hangsUp();
  }
  await john.talksTo('Ann');
  const near = (place: number) => `Your callback is near: you are number ${place} in line. Please keep your phone at hand.`;
  expect(john.texts.map(({ body }) => body)).toEqual(['We will call you back.', near(5), near(2)]);
  expect(simulation.texts).toHaveLength(3);
});

test('a customer who did not answer is texted so, and called again', async () => {
  const { simulation, john } = await opened();
  await asks(john, 'SalesLine', { texts: true });
  simulation.agent('Ann', AGENT).willAccept();
  john.willNotAnswer();
  await john.isCalled();
  await simulation.advance(Duration.minutes(2));
  expect(john).toHaveBeenTexted('We tried to call you back, and will try again.');
  john.willAnswer();
  await john.talksTo('Ann', { within: Duration.hours(1) });
});

test('nobody is texted in quiet hours', async () => {
  const { simulation, john } = await opened({ startsAt: '2026-01-05T21:30:00' });
  await asks(john, 'SalesLine', { texts: true });
  simulation.agent('Ann', AGENT).willAccept();
  await john.talksTo('Ann');
  expect(john.texts).toEqual([]);
});
