import { App, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Chain, Disconnect, FlowContent, FlowPart, Fragment, GetCustomerInput, Message, PlayPrompt } from '../../src/blocks';
import { CallbackRequests, CustomerFirstCallback, DuplicateCheck, QueuedCallback, QueueMetricsCache, ScheduledCallback } from '../../src/callbacks';
import { ContactFlow, OpeningHours } from '../../src/connect';
import { orderOf } from '../connect/private/cloudformation';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, newStack } from '../private/callback-setup';
import { flowsOf } from '../private/template-flows';
import { everyPattern } from '../private/whole-center';

function findings(stack: Stack): string[] {
  const annotations = Annotations.fromStack(stack);
  return [...annotations.findWarning('*', Match.anyValue()), ...annotations.findError('*', Match.anyValue())].map(({ entry }) => String(entry.data));
}

/** The types and names of what an instance cannot have twice. */
function names(template: Template): string[] {
  const resources = Object.values(template.toJSON().Resources) as { Type: string; Properties: { Name?: string } }[];
  return resources.filter(({ Type, Properties }) => Type.startsWith('AWS::Connect::') && Properties.Name).map(({ Type, Properties }) => `${Type} ${Properties.Name}`);
}

function twoStacks(): [Stack, Stack] {
  const app = new App({
    analyticsReporting: false,
    context: {
      'aws:cdk:disable-asset-staging': true, '@aws-cdk/core:defaultCrossStackReferences': 'strong',
    },
  });
  const env = { account: '111122223333', region: 'eu-central-1' };
  return [new Stack(app, 'First', { env }), new Stack(app, 'Second', { env })];
}

describe('Every pattern in one contact center', () => {
  const stack = newStack();
  everyPattern(new CallCenter(stack));
  const template = Template.fromStack(stack);

  test('has no finding', () => {
    expect(findings(stack)).toStrictEqual([]);
  });

  test('can be made in an order of its references', () => {
    const { Resources } = template.toJSON();
    expect(orderOf(Resources).sort()).toStrictEqual(Object.keys(Resources).sort());
  });

  test('has names of its own for all that it makes', () => {
    expect(flowsOf(template).length).toBeGreaterThan(30);
    expect(names(template)).toHaveLength(new Set(names(template)).size);
  });
});

test('Every pattern twice in one stack is no more than CloudFormation may find too large', () => {
  const center = new CallCenter();
  everyPattern(center);
  everyPattern(center, 'Again');
  const { template } = center;
  expect(names(template)).toHaveLength(new Set(names(template)).size);
  expect(orderOf(template.toJSON().Resources).length).toBeGreaterThan(400);
  expect(findings(center.stack)).toStrictEqual([expect.stringMatching(/^Template size exceeds limit/)]);
});

test('Every pattern in each of two stacks of one instance has names of its own', () => {
  const [first, second] = twoStacks();
  for (const [index, stack] of [first, second].entries()) {
    const center = new CallCenter(stack);
    everyPattern(center, String(index));
  }
  const made = [first, second].map((stack) => names(Template.fromStack(stack)).filter((name) => !/ (Support|Callbacks)$/.test(name)));
  expect(made.flat()).toHaveLength(new Set(made.flat()).size);
  expect([findings(first), findings(second)]).toStrictEqual([[], []]);
});

describe('Callbacks in another stack than their queues', () => {
  const callbacks: [string, (stack: Stack, center: CallCenter) => void][] = [
    ['QueuedCallback', (stack, { instance, support, callbacks: callbackQueue }) => {
      new QueuedCallback(stack, 'Callback', { instance, inboundQueue: support, callbackQueue });
    }],
    ['CustomerFirstCallback', (stack, { instance, support, callbacks: callbackQueue }) => {
      new CustomerFirstCallback(stack, 'Callback', {
        instance,
        inboundQueue: support,
        callbackQueue,
        customerFirstParameters: { modeParameter: 'Mode', modeValue: 'CUSTOMER', outboundFlowParameter: 'DialFlowId' },
      });
    }],
  ];

  test.each(callbacks)('are made (%s)', (_, make) => {
    const [first, second] = twoStacks();
    make(second, new CallCenter(first));
    expect(flowsOf(Template.fromStack(second)).length).toBeGreaterThan(3);
  });

  test('say that nobody greets the customer, unless the queue has a flow for that', () => {
    const [first, second] = twoStacks();
    const center = new CallCenter(first);
    new QueuedCallback(second, 'Callback', { instance: center.instance, inboundQueue: center.support, callbackQueue: center.callbacks });
    expect(findings(second)).toStrictEqual([
      'callbackQueue is of another stack, so that customers are not greeted when they pick up, got "First/Callbacks"; make the callback in the stack of '
      + 'the queue, or give the queue an outboundCallerId with a flow [ack: Annotation::cdk-connect-callbacks:outbound-whisper-not-set]',
    ]);
  });

  test('are silent where the queue greets already', () => {
    const [first, second] = twoStacks();
    const center = new CallCenter(first);
    center.callback();
    new QueuedCallback(second, 'Callback', { instance: center.instance, inboundQueue: center.support, callbackQueue: center.callbacks });
    expect(findings(second)).toStrictEqual([]);
  });
});

