import { type NoticeRequest, textCustomer, type TextPorts } from '../../../../lambda/shared/texts/text-customer';
import { MemoryTextRecords } from '../../private/memory-text-records';
import { findPhoneNumber, phoneNumber } from '../../private/phone-numbers';

const TEMPLATES = new Map([['en', 'We will call from {number}.'], ['es', 'Le llamaremos.']]);
const CUSTOMER = { phoneNumber: phoneNumber(1), consent: 'yes', language: 'en', timeZone: 'UTC' };

const send = jest.fn();
let records: MemoryTextRecords;
let ports: TextPorts;

beforeEach(() => {
  send.mockReset().mockResolvedValue({ outcome: 'sent', messageId: 'message' });
  records = new MemoryTextRecords();
  ports = {
    clock: () => 12 * 3600, newAttempt: () => 'attempt', recordSeconds: 3600, report: jest.fn(), callerId: 'the number on your card', records, send,
  };
});

const tell = (notice: NoticeRequest['notice'], customer: Partial<NoticeRequest['customer']> = {}, more: Partial<TextPorts> = {}) =>
  textCustomer({ notice, contactId: 'first', customer: { ...CUSTOMER, ...customer } }, TEMPLATES, { ...ports, ...more });

test('a customer is told each notice once, in the own language and with the number that will ring', async () => {
  expect(await tell('confirmation')).toEqual({ outcome: 'texted', messageId: 'message' });
  expect(await tell('missed', { language: 'es-MX' }, { newAttempt: () => 'another' })).toMatchObject({ outcome: 'texted' });
  expect(await tell('missed', {}, { newAttempt: () => 'a third' })).toEqual({ outcome: 'already-texted' });
  expect(send.mock.calls).toEqual([[phoneNumber(1), 'We will call from the number on your card.'], [phoneNumber(1), 'Le llamaremos.']]);
  expect(findPhoneNumber(JSON.stringify([...records.items]))).toBeUndefined();
});

test.each<[string, Partial<NoticeRequest['customer']>, object]>([
  ['no-consent', { consent: '' }, {}],
  ['no-number', { phoneNumber: '' }, {}],
  ['unknown-time-zone', { timeZone: 'nowhere' }, { quietHours: { from: 0, to: 3600 } }],
  ['quiet-hours', {}, { quietHours: { from: 11 * 3600, to: 13 * 3600 } }],
])('with the outcome %s nothing is sent and nothing recorded', async (outcome, customer, more) => {
  expect(await tell('confirmation', customer, more)).toEqual({ outcome });
  expect([send.mock.calls, [...records.items]]).toEqual([[], []]);
});
