import { Duration } from 'aws-cdk-lib';
import { blockActions, problemsOf } from './private/render';
import { CallPhoneNumber } from '../../src/blocks';

const voiceConnectorArn = 'arn:aws:chime:eu-central-1:111122223333:vc/example';

describe('CallPhoneNumber', () => {
  test('places the call and has no failure branch', () => {
    expect(blockActions(new CallPhoneNumber('Call', { callerId: '+12065550100' }), 'OUTBOUND_WHISPER')).toStrictEqual([{
      Identifier: 'Call',
      Type: 'CompleteOutboundCall',
      Parameters: { CallerId: { Number: '+12065550100' } },
      Transitions: { NextAction: 'End' },
    }]);
  });

  test('calls through a voice connector', () => {
    const block = new CallPhoneNumber('Call', {
      voiceConnector: { voiceConnectorArn, fromUser: 'a', toUser: '$.Attributes.to', userToUserInformation: 'x', connectionTimeLimit: Duration.minutes(10) },
    });
    expect(blockActions(block, 'OUTBOUND_WHISPER')[0].Parameters).toStrictEqual({
      VoiceConnector: {
        VoiceConnectorType: 'ChimeConnector',
        VoiceConnectorArn: voiceConnectorArn,
        FromUser: 'a',
        ToUser: '$.Attributes.to',
        UserToUserInformation: 'x',
      },
      ConnectionTimeLimitSeconds: '600',
    });
  });

  test('needs of a voice connector only who calls whom', () => {
    const block = new CallPhoneNumber('Call', { voiceConnector: { voiceConnectorArn, fromUser: 'a', toUser: 'b' } });
    expect(blockActions(block, 'OUTBOUND_WHISPER')[0].Parameters).toStrictEqual({
      VoiceConnector: { VoiceConnectorType: 'ChimeConnector', VoiceConnectorArn: voiceConnectorArn, FromUser: 'a', ToUser: 'b' },
    });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new CallPhoneNumber('Call', {
      callerId: '0100', voiceConnector: { voiceConnectorArn: '', fromUser: 'a', toUser: 'b', connectionTimeLimit: Duration.seconds(601) },
    }))).toStrictEqual([
      '[CallerIdNotE164] callerId must be an E.164 number, got "0100"; write a plus sign, the country code and the number without blanks, '
      + 'e.g. "+12065550100", or the path of an attribute that holds one',
      '[CallerIdIgnored] callerId is ignored when there is a voiceConnector, got "0100" and a voiceConnector; remove one of them',
      '[EmptyValue] voiceConnectorArn must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[ConnectionTimeOutOfRange] connectionTimeLimit must be a whole number from 1 to 600 seconds, got 601; choose a value in that range',
    ]);
  });
});
