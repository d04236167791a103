import { createCallback, disconnect } from '../../../src/validation/private/examples';
import { RuleExample } from '../../../src/validation/rule';
import { callbackQueueCallerId } from '../../../src/validation/rules/callback-queue-caller-id';
import { inbound, verdicts } from '../../private/rule-examples';

const queues = { silent: { name: 'Silent', hasOutboundCallerIdNumber: false }, ringing: { name: 'Ringing', hasOutboundCallerIdNumber: true } };
const into = (...targets: object[]): RuleExample => ({
  ...inbound(...targets.map((parameters, index) => createCallback(`Call back ${index}`, { ...parameters }, 'Hang up')), disconnect('Hang up')), queues,
});

describe('callback-queue-caller-id', () => {
  test.each([
    ['a queue with a number (CI-3)', { QueueId: 'ringing' }],
    ['a queue without one, if the callback names its own (CI-1)', { QueueId: 'silent', CallerId: '+12065550100' }],
    ['a queue of which nothing is known', { QueueId: 'imported' }],
    ['the working queue', {}],
    ['a queue that is known when the flow runs', { QueueId: '$.Attributes.queue' }],
  ])('accepts %s', (_, parameters) => {
    expect(verdicts(callbackQueueCallerId, into(parameters))).toStrictEqual([]);
  });

  test('reports every callback into a queue without a number (CI-3)', () => {
    const report = 'the queue "Silent" has no outbound caller ID number, so that its callbacks cannot ring the customer; give the queue an outboundCallerId with a number';
    expect(verdicts(callbackQueueCallerId, into({ QueueId: 'silent' }, { QueueId: 'ringing' }, { QueueId: 'silent' })))
      .toStrictEqual([`Call back 0 › QueueId: ${report}`, `Call back 2 › QueueId: ${report}`]);
  });
});
