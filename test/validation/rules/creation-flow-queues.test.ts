import { createCallback, disconnect, say, transferToQueue } from '../../../src/validation/private/examples';
import { RuleExample } from '../../../src/validation/rule';
import { creationFlowQueues } from '../../../src/validation/rules/creation-flow-queues';
import { action, inbound, verdicts } from '../../private/rule-examples';

const END = disconnect('Hang up');
const created = (creation: RuleExample, ContactFlowId = 'creation') => ({
  ...inbound(createCallback('Call back', { ContactFlowId }, 'Hang up'), END), flows: { creation },
});

describe('creation-flow-queues', () => {
  test.each([
    ['with a transfer to queue (CF-2)', inbound(transferToQueue('Queue', 'Hang up'), END)],
    ['that ends duplicates and queues the rest (CF-3)', inbound(action('Check', 'Compare', { ComparisonValue: '$.Attributes.solved' }, 'Hang up', { NoMatchingCondition: 'Queue' }), transferToQueue('Queue', 'Hang up'), END)],
    ['that goes on in another flow', inbound(action('Go on', 'TransferToFlow', { ContactFlowId: 'f' }, 'Hang up', { NoMatchingError: 'Hang up' }), END)],
    ['with an action that the library does not know', inbound(action('New', 'BrandNewAction', {}, 'Hang up'), END)],
  ])('accepts a creation flow %s', (_, creation) => {
    expect(verdicts(creationFlowQueues, created(creation))).toStrictEqual([]);
  });

  test('does not judge a flow of which nothing is known', () => {
    expect(verdicts(creationFlowQueues, created(inbound(END), 'imported'))).toStrictEqual([]);
  });

  test.each([
    ['that hangs up (CF-2)', inbound(END)],
    ['that talks to nobody (CF-2)', inbound(say('Say hello', 'Hang up'), END)],
    ['that only chooses a queue (CF-2)', inbound(action('Set', 'UpdateContactTargetQueue', { QueueId: 'q' }, 'Hang up', { NoMatchingError: 'Hang up' }), END)],
  ])('reports a creation flow %s', (_, creation) => {
    expect(verdicts(creationFlowQueues, created(creation))).toStrictEqual([
      'Call back › ContactFlowId: the creation flow "creation" has no transfer to queue, so that the callback is never queued and nobody is called; end it with a TransferToQueue block',
    ]);
  });
});
