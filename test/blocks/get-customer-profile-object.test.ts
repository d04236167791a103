import { blockActions, failure, problemsOf, say } from './private/render';
import { GetCustomerProfileObject } from '../../src/blocks';

describe('GetCustomerProfileObject', () => {
  test('reads the latest object', () => {
    expect(blockActions(new GetCustomerProfileObject('Object', { objectType: '_asset' }))).toStrictEqual([{
      Identifier: 'Object',
      Type: 'GetCustomerProfileObject',
      Parameters: { ProfileRequestData: { ProfileId: '$.Customer.ProfileId', ObjectType: '_asset', UseLatest: 'true' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'NoneFoundError'), failure('Fail')] },
    }]);
  });

  test('searches for an object', () => {
    const [{ Parameters, Transitions }] = blockActions(new GetCustomerProfileObject('Object', {
      objectType: '_order',
      profileId: 'p-1',
      identifierName: '_orderId',
      identifierValue: 'o-1',
      responseFields: ['Order.Status'],
      onNoneFound: say('None'),
      onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      ProfileRequestData: { ProfileId: 'p-1', ObjectType: '_order', IdentifierName: '_orderId', IdentifierValue: 'o-1' }, ProfileResponseData: ['Order.Status'],
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('None', 'NoneFoundError'), failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new GetCustomerProfileObject('Object', { objectType: '', identifierName: '_orderId', responseFields: [''] }))).toStrictEqual([
      '[EmptyText] objectType must not be empty, got ""; write a text or the path of an attribute',
      '[IdentifierIncomplete] identifierName and identifierValue must be given together, got one of them; give both, or none for the latest object',
      '[EmptyName] responseFields must have entries that are not empty, got ""; remove the empty one',
    ]);
  });
});
