import { Contact, InitiationMethod } from '../../../src/simulation/center/contact';
import { ContactNames, ordinal } from '../../../src/testing/transcript/contact-names';

type Step = readonly [method: InitiationMethod, after?: number, more?: Partial<Pick<Contact, 'isRetry'>>];

/** The names of contacts, each of which may come out of one before it. */
function namesOf(...steps: readonly Step[]): string[] {
  const names = new ContactNames((number) => number === undefined ? 'somebody' : 'John');
  const contacts = steps.map(([method, after, more], index) => {
    const contact = new Contact(String(index), method, 'voice', { initialId: '0', previousId: after === undefined ? undefined : String(after) }, '+12065550123', 0);
    names.meet(contact);
    return Object.assign(contact, more);
  });
  return contacts.map((contact) => names.of(contact));
}

test('calls, callbacks and their attempts are told apart (FA-4)', () => {
  const retry = { isRetry: true };
  expect(namesOf(['INBOUND'], ['CALLBACK', 0], ['CALLBACK', 1, retry], ['CALLBACK', 2, retry], ['INBOUND'], ['CALLBACK', 4], ['CALLBACK', 5, retry])).toEqual([
    'John\'s call', 'John\'s callback', 'John\'s callback (2nd call)', 'John\'s callback (3rd call)',
    'John\'s 2nd call', 'John\'s 2nd callback', 'John\'s 2nd callback (2nd call)',
  ]);
});

test('what moves from queue to queue, or goes on alone, keeps its name (QF-4)', () => {
  expect(namesOf(['INBOUND'], ['QUEUE_TRANSFER', 0], ['CALLBACK', 1], ['QUEUE_TRANSFER', 2], ['CALLBACK', 3, { isRetry: true }], ['QUEUE_TRANSFER', 4], ['CALLBACK', 5, { isRetry: true }])).toEqual([
    'John\'s call', 'John\'s call', 'John\'s callback', 'John\'s callback', 'John\'s callback (2nd call)', 'John\'s callback (2nd call)', 'John\'s callback (3rd call)',
  ]);
  expect(namesOf(['CALLBACK_CUSTOMER_FIRST_QUEUED'], ['CALLBACK_CUSTOMER_FIRST_DIALED', 0], ['DISCONNECT', 1])).toEqual(Array(3).fill('John\'s callback'));
});

test('calls that the center makes, and transfers, say whom and what they are for', () => {
  expect(namesOf(['API'], ['OUTBOUND'], ['INBOUND'], ['TRANSFER', 2], ['EXTERNAL_OUTBOUND', 2])).toEqual([
    'call to John', '2nd call to John', 'John\'s call', 'transfer of John\'s call', '2nd transfer of John\'s call',
  ]);
});

test('a contact without a number belongs to somebody', () => {
  const names = new ContactNames((number) => number ?? 'somebody');
  const chat = new Contact('1', 'API', 'chat', { initialId: '1' }, undefined, 0);
  names.meet(chat);
  expect(names.of(chat)).toBe('somebody\'s chat');
});

test.each([[1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [12, '12th'], [13, '13th'], [21, '21st'], [112, '112th']])('%d is the %s', (count, text) => {
  expect(ordinal(count)).toBe(text);
});
