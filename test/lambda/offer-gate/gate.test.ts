import { askGate, GatePorts } from '../../../lambda/offer-gate/gate';
import { readContact } from '../../../lambda/shared/contact-event';
import { FAILED } from '../../../lambda/shared/meter';
import { contactEvent } from '../private/contact-event';
import { phoneNumber } from '../private/phone-numbers';

const QUEUE = '22222222-2222-4333-8444-555555555555';
const OTHER = '33333333-2222-4333-8444-555555555555';
const ARN = `arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/11111111-2222-4333-8444-555555555555/queue/${QUEUE}`;
const NOW = 1_000_000;

const log = { info: jest.fn(), error: jest.fn() };
const meter = jest.fn();
const read = jest.fn();

beforeEach(() => {
  jest.resetAllMocks();
  read.mockResolvedValue({ contactsInQueue: 5, asOf: NOW });
});

const ask = (parameters: Record<string, string>, ports: Partial<GatePorts> = {}) => askGate(
  readContact(contactEvent(parameters, { initialContactId: 'first' })),
  { clock: () => NOW, snapshots: { read }, conditions: [{ measure: 'contactsInQueue', atLeast: 5 }], log, meter, ...ports },
);

test.each<[string, Record<string, string>, Partial<GatePorts>]>([
  ['an ARN', { queueArn: ARN }, {}],
  ['an id', { queueId: QUEUE }, {}],
  ['an ARN in the place of an id', { queueId: ARN }, {}],
  ['the default', {}, { defaultQueueId: QUEUE }],
  ['a parameter, not the default', { queueId: QUEUE }, { defaultQueueId: OTHER }],
])('the queue is found by %s', async (_, parameters, ports) => {
  expect(await ask(parameters, ports)).toMatchObject({ outcome: 'offer', contactsInQueue: '5' });
  expect(read.mock.calls).toStrictEqual([[QUEUE]]);
});

test.each<[string, Record<string, string>]>([
  ['nothing', {}], ['a phone number', { queueId: phoneNumber(1) }], ['a name', { queueId: 'Support' }], ['a flow', { queueArn: ARN.replace('/queue/', '/contact-flow/') }],
])('%s names no queue: the table is not asked, and the failure is counted', async (_, parameters) => {
  expect(await ask(parameters)).toStrictEqual({ outcome: 'unknown' });
  expect(read).not.toHaveBeenCalled();
  expect(meter.mock.calls).toStrictEqual([[FAILED]]);
  expect(log.error.mock.calls).toStrictEqual([['The parameter queueArn or queueId names no queue.', { contactId: 'first' }]]);
});

test.each([[undefined], [{ contactsInQueue: 9, asOf: NOW - 61 }]])('a queue with the snapshot %j is not known, and the failure is counted', async (snapshot) => {
  read.mockResolvedValue(snapshot);
  expect(await ask({ queueArn: ARN })).toStrictEqual({ outcome: 'unknown' });
  expect(meter.mock.calls).toStrictEqual([[FAILED]]);
});

test('a fresh snapshot that leaves the question open is no failure', async () => {
  read.mockResolvedValue({ asOf: NOW - 2 });
  expect(await ask({ queueArn: ARN })).toStrictEqual({ outcome: 'unknown', ageSeconds: '2' });
  expect(meter).not.toHaveBeenCalled();
});
