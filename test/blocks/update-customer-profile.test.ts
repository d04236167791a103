import { blockActions, failure, problemsOf, say } from './private/render';
import { UpdateCustomerProfile } from '../../src/blocks';

describe('UpdateCustomerProfile', () => {
  test('writes standard fields', () => {
    expect(blockActions(new UpdateCustomerProfile('Profile', { fields: { PhoneNumber: '$.CustomerEndpoint.Address' } }))).toStrictEqual([{
      Identifier: 'Profile',
      Type: 'UpdateCustomerProfile',
      Parameters: { ProfileRequestData: { PhoneNumber: '$.CustomerEndpoint.Address' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('writes custom attributes and reads fields back', () => {
    const [{ Parameters, Transitions }] = blockActions(new UpdateCustomerProfile('Profile', {
      fields: { FirstName: 'Ana' }, attributes: { tier: 'gold' }, responseFields: ['FirstName', 'Attributes.tier'], onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      ProfileRequestData: { FirstName: 'Ana', Attributes: { tier: 'gold' } }, ProfileResponseData: ['FirstName', 'Attributes.tier'],
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new UpdateCustomerProfile('Profile', { fields: { FirstName: 'x'.repeat(256) }, attributes: {}, responseFields: [''] }))).toStrictEqual([
      '[EntryTooLong] fields must have values of at most 255 characters, got 256 for "FirstName"; shorten it',
      '[EntriesMissing] attributes must have at least 1 entry, got {}; add one',
      '[EmptyName] responseFields must have entries that are not empty, got ""; remove the empty one',
    ]);
    expect(problemsOf(() => new UpdateCustomerProfile('Profile', {}))).toStrictEqual(['[EntriesMissing] fields must have at least 1 entry, got {}; add one']);
  });
});
