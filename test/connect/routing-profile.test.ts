import { Duration } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnRoutingProfile } from 'aws-cdk-lib/aws-connect';
import { arnOf, codesOf, deployedNumber, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack, OTHER_INSTANCE_ARN, queueOf } from './private/fixtures';
import { AgentAvailabilityTimer, Channel, CrossChannelBehavior, MediaConcurrency, Queue, RoutingProfile, RoutingProfileProps } from '../../src/connect';

type Given = Partial<RoutingProfileProps>;

function profile(given: Given = {}, stack = newStack()): RoutingProfile {
  return new RoutingProfile(stack, 'Agents', { instance: instanceOf(stack), defaultOutboundQueue: queueOf(stack, 'Outbound'), ...given });
}

function propertiesOf(given: RoutingProfile): Record<string, unknown> {
  return Object.values(Template.fromStack(given.stack).findResources('AWS::Connect::RoutingProfile'))[0].Properties;
}

function config(id: string, channel = 'VOICE', priority = 1, delay = 0): object {
  return { QueueReference: { Channel: channel, QueueArn: arnOf('queue', id) }, Priority: priority, Delay: delay };
}

const SUPPORT = queueOf(newStack(), 'Support');
const OTHER_QUEUE = Queue.fromQueueArn(newStack(), 'Other', arnOf('queue', 'other', OTHER_INSTANCE_ARN));

const REJECTED: [string, Given, string][] = [
  ['an empty name', { routingProfileName: '' }, '[LengthOutOfRange] routingProfileName has 0 characters'],
  ['an empty description', { description: '' }, '[LengthOutOfRange] description has 0 characters, got ""; write 1 to 250 characters'],
  ['no channel at all', { concurrency: [] }, '[NoChannel] concurrency has no channel, got []; write at least MediaConcurrency.voice()'],
  ['no chat at a time', { concurrency: [MediaConcurrency.chat(0)] }, '[ValueOutOfRange] concurrency[0] of CHAT is not a whole number in the range, got 0; write 1 to 10'],
  ['eleven tasks at a time', { concurrency: [MediaConcurrency.voice(), MediaConcurrency.task(11)] }, '[ValueOutOfRange] concurrency[1] of TASK'],
  ['a channel twice', { concurrency: [MediaConcurrency.email(1), MediaConcurrency.email(2)] }, '[ChannelTwice] concurrency[1] has a channel that concurrency[0] has already, got EMAIL; keep one entry for each channel'],
  ['priority 0', { queues: [{ queue: SUPPORT, priority: 0 }] }, '[ValueOutOfRange] queues[0].priority is not a whole number in the range, got 0; write 1 to 99'],
  ['priority 100', { queues: [{ queue: SUPPORT, priority: 100 }] }, '[ValueOutOfRange] queues[0].priority'],
  ['a delay of 10000 seconds', { queues: [{ queue: SUPPORT, delay: Duration.seconds(10000) }] }, '[ValueOutOfRange] queues[0].delay is not a whole number of seconds in the range, got 10000 seconds; write 0 to 9999 seconds'],
  ['half a second of delay', { queues: [{ queue: SUPPORT, delay: Duration.millis(500) }] }, 'got 0.5 seconds; write 0 to 9999 seconds'],
  ['a queue of another instance', { queues: [{ queue: OTHER_QUEUE }] }, '[OfAnotherInstance] queues[0].queue belongs to another instance'],
  ['a default queue of another instance', { defaultOutboundQueue: OTHER_QUEUE }, '[OfAnotherInstance] defaultOutboundQueue belongs to another instance'],
  ['a queue twice on a channel', { queues: [{ queue: SUPPORT, priority: 2 }, { queue: queueOf(newStack(), 'Support'), priority: 5 }] }, '[QueueTwice] queues[1] names a queue that queues[0] has on VOICE already, got "Stack/Support" with priority 5 beside 2; keep one entry for each queue and channel'],
];

