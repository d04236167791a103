import { blockActions, failure, problemsOf, say } from './private/render';
import { GetCase } from '../../src/blocks';

describe('GetCase', () => {
  test('finds a case and links the contact', () => {
    expect(blockActions(new GetCase('Case', { search: { customer_id: '$.Customer.ProfileARN' } }))).toStrictEqual([{
      Identifier: 'Case',
      Type: 'GetCase',
      Parameters: { LinkContactToCase: 'true', GetLastUpdatedCase: 'false', CaseRequestFields: { customer_id: '$.Customer.ProfileARN' } },
      Transitions: {
        NextAction: 'End',
        Errors: [failure('Fail', 'ContactNotLinked'), failure('Fail', 'MultipleFound'), failure('Fail', 'NoneFound'), failure('Fail')],
      },
    }]);
  });

  test('writes everything that is given', () => {
    const [{ Parameters, Transitions }] = blockActions(new GetCase('Case', {
      search: { case_id: '1' },
      responseFields: ['title', 'status'],
      lastUpdated: true,
      linkContact: false,
      onMultipleFound: say('Several'),
      onNoneFound: say('None'),
      onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      LinkContactToCase: 'false', GetLastUpdatedCase: 'true', CaseRequestFields: { case_id: '1' }, CaseResponseFields: ['title', 'status'],
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Several', 'MultipleFound'), failure('None', 'NoneFound'), failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new GetCase('Case', { search: {}, responseFields: [''], linkContact: false, onNotLinked: say('x') }))).toStrictEqual([
      '[EntriesMissing] search must have at least 1 entry, got {}; add one',
      '[EmptyName] responseFields must have entries that are not empty, got ""; remove the empty one',
      '[NothingToLink] onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact',
    ]);
    expect(problemsOf(() => new GetCase('Case', { search: { case_id: '1' }, responseFields: [] })))
      .toStrictEqual(['[ListTooShort] responseFields must have at least 1 entry, got []; add one']);
  });
});
