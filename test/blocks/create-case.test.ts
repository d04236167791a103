import { blockActions, failure, problemsOf, say } from './private/render';
import { CreateCase } from '../../src/blocks';

describe('CreateCase', () => {
  test('creates a case and links the contact', () => {
    expect(blockActions(new CreateCase('Case', { template: 't-1', fields: { title: 'Call of $.CustomerEndpoint.Address' } }))).toStrictEqual([{
      Identifier: 'Case',
      Type: 'CreateCase',
      Parameters: { LinkContactToCase: 'true', CaseTemplateId: 't-1', CaseRequestFields: { title: 'Call of $.CustomerEndpoint.Address' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'ContactNotLinked'), failure('Fail')] },
    }]);
  });

  test('has no branch for a link that it does not make', () => {
    const [{ Parameters, Transitions }] = blockActions(new CreateCase('Case', { template: 't-1', fields: { title: 'x' }, linkContact: false, onError: say('Broken') }));
    expect(Parameters).toStrictEqual({ LinkContactToCase: 'false', CaseTemplateId: 't-1', CaseRequestFields: { title: 'x' } });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('leads elsewhere if the link fails', () => {
    const [{ Transitions }] = blockActions(new CreateCase('Case', { template: 't-1', fields: { title: 'x' }, onNotLinked: say('Unlinked') }));
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Unlinked', 'ContactNotLinked'), failure('Fail')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new CreateCase('Case', { template: '', fields: { title: '' }, linkContact: false, onNotLinked: say('x') }))).toStrictEqual([
      '[EmptyText] template must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyEntry] fields must have names and values that are not empty, got nothing for ["title"]; leave such an entry out',
      '[NothingToLink] onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact',
    ]);
    expect(problemsOf(() => new CreateCase('Case', { template: 't', fields: {} })))
      .toStrictEqual(['[EntriesMissing] fields must have at least 1 entry, got {}; add one']);
  });
});
