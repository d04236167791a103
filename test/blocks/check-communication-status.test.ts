import { blockActions, failure, problemsOf, say, when } from './private/render';
import { CheckCommunicationStatus, Condition } from '../../src/blocks';

describe('CheckCommunicationStatus', () => {
  test('writes parameters and tests as they are given', () => {
    const block = new CheckCommunicationStatus('Check', { parameters: { Some: 'value' }, conditions: [Condition.equalTo('Delivered', say('Good'))] });
    expect(blockActions(block, 'CAMPAIGN')[0]).toStrictEqual({
      Identifier: 'Check',
      Type: 'CheckCommunicationStatus',
      Parameters: { Some: 'value' },
      Transitions: { NextAction: 'End', Conditions: [when('Delivered', 'Good')], Errors: [failure('Fail')] },
    });
  });

  test('leads elsewhere if no test holds', () => {
    const [{ Transitions }] = blockActions(new CheckCommunicationStatus('Check', { parameters: {}, conditions: [], otherwise: say('Other') }), 'CAMPAIGN');
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Other', 'NoMatchingCondition'), failure('Fail')] });
  });

  test('rejects more than five tests', () => {
    expect(problemsOf(() => new CheckCommunicationStatus('Check', { parameters: {}, conditions: Array(6).fill(Condition.equalTo('a', say('A'))) })))
      .toStrictEqual(['[TooManyConditions] conditions must be at most 5, got 6; test the rest in a second block']);
  });
});
