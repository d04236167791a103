import { blockActions, failure, say, usesOf } from './private/render';
import { FUNCTION, FUNCTION_ARN } from './private/resources';
import { SetMediaProcessing } from '../../src/blocks';

describe('SetMediaProcessing', () => {
  test('sets a processor, which is no function that the flow invokes', () => {
    const block = new SetMediaProcessing('Process', { processor: FUNCTION, deliverUnprocessedMessages: true, onChannelMismatch: say('Call') });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Process',
      Type: 'UpdateContactMediaProcessing',
      Parameters: {
        ChatProcessor: {
          ProcessingEnabled: 'True', LambdaProcessorARN: FUNCTION_ARN, ChatProcessorSettings: { DeliverUnprocessedMessages: 'True' },
        },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail'), failure('Call', 'ChannelMismatch')] },
    });
    expect(usesOf(block)).toStrictEqual([]);
  });

  test('removes the processor', () => {
    expect(blockActions(new SetMediaProcessing('Process'))[0].Parameters).toStrictEqual({
      ChatProcessor: { ProcessingEnabled: 'False', ChatProcessorSettings: { DeliverUnprocessedMessages: 'False' } },
    });
  });
});
