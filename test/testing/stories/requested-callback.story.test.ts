import { Duration } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { example } from './private/example';
import { createApp } from '../../../examples/requested-callback/app';
import { Customer, HttpAnswer, Simulation } from '../../../src/testing';

const open = example(createApp);
const AGENT = { queues: ['Support'] };

/** What the server of the web page does with a form. */
async function asks(simulation: Simulation, { phoneNumber }: Customer, more: object = {}): Promise<HttpAnswer> {
  return simulation.request('Requests', { body: { phoneNumber, ...more } });
}

/** The phone rings, and the customer proves to be no machine. */
async function answers(customer: Customer): Promise<void> {
  await customer.isCalled();
  await customer.hears('To be connected with an agent, press 1');
  await customer.presses('1');
}

test('whoever asks on a web page is called when an agent is free, presses 1, and talks to the agent (CR-11)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T11:35:30' });
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { ...AGENT, available: false });
  expect(await asks(simulation, john, { language: 'en-US', attributes: { topic: 'invoice' } })).toMatchObject({ status: 202, body: { outcome: 'accepted' } });
  await simulation.advance(Duration.minutes(10));
  expect(john.calledAt).toEqual([]);
  ann.willAccept();
  await ann.becomesAvailable();
  await answers(john);
  await john.talksTo('Ann');
  await ann.hears(/The customer asked for it 1[01] minutes ago/);
  expect(john.contacts[0].record).toMatchObject({ InitiationMethod: 'API', Attributes: { topic: 'invoice' } });
});

test('who asked first is called first, and one customer for each free agent', async () => {
  const simulation = await open();
  const people = ['John', 'Mary', 'Peter'].map((name, index) => simulation.customer(name, `+1206555012${index}`));
  for (const customer of people) await asks(simulation, customer);
  const ann = simulation.agent('Ann', AGENT);
  ann.willAccept();
  for (const customer of people) {
    await answers(customer);
    await customer.talksTo('Ann');
    await simulation.advance(Duration.minutes(3));
    expect(people.map(({ calledAt }) => calledAt.length)).toEqual(people.map((one) => people.indexOf(one) <= people.indexOf(customer) ? 1 : 0));
    await customer.hangsUp();
  }
});

test('a form that is sent twice is one request, and a customer who asks elsewhere hears of the first one (CR-12)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const first = await asks(simulation, john, { idempotencyKey: 'form 1' });
  expect(await asks(simulation, john, { idempotencyKey: 'form 1' })).toEqual(first);
  expect(await asks(simulation, john, { idempotencyKey: 'form 2' })).toMatchObject({ status: 409, body: { outcome: 'duplicate' } });
  simulation.agent('Ann', AGENT);
  john.willNotAnswer();
  await simulation.advance(Duration.minutes(15));
  expect(john.calledAt).toEqual(['2026-01-05T12:01:00', '2026-01-05T12:12:31']);
});

test('what cannot be called is refused with everything that is wrong, and nobody unknown may ask', async () => {
  const simulation = await open();
  const send = async (body: unknown, signed = true) => simulation.request('Requests', { body, signed });
  expect(await send({ phoneNumber: '+49305550100', topic: 'invoice' })).toMatchObject({
    status: 400, body: { problems: [expect.stringMatching(/^"topic" is no member/), expect.stringMatching(/^phoneNumber belongs to a country/)] },
  });
  expect(await send({ phoneNumber: '+12065550123' }, false)).toMatchObject({ status: 403 });
  expect(simulation.messagesIn('Line')).toEqual([]);
});

test('a voicemail presses nothing and is called again, and who presses 1 then is not called any more', async () => {
  const simulation = await open({ startsAt: '2026-01-05T12:00:00' });
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann', AGENT).willAccept();
  john.willHaveVoicemail();
  await asks(simulation, john);
  await john.isCalled();
  await john.hears('We did not hear from you, so we end this call without connecting you');
  john.willNotAnswer();
  await john.isCalled({ within: Duration.minutes(15) });
  john.willAnswer();
  await john.isCalled({ within: Duration.minutes(15) });
  await john.hears('press 1');
  await john.presses('1');
  await john.talksTo('Ann');
  await john.hangsUp();
  await simulation.advance(Duration.minutes(15));
  expect(john).toHaveBeenCalledBack(3);
});

