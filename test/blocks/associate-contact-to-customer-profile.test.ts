import { blockActions, failure, problemsOf, say } from './private/render';
import { AssociateContactToCustomerProfile } from '../../src/blocks';

describe('AssociateContactToCustomerProfile', () => {
  test('associates the contact with the profile that was found last', () => {
    expect(blockActions(new AssociateContactToCustomerProfile('Associate'))).toStrictEqual([{
      Identifier: 'Associate',
      Type: 'AssociateContactToCustomerProfile',
      Parameters: { ProfileRequestData: { ProfileId: '$.Customer.ProfileId', ContactId: '$.ContactId' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('takes another profile and contact', () => {
    const block = new AssociateContactToCustomerProfile('Associate', { profileId: 'p-1', contactId: '$.InitialContactId', onError: say('Broken') });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Associate',
      Type: 'AssociateContactToCustomerProfile',
      Parameters: { ProfileRequestData: { ProfileId: 'p-1', ContactId: '$.InitialContactId' } },
      Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
    });
  });

  test('rejects empty identifiers', () => {
    expect(problemsOf(() => new AssociateContactToCustomerProfile('Associate', { profileId: '', contactId: '' }))).toStrictEqual([
      '[EmptyText] profileId must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyText] contactId must not be empty, got ""; write a text or the path of an attribute',
    ]);
  });
});
