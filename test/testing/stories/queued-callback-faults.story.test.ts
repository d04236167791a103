import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback, takesOffer, variantOf } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import type { Simulation } from '../../../src/testing';
import '../../../src/testing/jest';

const open = example(createApp);
const openWithLittleRoom = example(variantOf({ maxContacts: { Callbacks: 1 } }));

test.each([['server error', 'server-error'], ['malformed answer', 'malformed']] as const)(
  'the table gives one %s after the other: John gets a callback each time that he asks, rather than none', async (_name, kind) => {
    const simulation = await open();
    const john = simulation.customer('John', '+12065550123');
    simulation.faults.add({ kind, service: 'dynamodb' });
    await asksForCallback(john);
    await simulation.advance(Duration.minutes(5));
    await asksForCallback(john);
    simulation.agent('Ann').willAccept();
    for (const _ of [1, 2]) {
      await john.isCalled();
      await john.talksTo('Ann');
      await john.hangsUp();
    }
  });

test('the table is throttled whenever John asks: of his two callbacks, one is found to be too many and ends', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  for (const _ of [1, 2]) {
    const end = simulation.faults.add({ kind: 'throttled', service: 'dynamodb' });
    await asksForCallback(john);
    end();
    await simulation.advance(Duration.minutes(5));
  }
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
  await john.hangsUp();
  await simulation.advance(Duration.hours(1));
  expect(john).toHaveBeenCalledBack(1);
});

test.each<[string, (simulation: Simulation) => void]>([
  ['cannot even be invoked', ({ faults }) => { faults.add({ kind: 'throttled', service: 'lambda' }); }],
  ['throws', (simulation) => simulation.answerFor('DuplicateCheck', () => { throw new Error('broken'); })],
])('the check %s: John gets his callback, and Ann is not told how long he waited', async (_how, fail) => {
  const simulation = await open();
  fail(simulation);
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  await asksForCallback(john);
  await ann.hears(/^Callback\.$/, { within: Duration.minutes(5) });
  await john.talksTo('Ann');
});

test('the answer of the table is lost once: John has one callback, and hears so when he asks again', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.faults.add({ kind: 'lost-answer', service: 'dynamodb', operation: 'PutItem', which: { times: 1 } });
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('A callback for this number is already waiting');
});

test('no text goes out: the callback comes all the same', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.faults.add({ kind: 'server-error', service: 'sms-voice' });
  await asksForCallback(john);
  await simulation.advance(Duration.hours(1));
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
  expect(john.texts).toEqual([]);
});

test('texts are throttled for a while: John gets his text later, once', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const end = simulation.faults.add({ kind: 'throttled', service: 'sms-voice' });
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(10));
  expect(john.texts).toEqual([]);
  end();
  await simulation.advance(Duration.hours(1));
  expect(john.texts).toHaveLength(1);
});

test('all events are lost: the end of the callback is found out when John asks anew', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  simulation.faults.addForEvents({ kind: 'lost' });
  john.willNotAnswer();
  await asksForCallback(john);
  await simulation.advance(Duration.hours(1));
  expect(john).toHaveBeenCalledBack(3);
  await asksForCallback(john);
});

test('a reservation of which nothing comes, and that cannot be taken back, ends after 15 minutes', async () => {
  const simulation = await openWithLittleRoom();
  const [john, ada] = [simulation.customer('John', '+12065550123'), simulation.customer('Ada', '+12065550120')];
  await asksForCallback(ada);
  await simulation.advance(Duration.minutes(5));
  const end = simulation.faults.add({ kind: 'server-error', service: 'dynamodb', operation: 'DeleteItem' });
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('we cannot take a callback at the moment. You stay in line.');
  await john.hangsUp();
  end();
  const ann = simulation.agent('Ann');
  ann.willAccept();
  await ada.talksTo('Ann');
  await ann.goesOffline();
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('A callback for this number is already waiting');
  await john.hangsUp();
  await simulation.advance(Duration.minutes(15));
  await asksForCallback(john);
});

test('Amazon Connect does not say whether it has stopped the callback: John hears that it stays, and it comes', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  const end = simulation.faults.add({ kind: 'server-error', service: 'connect' });
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('To cancel it and stay on the line, press 3');
  await john.presses('3');
  await john.hears('We cannot change your callback any more. It keeps its place, and we will call you. Goodbye.');
  await john.isOffThePhone();
  end();
  simulation.agent('Ann').willAccept();
  await john.isCalled();
  await john.talksTo('Ann');
});
