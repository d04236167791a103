import { story } from './private/story';
import { JsonObject } from '../../../src/language/json';
import { writeTo } from '../../../src/simulation/center/calls';
import { CenterModel, HoursModel } from '../../../src/simulation/center/model';
import { Assumptions } from '../../../src/simulation/center/options';
import { raiseEvent } from '../../../src/simulation/center/waiting-for-events';
import { action, flowOf, Ways } from '../interpreter/private/script';

const ERRORS = { NoMatchingError: 'Bye' };

/** By which branch the first block is left. */
function branch(
  type: string, parameters: JsonObject, ways: Ways = {}, model: Partial<CenterModel> = {}, assumptions: Partial<Assumptions> = {},
): string {
  const { world, lines } = story([action('Block', type, parameters, { next: 'Bye', errors: ERRORS, ...ways })], model, assumptions);
  world.call('flow');
  world.until(600);
  return lines.find((line) => line.includes(' Block: '))!;
}

test('attributes of more than 32 KB are refused together', () => {
  const attributes = (length: number) => branch('UpdateContactAttributes', { Attributes: { a: 'x'.repeat(length), b: 'y' } });
  expect([attributes(32 * 1024 - 3), attributes(32 * 1024 - 2)]).toStrictEqual(['0 Block: next', '0 Block: NoMatchingError']);
});

test('a contact without a contact before it has no related one', () => {
  expect(branch('UpdateContactAttributes', { Attributes: { a: 'b' }, TargetContact: 'Related' })).toBe('0 Block: NoMatchingError');
});

test('a contact has 6 tags at most', () => {
  const tags = (count: number) => branch('TagContact', { Tags: Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, 'x'])) });
  expect([tags(6), tags(7)]).toStrictEqual(['0 Block: next', '0 Block: NoMatchingError']);
});

test('a flow that is set for an event must be there', () => {
  const hook = (flow: string) => branch('UpdateContactEventHooks', { EventHooks: { CustomerQueue: flow } });
  expect([hook('to-q'), hook('nowhere')]).toStrictEqual(['0 Block: next', '0 Block: NoMatchingError']);
});

test('an event can be set to run nothing', () => {
  const { world } = story([action('Block', 'UpdateContactEventHooks', {
    EventHooks: { AgentWhisper: 'to-q' }, EventHooksConfiguration: { AgentWhisper: { DisableExecution: 'true' } },
  }, { next: 'Bye', errors: ERRORS })]);
  expect([...world.call('flow').slots]).toStrictEqual([['agent-whisper', undefined]]);
});

test('a module is found by its version or alias, and by its identifier alone', () => {
  const arn = 'arn:aws:connect:us-east-1:111122223333:instance/i/flow-module/m';
  const module = flowOf([action('Inside', 'MessageParticipant', { Text: '1' })], 'MODULE');
  const invoked = (reference: string) => branch('InvokeFlowModule', { FlowModuleId: reference }, {}, { modules: new Map([[arn, module]]) });
  expect([arn, `${arn}:live`, 'm', 'm:$LATEST', 'n'].map(invoked)).toStrictEqual([...Array(4).fill('1 Block: next'), '0 Block: NoMatchingError']);
});

const HOURS: HoursModel = { id: 'hours', name: 'hours', timeZone: 'UTC', ranges: [{ day: 'MONDAY', from: 600, to: 700 }], overrides: [] };

test('hours that the block names are open, closed or not there', () => {
  const check = (parameters: JsonObject) =>
    branch('CheckHoursOfOperation', parameters, { conditions: { True: 'Bye', False: 'Bye' } }, { hours: new Map([['hours', HOURS]]) });
  expect(check({ HoursOfOperationId: 'hours' })).toBe('0 Block: False');
  expect(check({ HoursOfOperationId: 'other' })).toBe('0 Block: NoMatchingError');
  expect(check({})).toBe('0 Block: NoMatchingError');
});

test('a wait ends with its time, and takes the error branch where voice is not allowed to wait (K14)', () => {
  const wait = (assumptions: Partial<Assumptions> = {}) => branch('Wait', { TimeLimitSeconds: '300' }, { conditions: { WaitCompleted: 'Bye' } }, {}, assumptions);
  expect([wait(), wait({ allowVoiceWait: false })]).toStrictEqual(['300 Block: WaitCompleted', '0 Block: NoMatchingError']);
});

test('a wait ends with an event that it waits for', () => {
  const { world, lines } = story([action('Block', 'Wait', { TimeLimitSeconds: '300', Events: ['CustomerReturned'] },
    { next: 'Bye', conditions: { WaitCompleted: 'Bye', CustomerReturned: 'Bye' }, errors: ERRORS })]);
  const chat = writeTo(world.center, 'chat', 'flow');
  world.until(10);
  expect([raiseEvent(chat, 'BotParticipantDisconnected'), raiseEvent(chat, 'CustomerReturned'), raiseEvent(chat, 'CustomerReturned')]).toStrictEqual([false, true, false]);
  expect(lines).toContain('10 Block: CustomerReturned');
});

