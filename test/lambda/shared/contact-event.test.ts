import fc from 'fast-check';
import { readContact } from '../../../lambda/shared/contact-event';
import { describeFailure } from '../../../lambda/shared/failure';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';

test('a contact has its ids, its instance and the parameters of the block', () => {
  const contact = readContact(contactEvent({ operation: 'reserve' }, { initialContactId: 'first', contactId: 'second' }));
  expect(contact).toMatchObject({ contactId: 'second', initialContactId: 'first', instanceId: INSTANCE_ID });
  expect(contact.parameter('operation')).toBe('reserve');
  expect(contact.parameter('absent')).toBe('');
  expect(contact.parameter('constructor')).toBe('');
});

test('a contact without an initial contact is its own initial contact', () => {
  const event = { Details: { ContactData: { ContactId: 'only', InitialContactId: null }, Parameters: {} } };
  expect(readContact(event).initialContactId).toBe('only');
});

test('no event whatever makes the reader throw', () => {
  const details = fc.record({ Details: fc.record({ ContactData: fc.anything(), Parameters: fc.anything() }) });
  fc.assert(fc.property(fc.oneof(fc.anything(), details), (event) => {
    expect(typeof readContact(event).parameter('phoneNumber')).toBe('string');
  }));
});

test('a failure is described without its message, because services quote the request in it', () => {
  const error = Object.assign(new Error(`${phoneNumber(1)} is opted out`), { name: 'ConflictException', $metadata: { httpStatusCode: 400 } });
  expect(describeFailure(error)).toMatchObject({ error: 'ConflictException', status: 400 });
  expect(findPhoneNumber(JSON.stringify(describeFailure(error)))).toBeUndefined();
  expect(describeFailure(undefined)).toMatchObject({ error: 'Error' });
});
