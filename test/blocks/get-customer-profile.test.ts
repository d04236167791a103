import { blockActions, failure, problemsOf, say } from './private/render';
import { GetCustomerProfile, ProfileSearchOperator } from '../../src/blocks';

describe('GetCustomerProfile', () => {
  test('searches by one criterion', () => {
    expect(blockActions(new GetCustomerProfile('Profile', { search: [{ key: '_phone', value: '$.CustomerEndpoint.Address' }] }))).toStrictEqual([{
      Identifier: 'Profile',
      Type: 'GetCustomerProfile',
      Parameters: { ProfileRequestData: { IdentifierName: '_phone', IdentifierValue: '$.CustomerEndpoint.Address' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'MultipleFoundError'), failure('Fail', 'NoneFoundError'), failure('Fail')] },
    }]);
  });

  test('searches by several criteria', () => {
    const search = [{ key: '_phone', value: '+12065550100' }, { key: '_email', value: 'ana@example.com' }];
    const criteria = [{ IdentifierName: '_phone', IdentifierValue: '+12065550100' }, { IdentifierName: '_email', IdentifierValue: 'ana@example.com' }];
    const [either] = blockActions(new GetCustomerProfile('Profile', {
      search,
      operator: ProfileSearchOperator.OR,
      responseFields: ['FirstName'],
      onMultipleFound: say('Several'),
      onNoneFound: say('None'),
      onError: say('Broken'),
    }));
    expect(either.Parameters).toStrictEqual({ ProfileRequestData: { SearchCriteria: criteria, LogicalOperator: 'OR' }, ProfileResponseData: ['FirstName'] });
    expect(either.Transitions).toStrictEqual({
      NextAction: 'End', Errors: [failure('Several', 'MultipleFoundError'), failure('None', 'NoneFoundError'), failure('Broken')],
    });
    expect(blockActions(new GetCustomerProfile('Profile', { search }))[0].Parameters)
      .toStrictEqual({ ProfileRequestData: { SearchCriteria: criteria, LogicalOperator: 'AND' } });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new GetCustomerProfile('Profile', {
      search: [{ key: '', value: '' }], operator: ProfileSearchOperator.OR, responseFields: [''],
    }))).toStrictEqual([
      '[EmptyText] search[0].key must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyText] search[0].value must not be empty, got ""; write a text or the path of an attribute',
      '[OperatorWithoutCriteria] operator must go with several criteria, got "OR" for one; remove it or add criteria',
      '[EmptyName] responseFields must have entries that are not empty, got ""; remove the empty one',
    ]);
    const criterion = { key: '_phone', value: '1' };
    expect(problemsOf(() => new GetCustomerProfile('Profile', { search: [] }))).toStrictEqual(['[SearchLength] search must have 1 to 5 criteria, got 0; add one']);
    expect(problemsOf(() => new GetCustomerProfile('Profile', { search: Array(6).fill(criterion) })))
      .toStrictEqual(['[SearchLength] search must have 1 to 5 criteria, got 6; remove some']);
  });
});
