import { Duration } from 'aws-cdk-lib';
import { asksForCallback, staysOnTheLine, takesCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/customer-first/app';

const open = example(createApp);
const WITHIN_AN_HOUR = { within: Duration.hours(1) };

test('the customer is called before any agent, answers, waits on the line, and talks to the agent who is free then (C-2, C-5, C-6, C-10)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T11:35:00' });
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept(Duration.seconds(5));
  john.willAnswer({ after: Duration.seconds(8) });
  await asksForCallback(john);
  await john.isCalled();
  expect(ann.contacts).toEqual([]);
  await john.hears('This is the callback that you asked for');
  await john.hears('Thank you for waiting');
  await john.talksTo('Ann');
  await ann.hears('Callback. The customer has been waiting for 2 minutes.');
  const [asked, queued, dialled] = john.contacts.map(({ record }) => record);
  expect(john.contacts).toHaveLength(3);
  expect(queued).toMatchObject({ InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED', PreviousContactId: asked.ContactId, InitialContactId: asked.ContactId });
  expect(dialled).toMatchObject({
    InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED',
    PreviousContactId: queued.ContactId,
    InitialContactId: asked.ContactId,
    AnsweringMachineDetectionStatus: 'HUMAN_ANSWERED',
    Agent: { Username: 'Ann' },
  });
  await john.hangsUp();
  expect(ann.contacts).toEqual([]);
});

test('who answers goes before all who wait, if the agent was taken meanwhile (C-10, RT-5)', async () => {
  const simulation = await open();
  const [john, mary, peter] = ['John', 'Mary', 'Peter'].map((name, index) => simulation.customer(name, `+1206555012${index}`));
  const ann = simulation.agent('Ann');
  ann.willAccept();
  john.willAnswer({ after: Duration.seconds(20) });
  await asksForCallback(john);
  await john.isCalled();
  for (const caller of [mary, peter]) {
    await caller.calls('inbound');
    await staysOnTheLine(caller);
  }
  await mary.talksTo('Ann');
  await john.hears('Thank you for waiting');
  expect([john.waitsIn, peter.waitsIn]).toEqual(['Support callbacks', 'Support']);
  await mary.hangsUp();
  await john.talksTo('Ann');
  await john.hangsUp();
  await peter.talksTo('Ann');
});

test('a voicemail is called again after half an hour, ahead of who asked meanwhile, as its place is lost (PL-4, CF-6, C-9)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T12:00:00' });
  const [john, mary] = [simulation.customer('John', '+12065550123'), simulation.customer('Mary', '+12065550124')];
  const ann = simulation.agent('Ann');
  ann.willAccept();
  john.willHaveVoicemail();
  await asksForCallback(john);
  await john.isCalled();
  await simulation.advance(Duration.minutes(10));
  await ann.goesOffline();
  await asksForCallback(mary);
  john.willAnswer();
  await simulation.advance(Duration.minutes(30));
  expect(simulation.queue('Support callbacks').contacts.map(({ record }) => record.CustomerEndpoint?.Address)).toEqual([mary, john].map(({ phoneNumber }) => phoneNumber));
  await ann.becomesAvailable();
  await john.talksTo('Ann');
  expect(mary.calledAt).toEqual([]);
  await john.hangsUp();
  await mary.talksTo('Ann');
  expect(john.calledAt).toEqual(['2026-01-05T12:01:39', '2026-01-05T12:41:39']);
});

test('after three further calls to a voicemail the last word is left on it, and the customer may ask again (C-9)', async () => {
  const simulation = await open({ startsAt: '2026-01-05T12:00:00' });
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann');
  john.willHaveVoicemail({ after: Duration.seconds(15) });
  await asksForCallback(john);
  for (let call = 1; call <= 4; call++) await john.isCalled(WITHIN_AN_HOUR);
  await john.hears('We could not connect you and will not try again. Please call us.');
  await simulation.advance(Duration.hours(3));
  expect(john.calledAt).toEqual(['2026-01-05T12:01:39', '2026-01-05T12:31:55', '2026-01-05T13:02:11', '2026-01-05T13:32:27']);
  await asksForCallback(john);
});

test('who cannot be told from a voicemail presses 1 to be connected, and is called again otherwise (C-8, C-9)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willHaveVoicemail({ detected: false });
  await asksForCallback(john);
  await john.hears('To speak with an agent, press 1', { within: Duration.minutes(2) });
  await john.hears('We will call you again. Goodbye.');
  john.willAnswer({ detected: false });
  await john.isCalled(WITHIN_AN_HOUR);
  await john.hears('To speak with an agent, press 1');
  await john.presses('1');
  await john.talksTo('Ann');
});

test('a phone that rings in vain runs no flow and is not called again, and the customer may ask again (C-7)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  await simulation.advance(Duration.minutes(2));
  expect(john.contacts[2]).toMatchObject({ state: 'ended', record: { DisconnectReason: 'TELECOM_TIMEOUT' } });
  await asksForCallback(john);
});

test('a phone that rings in vain is called again if the service runs the flow then (C-8)', async () => {
  const simulation = await open({ assumptions: { outboundFlowWhenUnanswered: true } });
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  john.willAnswer();
  await john.isCalled(WITHIN_AN_HOUR);
  await john.talksTo('Ann');
});

test('who calls while the callback waits can cancel it, and nobody is called', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  expect(john.waitsIn).toBe('Support callbacks');
  await john.calls('inbound');
  await takesCallback(john);
  await john.hears('A callback for this number is already waiting');
  await john.presses('3');
  await john.hears('Your callback is cancelled. You stay in line.');
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
  expect(john.calledAt).toEqual([]);
});

test('if all helpers fail, the customer is still called, and talks to an agent who does not hear how long it took', async () => {
  const simulation = await open();
  simulation.faults.add({ service: 'lambda', operation: 'Invoke', kind: 'throttled' });
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  await asksForCallback(john);
  await john.isCalled();
  await john.talksTo('Ann');
  await ann.hears(/^Callback\.$/);
});

test('if all events get lost, who was called in vain may ask again after the time of a retry', async () => {
  const simulation = await open();
  simulation.faults.addForEvents({ kind: 'lost' });
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  await simulation.advance(Duration.minutes(40));
  await asksForCallback(john);
});
