import { blockActions, failure, say, when } from './private/render';
import { CheckCallProgress } from '../../src/blocks';

describe('CheckCallProgress', () => {
  test('has a branch for every outcome; those that are not wired go on', () => {
    expect(blockActions(new CheckCallProgress('Who?'))).toStrictEqual([{
      Identifier: 'Who?',
      Type: 'CheckOutboundCallStatus',
      Parameters: {},
      Transitions: {
        NextAction: 'Fail',
        Conditions: ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'].map((outcome) => when(outcome, 'End')),
        Errors: [failure('Fail')],
      },
    }]);
  });

  test('wires every branch', () => {
    const block = new CheckCallProgress('Who?', {
      whenAnswered: say('A'), whenVoicemailBeep: say('B'), whenVoicemailNoBeep: say('C'), whenNotDetected: say('D'), onError: say('E'),
    });
    expect(blockActions(block)[0].Transitions).toStrictEqual({
      NextAction: 'E',
      Conditions: [when('CallAnswered', 'A'), when('VoicemailBeep', 'B'), when('VoicemailNoBeep', 'C'), when('NotDetected', 'D')],
      Errors: [failure('E')],
    });
  });
});
