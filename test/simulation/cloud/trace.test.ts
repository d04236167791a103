import { closeAll, cloudOf, functionOf, NOON, Opened } from './private/cloud-of';
import { messageQueue } from './private/models';
import { Contact } from '../../../src/simulation/center/contact';
import { Trace, TraceEvent } from '../../../src/simulation/center/trace';
import type { CloudProps } from '../../../src/simulation/cloud/cloud';
import { invokerOf } from '../../../src/simulation/cloud/invoker';
import { Timeline } from '../../../src/simulation/kernel/timeline';
import type { CloudModel, EventRuleModel } from '../../../src/simulation/template/cloud-model';

const FN = functionOf('fn', '', { code: undefined });
const CONTACT = new Contact('contact', 'CALLBACK', 'voice', { initialId: 'asked' }, undefined, NOON);
const OF_CONTACTS: EventRuleModel = {
  arn: 'arn:aws:events:us-east-1:111122223333:rule/contacts',
  name: 'contacts',
  enabled: true,
  pattern: { source: ['aws.connect'] },
  targets: [{ arn: FN.arn, retries: 0, retryFor: 0 }],
};

afterEach(closeAll);

interface Traced extends Opened {
  readonly trace: Trace;
  readonly events: TraceEvent[];
}

async function traced(model: Partial<CloudModel> = {}, functions = [FN], more: Partial<CloudProps> = {}): Promise<Traced> {
  const timeline = new Timeline(NOON);
  const trace = new Trace(() => timeline.now);
  const events: TraceEvent[] = [];
  trace.listen((event) => events.push(event));
  return { ...await cloudOf(functions, model, { timeline, trace, ...more }), trace, events };
}

test('an invocation is noted with its end, its cause and its outcome, whether anybody waits for it or not', async () => {
  const queue = messageQueue({});
  const { cloud, events, trace } = await traced({
    associated: new Set([FN.arn]),
    rules: [OF_CONTACTS, { ...OF_CONTACTS, name: 'every minute', pattern: undefined, schedule: 'rate(1 minute)' }],
    messageQueues: new Map([[queue.url, queue]]),
    eventSources: [{ sourceArn: queue.arn, functionArn: FN.arn, enabled: true, batchSize: 1, window: 0, reportsFailures: false }],
  });
  cloud.functions.answerFor('fn', () => 'done');
  invokerOf(cloud)({ functionArn: FN.arn, event: {}, asynchronous: true }, () => undefined);
  trace.note('enqueued', { contact: CONTACT, queue: 'q' });
  cloud.stores.queues.get(queue.arn)!.send('message');
  await cloud.functions.ask('fn', 'by hand');
  await cloud.advance(NOON + 60_000);
  const ended = events.filter((event) => event.kind === 'function-ended');
  expect(ended.map(({ cause }) => cause)).toEqual([
    { by: 'flow' }, { by: 'hand' }, { by: 'rule', name: 'contacts' }, { by: 'queue', name: 'queue' }, { by: 'schedule', name: 'every minute' },
  ]);
  expect(ended.find(({ cause }) => cause.by === 'hand')).toEqual({
    kind: 'function-ended', at: NOON, function: 'fn', cause: { by: 'hand' }, event: 'by hand', outcome: { kind: 'answered', answer: 'done' },
  });
});

test('a function that is out of time ends at its limit', async () => {
  const { cloud, events } = await traced({}, [functionOf('endless', 'export const handler = async () => { for (;;); };', { timeout: 100 })]);
  await cloud.functions.ask('endless', {});
  expect(events).toEqual([]);
  await cloud.advance(NOON + 200);
  expect(events).toMatchObject([{ kind: 'function-ended', at: NOON + 100, outcome: { kind: 'timed-out' } }]);
});

test('the event of a contact is noted after what happened, with what became of it on its way', async () => {
  const { cloud, events, trace } = await traced();
  cloud.faults.addForEvents({ kind: 'lost', eventType: 'INITIATED' });
  cloud.faults.addForEvents({ kind: 'duplicated', eventType: 'QUEUED' });
  trace.note('contact-created', { contact: CONTACT });
  trace.note('enqueued', { contact: CONTACT, queue: 'q' });
  trace.note('contact-ended', { contact: CONTACT });
  expect(events.map((event) => event.kind === 'contact-event' ? [event.type, event.fault] : event.kind)).toEqual([
    'contact-created', ['INITIATED', 'lost'], 'enqueued', ['QUEUED', 'duplicated'], 'contact-ended', ['DISCONNECTED', undefined],
  ]);
});

test('the call of an API is noted with its caller, its fault and its refusal, and a text with its words', async () => {
  const sends = functionOf('sends', `
    import sdk from '${require.resolve('@aws-sdk/client-pinpoint-sms-voice-v2')}';
    const client = new sdk.PinpointSMSVoiceV2Client({ maxAttempts: 1 });
    const input = (DestinationPhoneNumber) => ({ DestinationPhoneNumber, OriginationIdentity: 'id', MessageBody: 'Hello.' });
    export const handler = async (number) => client.send(new sdk.SendTextMessageCommand(input(number))).then(() => null, () => null);`);
  const { cloud, events } = await traced({}, [sends]);
  cloud.stores.texts.optedOut.add('+12065550124');
  await cloud.functions.ask('sends', '+12065550123');
  await cloud.functions.ask('sends', '+12065550124');
  cloud.faults.add({ kind: 'lost-answer', service: 'sms-voice' });
  await cloud.functions.ask('sends', '+12065550125');
  expect(events.map((event) => {
    if (event.kind === 'api-called') return [event.service, event.operation, event.caller, event.refusedWith, event.fault];
    return event.kind === 'texted' ? [event.to, event.from, event.body] : event.kind;
  })).toEqual([
    ['+12065550123', 'id', 'Hello.'], ['sms-voice', 'SendTextMessage', 'sends', undefined, undefined], 'function-ended',
    ['sms-voice', 'SendTextMessage', 'sends', 'ConflictException', undefined], 'function-ended',
    ['+12065550125', 'id', 'Hello.'], ['sms-voice', 'SendTextMessage', 'sends', undefined, 'lost-answer'], 'function-ended',
  ]);
});

test('an invocation by a flow that meets a fault, or a function that flows may not invoke, leaves a trace', async () => {
  const { cloud, events } = await traced({ associated: new Set([FN.arn]) });
  cloud.faults.add({ kind: 'throttled', service: 'lambda' });
  const invoke = (functionArn: string) => invokerOf(cloud)({ functionArn, event: {}, asynchronous: false }, () => undefined);
  invoke(FN.arn);
  invoke('none');
  expect(events).toMatchObject([
    { kind: 'api-called', service: 'lambda', operation: 'Invoke', caller: 'flow', fault: 'throttled' },
    { kind: 'warning', text: 'function none is invoked, but it is not there, or not associated with the instance; the invocation fails' },
  ]);
});
