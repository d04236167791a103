import { blockActions, failure, problemsOf, say } from './private/render';
import { GetCalculatedAttributesForCustomerProfile } from '../../src/blocks';

describe('GetCalculatedAttributesForCustomerProfile', () => {
  test('reads attributes of the profile that was found last', () => {
    expect(blockActions(new GetCalculatedAttributesForCustomerProfile('Read', { attributes: ['_most_frequent_channel'] }))).toStrictEqual([{
      Identifier: 'Read',
      Type: 'GetCalculatedAttributesForCustomerProfile',
      Parameters: {
        ProfileRequestData: { ProfileId: '$.Customer.ProfileId' }, ProfileResponseData: ['CalculatedAttributes._most_frequent_channel'],
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'NoneFoundError'), failure('Fail')] },
    }]);
  });

  test('reads attributes of a given profile', () => {
    const [{ Parameters, Transitions }] = blockActions(new GetCalculatedAttributesForCustomerProfile('Read', {
      attributes: ['_calls'], profileId: 'p-1', onNoneFound: say('None'), onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({ ProfileRequestData: { ProfileId: 'p-1' }, ProfileResponseData: ['CalculatedAttributes._calls'] });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('None', 'NoneFoundError'), failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new GetCalculatedAttributesForCustomerProfile('Read', { attributes: [], profileId: '' }))).toStrictEqual([
      '[ListTooShort] attributes must have at least 1 entry, got []; add one',
      '[EmptyText] profileId must not be empty, got ""; write a text or the path of an attribute',
    ]);
  });
});
