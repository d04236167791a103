import { blockActions, failure, problemsOf, say, when } from './private/render';
import { CheckSegmentMembership } from '../../src/blocks';

describe('CheckSegmentMembership', () => {
  test('branches on the membership, under the name that exports have for the action', () => {
    const block = new CheckSegmentMembership('Check', { segmentName: 'regulars', whenTrue: say('In'), whenFalse: say('Out') });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Check',
      Type: 'CheckSegmentMembershipForCustomerProfile',
      Parameters: { ProfileRequestData: { ProfileId: '$.Customer.ProfileId', SegmentName: 'regulars' } },
      Transitions: { NextAction: 'Fail', Conditions: [when('True', 'In'), when('False', 'Out')], Errors: [failure('Fail')] },
    });
  });

  test('goes on where nothing is wired', () => {
    const [{ Parameters, Transitions }] = blockActions(new CheckSegmentMembership('Check', { segmentName: 's', profileId: 'p-1', onError: say('Broken') }), 'CAMPAIGN');
    expect(Parameters).toStrictEqual({ ProfileRequestData: { ProfileId: 'p-1', SegmentName: 's' } });
    expect(Transitions).toStrictEqual({ NextAction: 'Broken', Conditions: [when('True', 'End'), when('False', 'End')], Errors: [failure('Broken')] });
  });

  test('rejects empty texts', () => {
    expect(problemsOf(() => new CheckSegmentMembership('Check', { segmentName: '', profileId: '' }))).toStrictEqual([
      '[EmptyText] segmentName must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyText] profileId must not be empty, got ""; write a text or the path of an attribute',
    ]);
  });
});
