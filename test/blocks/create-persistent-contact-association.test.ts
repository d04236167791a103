import { blockActions, failure, problemsOf } from './private/render';
import { CreatePersistentContactAssociation, RehydrationType } from '../../src/blocks';

describe('CreatePersistentContactAssociation', () => {
  test('continues an earlier chat', () => {
    const block = new CreatePersistentContactAssociation('Continue', {
      rehydrationType: RehydrationType.ENTIRE_PAST_SESSION, sourceContactId: '$.Attributes.earlier',
    });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Continue',
      Type: 'CreatePersistentContactAssociation',
      Parameters: { RehydrationType: 'ENTIRE_PAST_SESSION', SourceContactId: '$.Attributes.earlier' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('rejects an empty contact', () => {
    expect(problemsOf(() => new CreatePersistentContactAssociation('Continue', { rehydrationType: RehydrationType.FROM_SEGMENT, sourceContactId: '' })))
      .toStrictEqual(['[EmptyValue] sourceContactId must not be empty, got ""; write a value, or the path of an attribute that holds one']);
  });
});
