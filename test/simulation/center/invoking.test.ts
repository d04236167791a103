import { story } from './private/story';
import { Json } from '../../../src/language/json';
import { hangUp } from '../../../src/simulation/center/calls';
import { FunctionOutcome } from '../../../src/simulation/center/functions';
import { TraceEvent } from '../../../src/simulation/center/trace';
import { action } from '../interpreter/private/script';
import { CUSTOMER } from '../private/world';

const ARN = 'arn:aws:lambda:us-east-1:111122223333:function:lookup';

function call(name: string, seconds: number, next: string, more: Record<string, Json> = {}) {
  return action(name, 'InvokeLambdaFunction', { LambdaFunctionARN: ARN, InvocationTimeLimitSeconds: String(seconds), ...more }, { next, errors: { NoMatchingError: 'Bye' } });
}

const SECOND = 1000;
const returned = (seconds: number): FunctionOutcome => ({ kind: 'returned', value: {}, took: seconds * SECOND });
const unavailable = (seconds: number): FunctionOutcome => ({ kind: 'unavailable', took: seconds * SECOND });
const throttled = (seconds: number): FunctionOutcome => ({ kind: 'throttled', took: seconds * SECOND });

/** Each invocation has the next of the outcomes; afterwards the last one again. */
function invoked(actions: Parameters<typeof story>[0], ...outcomes: FunctionOutcome[]) {
  const { world, lines } = story(actions);
  let tries = 0;
  world.center.invoker = (_, done) => done(outcomes[Math.min(tries++, outcomes.length - 1)]);
  world.call('flow');
  world.until(120);
  return { lines, tries };
}

test.each<[string, FunctionOutcome[], number, string]>([
  ['answers in time', [returned(8)], 1, '8 Look up: next'],
  ['answers too late', [returned(8.001)], 1, '8 Look up: NoMatchingError'],
  ['throws', [{ kind: 'threw', took: SECOND }], 1, '1 Look up: NoMatchingError'],
  ['is throttled twice', [throttled(1), throttled(1), returned(1)], 3, '3 Look up: next'],
  ['is never there (lm-01)', [unavailable(1)], 4, '4 Look up: NoMatchingError'],
  ['is not there for so long that no time is left', [unavailable(5)], 2, '8 Look up: NoMatchingError'],
])('a function that %s', (_name, outcomes, tries, line) => {
  const told = invoked([call('Look up', 8, 'Bye')], ...outcomes);
  expect(told.tries).toBe(tries);
  expect(told.lines).toContain(line);
});

test('functions in a row share 20 s, and a prompt between them begins a new row', () => {
  const say = action('Say', 'MessageParticipant', { Text: '1' }, { next: 'Fourth' });
  const inARow = [call('First', 8, 'Second'), call('Second', 8, 'Third'), call('Third', 8, 'Say'), say, call('Fourth', 8, 'Bye')];
  expect(invoked(inARow, returned(8)).lines).toEqual(expect.arrayContaining(['8 First: next', '16 Second: next', '20 Third: NoMatchingError']));
  const spoken = [call('First', 8, 'Third'), call('Third', 8, 'Say'), say, call('Fourth', 8, 'Bye')];
  expect(invoked(spoken, returned(8)).lines).toEqual(expect.arrayContaining(['16 Third: next', '17 Say: next', '25 Fourth: next']));
});

test('nothing runs functions unless somebody says how', () => {
  const { world, lines } = story([call('Look up', 8, 'Bye')]);
  world.call('flow');
  expect(lines.slice(1, 3)).toStrictEqual([
    `0 warning: function ${ARN} is invoked, but nothing runs functions in this simulation; the error branch is taken`, '0 Look up: NoMatchingError',
  ]);
});

test('an outcome that comes after the customer has hung up changes nothing', () => {
  const { world, lines } = story([call('Look up', 8, 'Bye')]);
  let later: (outcome: FunctionOutcome) => void = () => undefined;
  world.center.invoker = (_, done) => { later = done; };
  const contact = world.call('flow');
  world.until(1);
  hangUp(world.center, contact);
  later(returned(0));
  world.until(20);
  expect(lines.slice(-2)).toStrictEqual(['1 Look up: end', '1 INBOUND contact ended: CUSTOMER_DISCONNECT']);
});

test('an asynchronous function takes no time, whatever becomes of it', () => {
  const { lines, tries } = invoked([call('Start', 60, 'Bye', { InvocationType: 'ASYNCHRONOUS' })], unavailable(50));
  expect([tries, ...lines.slice(1, 3)]).toStrictEqual([1, '0 invoked: started', '0 Start: next']);
});

test('a function gets everything of the contact, as the service sends it', () => {
  const { world } = story([
    action('Attribute', 'UpdateContactAttributes', { Attributes: { language: 'de' } }, { next: 'Data' }),
    action('Data', 'UpdateContactData', { Name: 'Call', CustomerId: 'c1', LanguageCode: 'de-DE' }, { next: 'Queue' }),
    action('Queue', 'UpdateContactTargetQueue', { QueueId: 'q' }, { next: 'Tag' }),
    action('Tag', 'TagContact', { Tags: { team: 'a' } }, { next: 'Look up' }),
    call('Look up', 8, 'Bye', { LambdaInvocationAttributes: { phone: '$.CustomerEndpoint.Address' } }),
  ]);
  const events: unknown[] = [];
  world.center.trace.listen((event: TraceEvent) => { if (event.kind === 'invoked') events.push(event.event); });
  world.center.invoker = (_, done) => done(returned(0));
  const { id } = world.call('flow');
  world.until(1);
  const instance = world.center.model.instanceArn;
  expect(events).toStrictEqual([{
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: { language: 'de' },
        AwsRegion: 'us-east-1',
        Channel: 'VOICE',
        ContactId: id,
        CustomerEndpoint: { Address: CUSTOMER, Type: 'TELEPHONE_NUMBER' },
        CustomerId: 'c1',
        Description: null,
        InitialContactId: id,
        InitiationMethod: 'INBOUND',
        InstanceARN: instance,
        LanguageCode: 'de-DE',
        MediaStreams: { Customer: { Audio: null } },
        Name: 'Call',
        PreviousContactId: id,
        Queue: { Name: 'q', ARN: 'q', OutboundCallerId: { Address: '+12065550100', Type: 'TELEPHONE_NUMBER' } },
        References: {},
        RelatedContactId: null,
        SegmentAttributes: { 'connect:Subtype': { ValueString: 'connect:Telephony' } },
        SystemEndpoint: null,
        Tags: { 'aws:connect:instanceId': instance.split('/')[1], 'team': 'a' },
      },
      Parameters: { phone: CUSTOMER },
    },
  }]);
});
