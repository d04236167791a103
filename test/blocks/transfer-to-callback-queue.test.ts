import { Duration, Token } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN, QUEUE, QUEUE_ARN } from './private/resources';
import { TransferToCallbackQueue } from '../../src/blocks';

describe('TransferToCallbackQueue', () => {
  test('uses the working queue and the defaults of the designer', () => {
    expect(blockActions(new TransferToCallbackQueue('Create callback'))).toStrictEqual([{
      Identifier: 'Create callback',
      Type: 'CreateCallbackContact',
      Parameters: { InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new TransferToCallbackQueue('Create callback', {
      initialDelay: Duration.seconds(1),
      maxRetries: 0,
      retryInterval: Duration.days(3),
      queue: QUEUE,
      creationFlow: FLOW,
      callerId: '+12065550100',
      onError: say('Sorry'),
    });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Create callback',
      Type: 'CreateCallbackContact',
      Parameters: {
        InitialCallDelaySeconds: '1',
        MaximumConnectionAttempts: '0',
        RetryDelaySeconds: '259200',
        QueueId: QUEUE_ARN,
        ContactFlowId: FLOW_ARN,
        CallerId: '+12065550100',
      },
      Transitions: { NextAction: 'End', Errors: [failure('Sorry')] },
    });
    expect(usesOf(block)).toStrictEqual([
      { kind: 'queue', resource: QUEUE, block: 'Create callback' },
      { kind: 'flow', resource: FLOW, block: 'Create callback' },
    ]);
  });

  test('takes a caller ID that is known only at deployment', () => {
    const callerId = Token.asString({ Ref: 'Number' });
    expect(blockActions(new TransferToCallbackQueue('Create callback', { callerId }))[0].Parameters).toMatchObject({ CallerId: callerId });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new TransferToCallbackQueue('Create callback', {
      initialDelay: Duration.seconds(0), maxRetries: -1, retryInterval: Duration.seconds(259_201), callerId: '206 555 0100',
    }))).toStrictEqual([
      '[InitialDelayOutOfRange] initialDelay must be a whole number from 1 to 259200 seconds, got 0; choose a value in that range',
      '[RetriesOutOfRange] maxRetries must be a whole number of at least 0, got -1; choose a value in that range',
      '[RetryIntervalOutOfRange] retryInterval must be a whole number from 1 to 259200 seconds, got 259201; choose a value in that range',
      '[CallerIdNotE164] callerId must be an E.164 number, got "206 555 0100"; write a plus sign, the country code and the number without blanks, '
      + 'e.g. "+12065550100"',
    ]);
  });
});
