import { Duration } from 'aws-cdk-lib';
import { Simulation } from '../../../src/testing';
import { smallCenter } from '../private/small-center';

const MINUTE = Duration.minutes(1);

let simulation: Simulation;
beforeEach(async () => { simulation = await smallCenter(); });
afterEach(async () => Simulation.closeAll());

/** Somebody who waits for a callback, and whose call is over. */
async function promised() {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await john.hears('press 1');
  await john.presses('1');
  await simulation.advance(MINUTE);
  return john;
}

test('a story hears one thing after the other, and what was said before is behind it', async () => {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await john.hears(/press \d/i);
  await expect(john.hears('Welcome', { within: Duration.seconds(30) }))
    .rejects.toThrow('John hears "Welcome" within 30 s, got nothing new');
});

test('a text that may not be heard ends the story as soon as it is said', async () => {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  john.mayNotHear(/call you back/);
  await john.hears('press 1');
  await expect(john.presses('1')).rejects.toThrow('John may not hear /call you back/, got "We will call you back."');
});

test('a phone that nobody answers is called again, as the block says (FA-2, FA-5)', async () => {
  const john = await promised();
  john.willNotAnswer();
  simulation.agent('Ann').willAccept();
  await simulation.advance(Duration.hours(2));
  expect(john.calledAt).toEqual(['2026-01-05T12:01:01', '2026-01-05T12:12:01']);
});

test('a machine that answers counts as somebody (FA-3)', async () => {
  const john = await promised();
  john.willHaveVoicemail({ after: Duration.seconds(10) });
  simulation.agent('Ann').willAccept();
  await simulation.advance(Duration.hours(2));
  expect(john.calledAt).toHaveLength(1);
  expect(john.talkingTo).toBe('Ann');
});

test('a busy line is not called again', async () => {
  const john = await promised();
  john.willBeUnreachable('busy');
  simulation.agent('Ann').willAccept();
  await simulation.advance(Duration.hours(2));
  expect(john.calledAt).toHaveLength(1);
  expect(john.contacts.pop()!.record.DisconnectReason).toBe('TELECOM_BUSY');
});

test('who is on the phone has a busy line', async () => {
  const john = await promised();
  await john.calls('+12065550111', { showingNumber: false });
  simulation.agent('Ann').willAccept();
  await simulation.advance(Duration.hours(2));
  expect(john.contacts[1].record.DisconnectReason).toBe('TELECOM_BUSY');
});

test('a call that shows no number is the call of the customer who made it, and of nobody else', async () => {
  const [john, ada] = [simulation.customer('John', '+12065550123'), simulation.customer('Ada', '+12065550120')];
  await john.calls('+12065550111', { showingNumber: false });
  await john.hears('Welcome');
  await john.hears('press 1');
  expect(ada.heard).toEqual([]);
  await ada.calls('+12065550111');
  await john.hangsUp();
  expect(john.contacts.map(({ record }) => record.CustomerEndpoint)).toEqual([undefined]);
  expect(ada.contacts).toHaveLength(1);
});

test('a call that a flow ends is over for the customer', async () => {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await expect(john.isOffThePhone({ within: MINUTE })).rejects.toThrow('John is off the phone within 60 s, got a call that is in-queue');
  await john.hangsUp();
  await john.calls('+12065550111');
  await john.hears('press 1');
  await john.presses('1');
  await john.isOffThePhone();
  expect(john.heard.map(({ text }) => text)).toContain('We will call you back.');
});

test('somebody who answers can be in a hurry', async () => {
  const john = await promised();
  john.willAnswer({ after: Duration.seconds(5), hangingUpAfter: Duration.seconds(20) });
  simulation.agent('Ann').willAccept();
  await john.isCalled();
  await john.talksTo('Ann');
  await simulation.advance(Duration.seconds(20));
  expect(john.contacts.pop()!.record).toMatchObject({ DisconnectReason: 'CUSTOMER_DISCONNECT', DisconnectTimestamp: '2026-01-05T12:01:26.000Z' });
});

test('who waits in vain is told what happened instead', async () => {
  const john = await promised();
  await expect(john.talksTo('Ann', { within: MINUTE })).rejects.toThrow('John talks to Ann within 60 s, got nobody on the phone');
  await expect(john.isCalled({ within: MINUTE })).rejects.toThrow('John is called within 60 s, got no call');
  await expect(john.hangsUp()).rejects.toThrow('John hangs up, but is not on the phone; call before, or wait until called');
});

test('nobody calls twice at the same time', async () => {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await expect(john.calls('Inbound')).rejects.toThrow('John calls Inbound, but is on the phone already; hang up before');
});

test.each([['chat', 'John\'s chat'], ['email', 'John\'s e-mail'], ['task', 'John\'s task']] as const)('somebody who writes is the same customer, whom an agent answers who serves the queue: %s', async (channel, title) => {
  const john = simulation.customer('John', '+12065550123');
  await john.writes(channel, 'Inbound', { topic: 'invoice' });
  await simulation.advance(MINUTE);
  expect([john.waitsIn, john.contacts[0].attributes]).toEqual(['Support', { topic: 'invoice' }]);
  simulation.agent('Ann', { queues: ['Callbacks'] }).willAccept();
  simulation.agent('Ben', { queues: ['Callbacks', 'Support'] }).willAccept();
  await john.talksTo('Ben');
  expect(String(simulation.transcript)).toMatch(new RegExp(`${title} +offered to Ben`));
  await john.calls('Inbound');
  await expect(john.calls('Inbound')).rejects.toThrow('John calls Inbound, but is on the phone already; hang up before');
});

test('somebody from elsewhere comes into a queue, if it has room', async () => {
  await simulation.close();
  simulation = await smallCenter({ quotas: { concurrentCalls: 1, concurrentChats: 0, concurrentTasks: 0, concurrentEmails: 0 } });
  const john = simulation.customer('John', '+12065550123');
  await john.entersQueue('Support');
  expect(john.waitsIn).toBe('Support');
  await expect(simulation.customer('Mary', '+12065550124').entersQueue('Support')).rejects.toThrow('the queue takes nobody, got "Support", which is full');
  await expect(john.entersQueue('Support')).rejects.toThrow('John enters the queue Support, but is on the phone already');
});
