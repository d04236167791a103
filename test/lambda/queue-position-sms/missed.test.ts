import fc from 'fast-check';
import { CUSTOMER_ATTRIBUTES } from '../../../lambda/queue-position-sms/customer';
import { missedFace } from '../../../lambda/queue-position-sms/missed';
import { ATTRIBUTES } from '../../../src/callbacks/private/vocabulary';
import { connectEvent, Said } from '../private/connect-event';
import { INSTANCE_ID } from '../private/contact-event';
import { MemoryTextRecords } from '../private/memory-text-records';
import { findPhoneNumber, phoneNumber } from '../private/phone-numbers';

const CUSTOMER = { phoneNumber: phoneNumber(1), consent: 'yes', language: 'es-MX', timeZone: '' };
const log = { info: jest.fn(), error: jest.fn() };
const report = jest.fn();
const readCustomer = jest.fn();
const send = jest.fn();
let records: MemoryTextRecords;

beforeEach(() => {
  records = new MemoryTextRecords();
  readCustomer.mockReset().mockResolvedValue(CUSTOMER);
  send.mockReset().mockResolvedValue({ outcome: 'sent', messageId: 'message-1' });
});

afterEach(() => {
  expect(findPhoneNumber(JSON.stringify([log.info.mock.calls, log.error.mock.calls, [...records.items]]))).toBeUndefined();
});

const missed = (more: object = {}) => {
  let attempts = 0;
  const missedTemplates = new Map([['en', 'We missed you.'], ['es', 'No contestó.']]);
  return missedFace({ clock: () => 43_200, newAttempt: () => `attempt-${++attempts}`, recordSeconds: 60, missedTemplates, readCustomer, records, send, log, ...more }, () => report);
};
const ended = (said: Partial<Said> = {}) =>
  connectEvent({ contactId: 'leg', initialContactId: 'first', eventType: 'DISCONNECTED', startedAt: 1_700_000_000, endedAt: 1_700_000_060, ...said });

test('an attempt is told once, in the language of the customer, however often its event comes', async () => {
  const tell = missed();
  await tell(ended());
  await tell(ended());
  expect(readCustomer).toHaveBeenCalledWith(INSTANCE_ID, 'leg');
  expect(send.mock.calls).toEqual([[phoneNumber(1), 'No contestó.']]);
  expect([...records.items.keys()]).toEqual(['sms#leg#missed']);
});

test('the next attempt of the same callback has a text of its own', async () => {
  const tell = missed();
  await tell(ended());
  await tell(ended({ contactId: 'retry', previousContactId: 'leg' }));
  expect(send).toHaveBeenCalledTimes(2);
});

test('what was no attempt is not even looked up', async () => {
  await missed()(ended({ hasAgent: false }));
  await missed()(ended({ agentAt: 1_700_000_030 }));
  await missed({ missedTemplates: undefined })(ended());
  expect([readCustomer.mock.calls, send.mock.calls]).toEqual([[], []]);
});

test.each([[{ consent: '' }], [{ consent: 'no' }], [{ phoneNumber: '' }], [{ phoneNumber: 'anonymous' }]])('a customer with %j gets no text', async (customer) => {
  readCustomer.mockResolvedValue({ ...CUSTOMER, ...customer });
  await missed()(ended());
  expect([send.mock.calls, records.items.size]).toEqual([[], 0]);
});

test('in quiet hours there is no text, and none afterwards', async () => {
  await missed({ quietHours: { from: 36_000, to: 50_000 }, defaultTimeZone: 'UTC' })(ended());
  expect([send.mock.calls, records.items.size]).toEqual([[], 0]);
});

test('what certainly sent nothing throws without a word of the failure, so that the event comes again', async () => {
  const tell = missed();
  readCustomer.mockRejectedValueOnce(new Error(`cannot read ${phoneNumber(1)}`));
  await expect(tell(ended())).rejects.toThrow(/^The customer was not told of the attempt\.$/);
  send.mockResolvedValueOnce({ outcome: 'throttled' });
  await expect(tell(ended())).rejects.toThrow(/^The customer was not told of the attempt\.$/);
  await tell(ended());
  expect(send).toHaveBeenCalledTimes(2);
});

test('a text of which nobody knows whether it went out is never sent again', async () => {
  const tell = missed();
  send.mockRejectedValueOnce(new Error('timeout'));
  await tell(ended());
  await tell(ended());
  expect(send).toHaveBeenCalledTimes(1);
});

test('nothing that may come makes it send or throw', async () => {
  const tell = missed();
  const events = fc.oneof(fc.anything(), fc.record({ detail: fc.dictionary(fc.string(), fc.anything()) }));
  await fc.assert(fc.asyncProperty(events, tell));
  expect(send).not.toHaveBeenCalled();
});

test('the customer is read from the attributes that the generated flows write', () => {
  const { number: phone, textConsent, language, timeZone } = ATTRIBUTES;
  expect(CUSTOMER_ATTRIBUTES).toEqual({ phoneNumber: phone, consent: textConsent, language, timeZone });
});
