import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback, takesOffer, variantOf, waitsInLine } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import '../../../src/testing/jest';
import type { SimulationProps } from '../../../src/testing';

const open = example(createApp);
const openWithoutRoutingDelay = example(variantOf({ routingDelay: 0 }));

const WHISPERS: SimulationProps['assumptions'] = {
  speech: ({ text = '' }) => text.startsWith('Callback.') ? 10_000 : text.startsWith('Hello.') ? 15_000 : 0,
};

/** The template knows the number by its ARN alone. */
const NUMBER = { 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f': { Address: '+12065550100' } };

/** As records show a time of the day. */
function at(newYork: string): string {
  return new Date(`2026-01-05T${newYork}-05:00`).toISOString();
}

test('John waits, asks for a callback and gets it (CR-2, ID-2, OF-1, DL-1, ME-1)', async () => {
  const simulation = await openWithoutRoutingDelay({ startsAt: '2026-01-05T11:35:00', assumptions: WHISPERS, known: NUMBER });
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { available: false });

  await waitsInLine(john);
  await john.hears('To stay on the line, press 2');
  await john.presses('2');
  await john.hears('Thank you for waiting');
  await simulation.advanceTo('11:37:00');
  await takesOffer(john);
  await john.hears('We will call you back. Goodbye.');
  expect(simulation.now).toBe('2026-01-05T11:37:00');

  await simulation.advanceTo('11:38:55');
  expect(john).toBeWaitingIn('Support callbacks');
  await ann.becomesAvailable();
  await ann.isOffered();
  await simulation.advanceTo('11:39:00');
  await ann.accepts();
  await ann.hears('Callback. The customer has been waiting for 2 minutes.');
  await john.isCalled();
  await john.hears('This is the callback that you asked for');
  await john.talksTo('Ann');
  expect(simulation.now).toBe('2026-01-05T11:39:25');
  await simulation.advanceTo('11:45:00');
  await john.hangsUp();

  const [asking, callback] = john.contacts.map(({ record }) => record);
  expect(asking).toMatchObject({
    InitiationMethod: 'INBOUND',
    InitiationTimestamp: at('11:35:00'),
    ConnectedToSystemTimestamp: at('11:35:00'),
    NextContactId: callback.ContactId,
    Queue: { Name: 'Support', EnqueueTimestamp: at('11:35:00'), DequeueTimestamp: at('11:37:00'), Duration: 120 },
    DisconnectTimestamp: at('11:37:00'),
  });
  expect(asking.Agent).toBeUndefined();
  expect(callback).toMatchObject({
    InitiationMethod: 'CALLBACK',
    PreviousContactId: asking.ContactId,
    InitiationTimestamp: at('11:37:00'),
    Queue: { Name: 'Support callbacks', EnqueueTimestamp: at('11:38:39'), DequeueTimestamp: at('11:39:00'), Duration: 21, DurationWithDelay: 120 },
    ConnectedToSystemTimestamp: at('11:39:10'),
    Agent: { Username: 'Ann', ConnectedToAgentTimestamp: at('11:39:25'), AgentInteractionDuration: 335 },
    DisconnectTimestamp: at('11:45:00'),
    DisconnectReason: 'CUSTOMER_DISCONNECT',
    SystemEndpoint: { Address: '+12065550100' },
  });
  expect(simulation.contacts).toHaveLength(2);
});

test('John asks again while his callback waits: he hears so and keeps it', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(10));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('A callback for this number is already waiting. To keep it, press 1.');
  await john.presses('1');
  await john.hears('It keeps its place, and we will call you. Goodbye.');
  await john.isOffThePhone();
  expect(john.contacts.map(({ state }) => state)).toEqual(['ended', 'in-queue', 'ended']);
});

test('John changes his mind: his callback is cancelled, and he talks to Ann from the line', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(10));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('To cancel it and stay on the line, press 3');
  await john.presses('3');
  await john.hears('Your callback is cancelled. You stay in line.');
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
  await john.hangsUp();
  await simulation.advance(Duration.hours(1));
  expect(john).not.toHaveBeenCalledBack();
  await asksForCallback(john);
});

test('John has his callback moved to another phone, which rings alone', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const office = simulation.customer('John at the office', '+12065550124');
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(10));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('To be called on another number instead, press 2');
  await john.presses('2');
  await john.hears('Please enter the number');
  await john.presses('2065550124#');
  await john.hears('You entered +12065550124');
  await john.presses('1');
  await john.hears('May we send you a text message');
  await john.presses('2');
  await john.hears('We will call you back. Goodbye.');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  await office.isCalled();
  await ann.hears('has been waiting for 12 minutes');
  await office.hears('This is the callback that you asked for');
  expect(simulation.transcript.toString()).toMatch(/John at the office +hears "Hello. This is the callback/);
  await simulation.advance(Duration.hours(1));
  expect(john).not.toHaveBeenCalledBack();
});

test('John hangs up in the midst of the offer: nothing comes of it, and he can ask another time', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  await john.calls('inbound');
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('If that is right, press 1');
  await john.hangsUp();
  await simulation.advance(Duration.hours(1));
  expect(john).not.toHaveBeenCalledBack();
  await asksForCallback(john);
});

test('Ann takes John out of the line while he hears the offer: there is no callback', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { available: false });
  await waitsInLine(john);
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('If that is right, press 1');
  await ann.becomesAvailable();
  await ann.accepts();
  await john.talksTo('Ann');
  await john.hangsUp();
  await simulation.advance(Duration.hours(1));
  expect(john).not.toHaveBeenCalledBack();
  await asksForCallback(john);
});
