import { blockActions, failure, problemsOf, say, when } from './private/render';
import { CheckVoiceId, VoiceIdCheck } from '../../src/blocks';

describe('CheckVoiceId', () => {
  test.each([
    [VoiceIdCheck.ENROLLMENT_STATUS, ['Enrolled', 'NotEnrolled', 'OptedOut']],
    [VoiceIdCheck.VOICE_AUTHENTICATION, ['Authenticated', 'NotAuthenticated', 'Inconclusive', 'NotEnrolled', 'OptedOut']],
    [VoiceIdCheck.FRAUD_DETECTION, ['HighRisk', 'LowRisk', 'Inconclusive']],
  ])('has a branch for every answer to %s', (check, answers) => {
    expect(blockActions(new CheckVoiceId('Check', { check }))).toStrictEqual([{
      Identifier: 'Check',
      Type: 'CheckVoiceId',
      Parameters: { CheckVoiceIdOption: check },
      Transitions: { NextAction: 'Fail', Conditions: answers.map((answer) => when(answer, 'End')), Errors: [failure('Fail')] },
    }]);
  });

  test('wires the answers', () => {
    const block = new CheckVoiceId('Check', { check: VoiceIdCheck.FRAUD_DETECTION, answers: { HighRisk: say('Risk') } });
    expect(blockActions(block)[0].Transitions).toMatchObject({ Conditions: [when('HighRisk', 'Risk'), when('LowRisk', 'End'), when('Inconclusive', 'End')] });
  });

  test('rejects an answer to another question', () => {
    expect(problemsOf(() => new CheckVoiceId('Check', { check: VoiceIdCheck.FRAUD_DETECTION, answers: { Enrolled: say('A') } }))).toStrictEqual([
      '[UnknownAnswer] answers must be answers to "fraudDetection", got ["Enrolled"]; they are HighRisk, LowRisk, Inconclusive',
    ]);
  });
});