test('what is outside of the simulation answers as the test says, and otherwise by its default', () => {
  const { world, lines } = story([
    action('Profile', 'GetCustomerProfile', { ProfileRequestData: { IdentifierValue: '$.CustomerEndpoint.Address' } }, { next: 'Tell', errors: { NoneFoundError: 'Tell' } }),
    action('Tell', 'MessageParticipant', { Text: 'Hello $.Customer.FirstName' }, { next: 'Bye' }),
  ]);
  world.call('flow');
  world.center.outside.set('GetCustomerProfile', ({ ProfileRequestData }) => ({ branch: 'next', values: { FirstName: JSON.stringify(ProfileRequestData) } }));
  world.call('flow');
  world.until(1);
  expect(lines.filter((line) => /Profile:|Hello/.test(line))).toStrictEqual([
    '0 Profile: NoneFoundError', '0 said to customer: Hello ', '0 Profile: next', '0 said to customer: Hello {"IdentifierValue":"+12065550123"}',
  ]);
});

test('an action that nobody knows is passed, with a warning', () => {
  const { world, lines } = story([action('Block', 'AnnounceWeather', {}, { next: 'Bye' })]);
  world.call('flow');
  expect(lines.slice(1, 3)).toStrictEqual(['0 warning: nobody knows what an action of type AnnounceWeather does; the flow goes on after it', '0 Block: next']);
});

test('metrics count who waits and who works, in the queue of the contact', () => {
  const { world, lines } = story([
    action('Queue', 'UpdateContactTargetQueue', { QueueId: 'q' }, { next: 'Get' }),
    action('Get', 'GetMetricData', { QueueChannel: 'Voice' }, { next: 'Tell', errors: ERRORS }),
    action('Tell', 'MessageParticipant', {
      Text: 'size $.Metrics.Queue.Size, age $.Metrics.Queue.OldestContactAge, online $.Metrics.Agents.Online.Count, staffed $.Metrics.Agents.Staffed.Count, '
        + 'available $.Metrics.Agents.Available.Count, busy $.Metrics.Agents.Busy.Count',
    }, { next: 'Bye' }),
  ]);
  const told = () => {
    world.call('flow');
    return lines.filter((line) => line.includes('size')).pop();
  };
  const [first] = [world.call('to-q'), world.call('to-q')];
  world.until(10);
  expect(told()).toBe('10 said to customer: size 2, age 10000, online 0, staffed 0, available 0, busy 0');
  world.agent('A', { accepts: 0 });
  world.until(20);
  expect(first.state).toBe('connected');
  expect(told()).toBe('20 said to customer: size 1, age 20000, online 1, staffed 1, available 0, busy 1');
});

test('hours of the queue are those that a block without any asks for', () => {
  const queue = { id: 'q', name: 'q', enabled: true, quickConnects: [], hours: 'hours' };
  const { world, lines } = story([
    action('Queue', 'UpdateContactTargetQueue', { QueueId: 'q' }, { next: 'Check' }),
    action('Check', 'CheckHoursOfOperation', {}, { conditions: { True: 'Bye', False: 'Bye' }, errors: ERRORS }),
  ], { hours: new Map([['hours', { ...HOURS, ranges: [{ day: 'MONDAY', from: 0, to: 1440 }] }]]), queues: new Map([['q', queue]]) });
  world.call('flow');
  expect(lines).toContain('0 Check: True');
});

test('nobody who signs in, answers a bot or looks at a view takes its time', () => {
  const wait = (type: string, parameters: JsonObject, errors: Record<string, string>) => branch(type, parameters, { errors });
  expect(wait('ConnectParticipantWithLexBot', { Text: '2' }, { NoMatchingError: 'Bye' })).toBe('7 Block: NoMatchingError');
  const { world, lines } = story([action('Block', 'ShowView', { InvocationTimeLimitSeconds: '40' }, { next: 'Bye', errors: { TimeLimitExceeded: 'Bye' } })]);
  writeTo(world.center, 'chat', 'flow');
  world.until(60);
  expect(lines).toContain('40 Block: TimeLimitExceeded');
});

test('what is outside can take its time, too', () => {
  const { world, lines } = story([action('Block', 'CreateTask', { Name: 'x' }, { next: 'Bye', errors: ERRORS })]);
  world.center.outside.set('CreateTask', () => ({ branch: 'next', took: 1500 }));
  world.call('flow');
  world.until(2);
  expect(lines).toContain('1.5 Block: next');
});

test.each<[string, JsonObject]>([
  ['queue', { QueueId: '$.Attributes.nothing' }], ['agent', { AgentId: 'nobody' }], ['creation flow', { QueueId: 'q', ContactFlowId: '$.Attributes.nothing' }],
])('a callback whose %s is not there is not created', (_name, parameters) => {
  const callback = { InitialCallDelaySeconds: '1', MaximumConnectionAttempts: '1', RetryDelaySeconds: '1' };
  expect(branch('CreateCallbackContact', { ...callback, ...parameters })).toBe('0 Block: NoMatchingError');
  expect(branch('CreateCallbackContact', { ...callback, QueueId: 'q', ContactFlowId: 'to-q' })).toBe('0 Block: next');
});

test('metrics of an agent are those of the own queue', () => {
  const { world, lines } = story([
    action('Get', 'GetMetricData', { AgentId: 'A' }, { next: 'Tell', errors: ERRORS }),
    action('Tell', 'MessageParticipant', { Text: '$.Metrics.Queue.Name: $.Metrics.Queue.Size, $.Metrics.Agents.Available.Count' }, { next: 'Bye' }),
  ]);
  world.agent('A');
  world.agent('B');
  world.call('flow');
  expect(lines).toContain('0 said to customer: A: 0, 1');
});