test('who answers when the agent was just taken waits on the line, and the time since the request counts (RT-6, QF-6)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T12:00:10' });
  const [john, mary, peter] = ['John', 'Mary', 'Peter'].map((name, index) => simulation.customer(name, `+1206555012${index}`));
  simulation.agent('Ann', AGENT).willAccept();
  john.willAnswer({ after: Duration.seconds(20) });
  await asks(simulation, john);
  await john.isCalled();
  await mary.calls('ChatsAndTasks');
  await peter.calls('ChatsAndTasks');
  await john.hears('press 1');
  await john.presses('1');
  await john.hears('Thank you. An agent will be with you as soon as possible.');
  await simulation.advance(Duration.minutes(2));
  await mary.hangsUp();
  await john.talksTo('Ann');
  await john.hangsUp();
  await peter.talksTo('Ann');
});

test('a call whose start got lost on the way back is not made twice', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.faults.add({ service: 'connect', operation: 'StartOutboundVoiceContact', kind: 'lost-answer', which: { times: 1 } });
  simulation.agent('Ann', AGENT).willAccept();
  await asks(simulation, john);
  await answers(john);
  await john.talksTo('Ann');
  await simulation.advance(Duration.minutes(1));
  await john.hangsUp();
  await simulation.advance(Duration.minutes(15));
  expect(john).toHaveBeenCalledBack(1);
});

test('after the last try the customer may ask again', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann', AGENT);
  john.willNotAnswer();
  await asks(simulation, john, { idempotencyKey: 'form 1' });
  await simulation.advance(Duration.minutes(30));
  expect(john).toHaveBeenCalledBack(3);
  expect(await asks(simulation, john, { idempotencyKey: 'form 2' })).toMatchObject({ status: 202 });
});

test('what the service refuses to call lies in the dead-letter queue, and does not hold up the line', async () => {
  const simulation = await open({ assumptions: { mayDial: (number) => number !== '+12065550123' } });
  const [john, mary] = [simulation.customer('John', '+12065550123'), simulation.customer('Mary', '+12065550124')];
  await asks(simulation, john);
  await asks(simulation, mary);
  simulation.agent('Ann', AGENT);
  await mary.isCalled();
  expect(john.calledAt).toEqual([]);
  expect(simulation.messagesIn('FailedCalls')).toMatchObject([{ request: { number: john.phoneNumber }, reason: expect.stringContaining('refused') }]);
});

test('after hours a chat is told that a callback will come, which comes when agents do (HO-2, CH-2)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T07:50:00' });
  const john = simulation.customer('John', '+12065550123');
  await john.writes('chat', 'ChatsAndTasks', { phone: john.phoneNumber, topic: 'delivery' });
  await john.hears('We will call you as soon as an agent is free. Press 1 when you answer.');
  await john.isOffThePhone();
  await john.writes('chat', 'ChatsAndTasks', { phone: john.phoneNumber, topic: 'delivery' });
  await john.hears('You have already asked for a callback');
  await simulation.advanceTo('08:00');
  simulation.agent('Ann', AGENT).willAccept();
  await answers(john);
  await john.talksTo('Ann');
  expect(john.contacts.map(({ record }) => record.Channel)).toEqual(['CHAT', 'CHAT', 'VOICE']);
  expect(john.contacts[2].attributes).toMatchObject({ topic: 'delivery' });
});

test.each(['task', 'email'] as const)('what comes after hours and can be told nothing ends with a callback, too: %s (CH-2)', async (channel) => {
  const simulation = await open({ startsAt: '2026-01-05T07:50:00' });
  const john = simulation.customer('John', '+12065550123');
  expect(await john.writes(channel, 'ChatsAndTasks', { phone: john.phoneNumber })).toHaveEnded();
  simulation.agent('Ann', AGENT).willAccept();
  await answers(john);
  await john.talksTo('Ann');
  expect(john.heard.map(({ text }) => text)).toEqual([expect.stringContaining('press 1')]);
});

test('during the hours a chat is for agents, and so is one without a number after hours', async () => {
  const simulation = await open({ startsAt: '2026-01-05T17:59:00' });
  const [john, mary] = [simulation.customer('John', '+12065550123'), simulation.customer('Mary', '+12065550124')];
  await john.writes('chat', 'ChatsAndTasks', { phone: john.phoneNumber });
  expect(john).toBeWaitingIn('Support');
  await simulation.advance(Duration.minutes(2));
  await mary.writes('chat', 'ChatsAndTasks', { phone: 'no number' });
  await mary.hears('We are sorry, we cannot take a callback for that number.');
  await simulation.advance(Duration.seconds(10));
  expect(mary).toBeWaitingIn('Support');
});