describe('Callbacks that share a check for duplicates', () => {
  const half = Duration.minutes(30);
  const kinds: [string, (center: CallCenter, duplicateCheck: DuplicateCheck) => void][] = [
    ['QueuedCallback', (center, duplicateCheck) => void center.callback({ duplicateCheck, retryInterval: half }, 'Other')],
    ['CustomerFirstCallback', ({ stack, instance, support, callbacks }, duplicateCheck) => {
      new CustomerFirstCallback(stack, 'Other', { instance, inboundQueue: support, callbackQueue: callbacks, duplicateCheck, retryInterval: half });
    }],
    ['ScheduledCallback', (center, duplicateCheck) => void scheduled(center, duplicateCheck, half)],
    ['CallbackRequests', ({ stack, instance, callbacks }, duplicateCheck) => {
      const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [callbacks] });
      new CallbackRequests(stack, 'Other', { instance, queue: callbacks, metrics, duplicateCheck, retryInterval: half });
    }],
  ];

  test.each(kinds)('fail if one is tried again later than the check knows (%s)', (kind, make) => {
    const center = new CallCenter();
    const { duplicateCheck } = center.callback();
    expect(messageOf(() => make(center, duplicateCheck!))).toBe(`${kind} "Stack/Other" is not valid\n`
      + '  - [RetryIntervalUnknown] retryInterval is longer than that of the duplicateCheck, got 1800 seconds beside 600 of '
      + '"Stack/Callback/DuplicateCheck"; make the DuplicateCheck with the longest retryInterval of all callbacks that share it');
  });

  test.each(kinds)('are made if the check knows the longest time between attempts (%s)', (_, make) => {
    const center = new CallCenter();
    const check = new DuplicateCheck(center.stack, 'Check', { instance: center.instance, retryInterval: half });
    expect(() => make(center, check)).not.toThrow();
  });

  test('may name a longer time that is not used, because nobody is called again', () => {
    const center = new CallCenter();
    const { duplicateCheck } = center.callback();
    expect(() => center.callback({ duplicateCheck, maxRetries: 0, retryInterval: half }, 'Other')).not.toThrow();
  });
});

describe('The offers of two kinds of callback', () => {
  const offerBoth = (wrap: (offer: FlowPart) => FlowPart) => {
    const center = new CallCenter();
    const queued = center.callback();
    const later = scheduled(center, queued.duplicateCheck!);
    new ContactFlow(center.stack, 'Menu', {
      instance: center.instance,
      content: FlowContent.fromBlocks(Chain.of(
        new GetCustomerInput('Now or later', {
          message: Message.text('For a callback as soon as possible, press 1. To choose a time, press 2.'),
          choices: { 1: queued.offer(), 2: wrap(later.offer()) },
        }),
        new PlayPrompt('Say goodbye', { message: Message.text('We are sorry. Please call again. Goodbye.') }),
        new Disconnect('Hang up'),
      )),
    });
    return center.template;
  };

  test('fit into one flow, one of them in a fragment', () => {
    expect(() => offerBoth((offer) => Fragment.named('Later', offer))).not.toThrow();
  });

  test('fail side by side with a message that says so', () => {
    expect(messageOf(() => offerBoth((offer) => offer))).toMatch(/block "Reserve callback" is used in two places .*put each use into a fragment of its own with Fragment.named/);
  });
});

function scheduled({ stack, instance, callbacks }: CallCenter, duplicateCheck: DuplicateCheck, retryInterval?: Duration): ScheduledCallback {
  return new ScheduledCallback(stack, 'Other', {
    instance,
    callbackQueue: callbacks,
    timeZone: 'Europe/Berlin',
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
    capacityPerSlot: 5,
    duplicateCheck,
    retryInterval,
  });
}
