import { blockActions, failure, problemsOf, say } from './private/render';
import { UpdateCase } from '../../src/blocks';

describe('UpdateCase', () => {
  test('changes the case that was found last', () => {
    expect(blockActions(new UpdateCase('Case', { fields: { status: 'closed' }, onNotLinked: say('Unlinked') }))[0]).toStrictEqual({
      Identifier: 'Case',
      Type: 'UpdateCase',
      Parameters: { LinkContactToCase: 'true', CaseId: '$.Case.case_id', CaseRequestFields: { status: 'closed' } },
      Transitions: { NextAction: 'End', Errors: [failure('Unlinked', 'ContactNotLinked'), failure('Fail')] },
    });
  });

  test('changes a given case without a link', () => {
    const [{ Parameters, Transitions }] = blockActions(new UpdateCase('Case', { caseId: 'c-1', fields: { status: 'closed' }, linkContact: false }));
    expect(Parameters).toStrictEqual({ LinkContactToCase: 'false', CaseId: 'c-1', CaseRequestFields: { status: 'closed' } });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Fail')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new UpdateCase('Case', { caseId: '', fields: {}, linkContact: false, onNotLinked: say('x') }))).toStrictEqual([
      '[EmptyText] caseId must not be empty, got ""; write a text or the path of an attribute',
      '[EntriesMissing] fields must have at least 1 entry, got {}; add one',
      '[NothingToLink] onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact',
    ]);
  });
});
