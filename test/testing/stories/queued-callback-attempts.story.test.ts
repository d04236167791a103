import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback, SILENT, takesOffer } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import '../../../src/testing/jest';

const open = example(createApp);

/** The retry interval and five minutes: nobody is refused for longer whose callback is over. */
const UNTIL_OVER = Duration.minutes(15);

test('John does not pick up: he is called three times, ten minutes apart, and can then ask anew (FA-4, FA-6, FA-8)', async () => {
  const simulation = await open({ ...SILENT, startsAt: '2026-01-05T11:00:00' });
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  await simulation.advance(Duration.minutes(5));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('A callback for this number is already waiting');
  await john.hangsUp();
  await simulation.advanceTo('11:26:09');
  await simulation.advance(UNTIL_OVER.plus(Duration.seconds(1)));
  // 99 s, and 30 s in which calls go first; then the phone rings for a minute, and ten minutes are left before the next 30 s.
  expect(john.calledAt).toEqual(['2026-01-05T11:02:09', '2026-01-05T11:13:39', '2026-01-05T11:25:09']);
  expect(john.texts).toHaveLength(1);
  await asksForCallback(john);
  john.willAnswer();
  await john.talksTo('Ann');
});

test('John picks up at the second time, and is not called again', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  john.willAnswer({ after: Duration.seconds(20) });
  await john.talksTo('Ann', { within: Duration.minutes(15) });
  await ann.hangsUp();
  await asksForCallback(john);
  expect(john).toHaveBeenCalledBack(2);
});

test('a voicemail that takes the call is an answer: Ann hears it, and nobody calls again (FA-3)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  john.willHaveVoicemail({ after: Duration.seconds(15) });
  await asksForCallback(john);
  await john.talksTo('Ann');
  await ann.hangsUp();
  await simulation.advance(Duration.days(8));
  expect(john).toHaveBeenCalledBack(1);
});

test.each(['busy', 'invalid', 'blocked'] as const)('a phone that does not even ring (%s) is not called again, and John can ask anew (FA-9)', async (why) => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willBeUnreachable(why);
  await asksForCallback(john);
  await simulation.advance(Duration.hours(1));
  expect(john).toHaveBeenCalledBack(1);
  john.willAnswer();
  await asksForCallback(john);
  await john.talksTo('Ann');
});

test('John hangs up while he is greeted: that was his callback, and he can ask anew (DL-6)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willAnswer({ hangingUpAfter: Duration.seconds(2) });
  await asksForCallback(john);
  await john.isCalled();
  await simulation.advance(UNTIL_OVER.plus(Duration.seconds(3)));
  expect(john).toHaveBeenCalledBack(1);
  expect(john).not.toBeTalkingTo();
  await asksForCallback(john);
});

test('an agent who misses or rejects the callback does not use up an attempt: Cora takes it (OF-2, OF-3, OF-4)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const [ann, bob, cora] = ['Ann', 'Bob', 'Cora'].map((name) => simulation.agent(name, { available: false }));
  ann.willMiss();
  bob.willReject(Duration.seconds(5));
  cora.willAccept();
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  for (const agent of [ann, bob, cora]) await agent.becomesAvailable();
  await john.talksTo('Cora');
  expect(ann.missed).toBe(1);
  expect(john).toHaveBeenCalledBack(1);
  expect(john.contacts[1].record.AgentConnectionAttempts).toBe(3);
});

test('Ann hangs up while the phone rings: John is called again (FA-1, FA-11)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { available: false });
  john.willAnswer({ after: Duration.seconds(30) });
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  await ann.becomesAvailable();
  await ann.accepts();
  await john.isCalled();
  await ann.hangsUp();
  await ann.isOffered({ within: Duration.minutes(15) });
  await ann.accepts();
  await john.talksTo('Ann');
});

test('nobody works for a week: the callback is gone, nobody calls later, and John can ask again (EX-1)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await simulation.advance(Duration.days(7).minus(Duration.minutes(1)));
  expect(john).toBeWaitingIn('Support callbacks');
  await simulation.advance(Duration.minutes(1));
  expect(john.waitsIn).toBeUndefined();
  simulation.agent('Ann').willAccept();
  await simulation.advance(UNTIL_OVER);
  expect(john).not.toHaveBeenCalledBack();
  await asksForCallback(john);
  await john.talksTo('Ann');
});