describe('RoutingProfile', () => {
  test('serves one call at a time by default', () => {
    expect(propertiesOf(profile())).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Name: expect.stringMatching(/^Stack-Agents-[0-9A-F]{8}$/),
      Description: 'Made by the AWS CDK',
      DefaultOutboundQueueArn: arnOf('queue', 'outbound'),
      MediaConcurrencies: [{ Channel: 'VOICE', Concurrency: 1 }],
    });
  });

  test('renders every property', () => {
    const given = profile({
      routingProfileName: 'Agents',
      description: 'Calls first',
      agentAvailabilityTimer: AgentAvailabilityTimer.TIME_SINCE_LAST_INBOUND,
      concurrency: [
        MediaConcurrency.voice({ crossChannelBehavior: CrossChannelBehavior.ROUTE_CURRENT_CHANNEL_ONLY }),
        MediaConcurrency.chat(3, { crossChannelBehavior: CrossChannelBehavior.ROUTE_ANY_CHANNEL }),
        MediaConcurrency.task(10),
        MediaConcurrency.email(1),
      ],
      queues: [{ queue: SUPPORT }, { queue: SUPPORT, channel: Channel.CHAT, priority: 99, delay: Duration.seconds(9999) }],
    });
    expect(propertiesOf(given)).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Name: 'Agents',
      Description: 'Calls first',
      AgentAvailabilityTimer: 'TIME_SINCE_LAST_INBOUND',
      DefaultOutboundQueueArn: arnOf('queue', 'outbound'),
      MediaConcurrencies: [
        { Channel: 'VOICE', Concurrency: 1, CrossChannelBehavior: { BehaviorType: 'ROUTE_CURRENT_CHANNEL_ONLY' } },
        { Channel: 'CHAT', Concurrency: 3, CrossChannelBehavior: { BehaviorType: 'ROUTE_ANY_CHANNEL' } },
        { Channel: 'TASK', Concurrency: 10 },
        { Channel: 'EMAIL', Concurrency: 1 },
      ],
      QueueConfigs: [config('support'), config('support', 'CHAT', 99, 9999)],
    });
  });

  test('exposes its attributes and its resource', () => {
    const given = profile();
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnRoutingProfile);
    expect(given.stack.resolve(given.routingProfileRef)).toStrictEqual({ routingProfileArn: { 'Fn::GetAtt': [logicalId, 'RoutingProfileArn'] } });
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    const delay = Duration.seconds(deployedNumber(stack, 'Delay'));
    profile({ description: deployedString(stack), queues: [{ queue: SUPPORT, priority: deployedNumber(stack, 'Priority'), delay }] }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::RoutingProfile', {
      Description: { Ref: 'Parameter' },
      QueueConfigs: [{ Priority: { Ref: 'Priority' }, Delay: { Ref: 'Delay' } }],
    });
  });

  test.each(REJECTED)('rejects %s', (_, given, message) => {
    expect(messageOf(() => profile(given))).toContain(message);
  });

  test('reports all problems at once', () => {
    const call = () => profile({ description: '', concurrency: [MediaConcurrency.chat(11)], queues: [{ queue: SUPPORT, priority: 0 }, { queue: SUPPORT }] });
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange', 'ValueOutOfRange', 'ValueOutOfRange', 'QueueTwice']);
    expect(messageOf(call)).toMatch(/^RoutingProfile "Stack\/Agents" is not valid\n/);
  });
});

describe('the queues of a RoutingProfile', () => {
  test('can be added later', () => {
    const given = profile({ queues: [{ queue: SUPPORT }] });
    given.addQueue({ queue: queueOf(given.stack, 'Callbacks'), priority: 2, delay: Duration.minutes(1) });
    expect(propertiesOf(given).QueueConfigs).toStrictEqual([config('support'), config('callbacks', 'VOICE', 2, 60)]);
  });

  test('are all rendered when there are more than ten', () => {
    const stack = newStack();
    const queues = Array.from({ length: 25 }, (_, index) => ({ queue: queueOf(stack, `Queue${index}`) }));
    expect(propertiesOf(profile({ queues }, stack)).QueueConfigs).toStrictEqual(queues.map((_, index) => config(`queue${index}`)));
  });

  test('can be read with their defaults filled in', () => {
    const given = profile({ queues: [{ queue: SUPPORT }] });
    expect(given.queueEntries).toStrictEqual([{ queue: SUPPORT, channel: 'VOICE', priority: 1, delay: Duration.seconds(0) }]);
  });

  test('do not change when somebody changes what they read', () => {
    const given = profile({ queues: [{ queue: SUPPORT }] });
    given.queueEntries.pop();
    Object.assign(given.queueEntries[0], { priority: 7 });
    expect(given.queueEntries).toHaveLength(1);
    expect(given.queueEntries[0].priority).toBe(1);
  });

  test('reject to be added twice and name both', () => {
    const given = profile({ queues: [{ queue: SUPPORT }] });
    const again = Queue.fromQueueArn(given.stack, 'Again', SUPPORT.queueArn);
    expect(messageOf(() => given.addQueue({ queue: again, priority: 2 }))).toBe(
      'RoutingProfile "Stack/Agents" is not valid\n  - [QueueTwice] addQueue() names a queue that queues[0] has on VOICE already, '
      + 'got "Stack/Again", also known as "Stack/Support" with priority 2 beside 1; keep one entry for each queue and channel',
    );
  });

  test('stay as they were when an entry is rejected', () => {
    const given = profile({ queues: [{ queue: SUPPORT }] });
    expect(() => given.addQueue({ queue: SUPPORT, channel: Channel.TASK, priority: 100 })).toThrow();
    expect(propertiesOf(given).QueueConfigs).toStrictEqual([config('support')]);
  });
});

describe('an imported RoutingProfile', () => {
  test('has the identifier of its ARN', () => {
    const imported = RoutingProfile.fromRoutingProfileArn(newStack(), 'Agents', arnOf('routing-profile', 'abc'));
    expect(imported.routingProfileId).toBe('abc');
    expect(imported.routingProfileRef).toStrictEqual({ routingProfileArn: arnOf('routing-profile', 'abc') });
  });

  test('rejects the ARN of something else', () => {
    expect(codesOf(() => RoutingProfile.fromRoutingProfileArn(newStack(), 'Agents', arnOf('queue', 'abc')))).toStrictEqual(['ArnNotOfThisKind']);
  });
});
