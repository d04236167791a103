import { blockActions, failure, lastBlockActions, problemsOf, say, usesOf } from './private/render';
import { QUEUE, QUEUE_ARN } from './private/resources';
import { TransferToQueue } from '../../src/blocks';

describe('TransferToQueue', () => {
  test('puts the contact into the working queue and ends the flow', () => {
    expect(lastBlockActions(new TransferToQueue('To queue'))).toStrictEqual([{
      Identifier: 'To queue',
      Type: 'TransferContactToQueue',
      Parameters: {},
      Transitions: { NextAction: 'Fail', Errors: [failure('Fail', 'QueueAtCapacity'), failure('Fail')] },
    }]);
  });

  test('repeats the failure as the next action, and goes on with the branches that end open', () => {
    const [action] = blockActions(new TransferToQueue('To queue', { onAtCapacity: say('Full'), onError: say('Broken') }));
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken', Errors: [failure('Full', 'QueueAtCapacity'), failure('Broken')],
    });
  });

  test('moves a queued contact to another queue and goes on', () => {
    const block = new TransferToQueue('Move', { queue: QUEUE });
    expect(blockActions(block, 'CUSTOMER_QUEUE')).toStrictEqual([{
      Identifier: 'Move',
      Type: 'DequeueContactAndTransferToQueue',
      Parameters: { QueueId: QUEUE_ARN },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'QueueAtCapacity'), failure('Fail')] },
    }]);
    expect(usesOf(block, 'CUSTOMER_QUEUE')).toStrictEqual([{ kind: 'queue', resource: QUEUE, block: 'Move' }]);
  });

  test('rejects a customer queue flow without a queue', () => {
    expect(problemsOf(() => blockActions(new TransferToQueue('Move'), 'CUSTOMER_QUEUE'))).toStrictEqual([
      '[QueueMissing] block "Move" moves a queued contact and must name the queue, got no queue; set its queue property',
    ]);
  });

  test('rejects a queue elsewhere', () => {
    expect(problemsOf(() => lastBlockActions(new TransferToQueue('To queue', { queue: QUEUE })))).toStrictEqual([
      '[QueueRefused] block "To queue" takes no queue in this type of flow, got one; put a SetWorkingQueue block before it',
    ]);
  });
});
