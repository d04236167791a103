import { Duration } from 'aws-cdk-lib';
import { blockActions, lastBlockActions, failure, problemsOf, say } from './private/render';
import { TransferToPhoneNumber } from '../../src/blocks';

const phoneNumber = '+12065550100';

describe('TransferToPhoneNumber', () => {
  test('ends the flow, so that nothing comes after it', () => {
    expect(lastBlockActions(new TransferToPhoneNumber('Transfer', { phoneNumber }))).toStrictEqual([{
      Identifier: 'Transfer',
      Type: 'TransferParticipantToThirdParty',
      Parameters: { ThirdPartyPhoneNumber: phoneNumber, ThirdPartyConnectionTimeLimitSeconds: '30', ContinueFlowExecution: 'False' },
      Transitions: { NextAction: 'Fail', Errors: [failure('Fail')] },
    }]);
  });

  test('goes on after the call and tells why it failed', () => {
    const block = new TransferToPhoneNumber('Transfer', {
      phoneNumber: '$.Attributes.number',
      timeout: Duration.seconds(0),
      resumeAfterDisconnect: true,
      dtmfDigits: '1,2#',
      callerId: '$.SystemEndpoint.Address',
      callerName: 'Example Support',
      onCallFailed: say('Failed'),
      onTimeout: say('Late'),
    });
    expect(blockActions(block)).toContainEqual({
      Identifier: 'Transfer',
      Type: 'TransferParticipantToThirdParty',
      Parameters: {
        ThirdPartyPhoneNumber: '$.Attributes.number',
        ThirdPartyConnectionTimeLimitSeconds: '0',
        ContinueFlowExecution: 'True',
        ThirdPartyDTMFDigits: '1,2#',
        CallerId: { Number: '$.SystemEndpoint.Address', Name: 'Example Support' },
      },
      Transitions: {
        NextAction: 'End',
        Errors: [failure('Failed', 'CallFailed'), failure('Late', 'ConnectionTimeLimitExceeded'), failure('Fail')],
      },
    });
  });

  test('writes the outcomes that are not wired, because the service demands them', () => {
    expect(blockActions(new TransferToPhoneNumber('Transfer', { phoneNumber, resumeAfterDisconnect: true }))[0].Transitions).toStrictEqual({
      NextAction: 'End', Errors: [failure('Fail', 'CallFailed'), failure('Fail', 'ConnectionTimeLimitExceeded'), failure('Fail')],
    });
  });

  test('knows no outcomes in a transfer to agent flow', () => {
    const block = new TransferToPhoneNumber('Transfer', { phoneNumber, resumeAfterDisconnect: true });
    expect(blockActions(block, 'AGENT_TRANSFER')[0].Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Fail')] });
    const wired = new TransferToPhoneNumber('Transfer', { phoneNumber, resumeAfterDisconnect: true, onTimeout: say('Late') });
    expect(problemsOf(() => blockActions(wired, 'AGENT_TRANSFER'))).toStrictEqual([
      '[OutcomeRefused] block "Transfer" cannot tell why a call failed in a transfer to agent flow, got onCallFailed or onTimeout; use onError',
    ]);
  });

  test('a name alone is a caller ID, too', () => {
    expect(lastBlockActions(new TransferToPhoneNumber('Transfer', { phoneNumber, callerName: 'Support' }))[0].Parameters)
      .toMatchObject({ CallerId: { Name: 'Support' } });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new TransferToPhoneNumber('Transfer', {
      phoneNumber: '0100', dtmfDigits: 'A', timeout: Duration.seconds(601), callerId: '1', callerName: '', onCallFailed: say('Failed'),
    })).map((problem) => problem.split(']')[0].slice(1))).toStrictEqual([
      'PhoneNumberNotE164', 'NotAKeySequence', 'OutcomeNotKnown', 'TimeoutOutOfRange', 'CallerIdNotE164', 'EmptyValue',
    ]);
  });
});
