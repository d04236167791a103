import { blockActions, failure, say, usesOf } from './private/render';
import { QUEUE, QUEUE_ARN } from './private/resources';
import { SetWorkingQueue } from '../../src/blocks';

describe('SetWorkingQueue', () => {
  test('names the queue', () => {
    const block = new SetWorkingQueue('Queue', { queue: QUEUE });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Queue',
      Type: 'UpdateContactTargetQueue',
      Parameters: { QueueId: QUEUE_ARN },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'queue', resource: QUEUE, block: 'Queue' }]);
  });

  test('its failure can lead elsewhere', () => {
    expect(blockActions(new SetWorkingQueue('Queue', { queue: QUEUE, onError: say('Broken') }))[0].Transitions)
      .toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });
});
