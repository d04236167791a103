import * as connect from '@aws-sdk/client-connect';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import { httpRequest, scenario, textMessage, waiting } from './scenario';
import { contactEvent, contactIds } from '../private/contact-event';
import { HandlerHost } from '../private/handler-host';
import { phoneNumber } from '../private/phone-numbers';
import { ServiceDouble } from '../private/service-double';
import { StateTableDouble, TABLE_NAME } from '../private/state-table';

const newContact = contactIds();
let table: StateTableDouble;
let service: ServiceDouble;
let secrets: ServiceDouble;
let host: HandlerHost;

const startHost = () => HandlerHost.start('cancel-callback', {
  ...scenario.environment,
  TABLE_NAME,
  AWS_ENDPOINT_URL_DYNAMODB: table.url,
  AWS_ENDPOINT_URL_CONNECT: service.url,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
});

beforeAll(async () => {
  [table, service, secrets] = await Promise.all([StateTableDouble.start(), ServiceDouble.start(connect), ServiceDouble.start(secretsManager)]);
  secrets.reply = scenario.services['AWS Secrets Manager']!;
  host = await startHost();
});

beforeEach(() => {
  table.reset();
  service.reset(scenario.services['Amazon Connect']!);
});

afterAll(async () => {
  await host.stop();
  await Promise.all([table.close(), service.close(), secrets.close()]);
});

async function queued(number: string, more: object = {}): Promise<string> {
  const contactId = newContact();
  await table.put(waiting(number, contactId, more));
  return contactId;
}

const flow = (number: string, operation = 'cancel') => host.invoke(contactEvent({ operation, phoneNumber: number }, { initialContactId: newContact() }));
const api = (body: unknown) => host.invoke(httpRequest(typeof body === 'string' ? body : JSON.stringify(body)));
const stops = () => service.calls.filter(({ operation }) => operation === 'StopContact').map(({ input }) => input.ContactId);

const connected = (number = 1) => ({
  body: { Contact: { Id: `contact ${number}`, InitiationMethod: 'CALLBACK', AgentInfo: { Id: 'a', ConnectedToAgentTimestamp: 1_700_000_000 } } },
});

describe('a customer who calls again', () => {
  test('cancels the callback that waits, whose lock is then free, and has none the second time', async () => {
    const contactId = await queued(phoneNumber(1));
    expect(await flow('(206) 555-0101')).toEqual({ outcome: 'cancelled', requestedAt: expect.stringMatching(/^\d+$/) });
    expect(stops()).toEqual([contactId]);
    expect(await table.item({ contactId })).toBeUndefined();
    expect(await flow(phoneNumber(1))).toEqual({ outcome: 'none' });
    expect(stops()).toHaveLength(1);
  });

  test('is not cut off from an agent', async () => {
    await queued(phoneNumber(2), { contactId: 'contact 1' });
    service.reply = () => connected();
    expect(await flow(phoneNumber(2))).toEqual({ outcome: 'connected' });
    expect(stops()).toEqual([]);
  });

  test('learns nothing from what is no number, or no operation', async () => {
    expect(await flow('later')).toEqual({ outcome: 'unknown' });
    expect(await flow(phoneNumber(3), 'delete')).toEqual({ outcome: 'unknown' });
    expect(table.operations).toEqual([]);
  });
});

describe('a text', () => {
  test.each(['NOCALL', ' nocall. ', 'Kein  Rückruf!'])('"%s" cancels the callback of whoever sent it', async (body) => {
    const contactId = await queued(phoneNumber(10));
    await host.invoke(textMessage(phoneNumber(10), body));
    expect(stops()).toEqual([contactId]);
  });

  test.each(['STOP', 'please do not nocall me', ''])('"%s" does nothing', async (body) => {
    await queued(phoneNumber(11));
    await host.invoke(textMessage(phoneNumber(11), body));
    expect(table.operations).toEqual([]);
  });

  test('that cannot be obeyed comes again', async () => {
    await queued(phoneNumber(12));
    table.fault = () => ({ error: { type: 'InternalServerError', status: 500, message: `broken at ${phoneNumber(12)}` } });
    await expect(host.invoke(textMessage(phoneNumber(12), 'nocall'))).rejects.toThrow('The callback was not certainly cancelled.');
  });
});

describe('a supervisor', () => {
  test('cancels the callback that waits', async () => {
    const contactId = await queued(phoneNumber(20));
    const { statusCode, body } = await api({ phoneNumber: phoneNumber(20) });
    expect({ statusCode, ...JSON.parse(body) }).toEqual({ statusCode: 200, outcome: 'cancelled', requestedAt: expect.any(Number), contactId });
  });

  test('is told what was in the way', async () => {
    expect(await api({ phoneNumber: phoneNumber(21) })).toMatchObject({ statusCode: 404 });
    expect(await api({ phoneNumber: 'unlisted' })).toMatchObject({ statusCode: 400 });
    expect(await api('no JSON')).toMatchObject({ statusCode: 400 });
    await queued(phoneNumber(22), { contactId: 'contact 1' });
    service.reply = () => connected();
    expect(await api({ phoneNumber: phoneNumber(22) })).toMatchObject({ statusCode: 409 });
    table.fault = () => ({ hangUp: true });
    expect(await api({ phoneNumber: phoneNumber(22) })).toMatchObject({ statusCode: 503 });
  });

  test('may send the body encoded', async () => {
    await queued(phoneNumber(23));
    const body = Buffer.from(JSON.stringify({ phoneNumber: phoneNumber(23) })).toString('base64');
    expect(await host.invoke({ ...httpRequest(body), isBase64Encoded: true })).toMatchObject({ statusCode: 200 });
  });

  test('stands in the log with the contact, and the number does not', async () => {
    const talkative = await startHost();
    const contactId = await queued(phoneNumber(24));
    await talkative.invoke(httpRequest(JSON.stringify({ phoneNumber: phoneNumber(24) })));
    expect(await talkative.stop('INFO')).toMatchObject([
      { message: 'A person asked for a cancellation.', caller: 'arn:aws:sts::111122223333:assumed-role/Supervisor/jo', contactId, outcome: 'cancelled' },
    ]);
  });
});

test('a callback that has not begun is noted for the flow that would begin it', async () => {
  const { contactId: _, contactSince: __, ...reserved } = { ...waiting(phoneNumber(30), newContact()), state: 'RESERVED' } as Record<string, unknown>;
  await table.put(reserved);
  expect(await flow(phoneNumber(30))).toMatchObject({ outcome: 'cancelled' });
  expect(await table.item({ holder: reserved.holder })).toMatchObject({ state: 'RESERVED', cancelRequestedAt: expect.any(Number) });
  expect(service.calls).toEqual([]);
});

test('a callback that rang in vain a moment ago is cancelled before it rings again', async () => {
  const contactId = await queued(phoneNumber(31));
  const endedAt = Math.floor(Date.now() / 1000) - 60;
  service.reply = () => ({ body: { Contact: { Id: contactId, InitiationMethod: 'CALLBACK', DisconnectTimestamp: endedAt } } });
  expect(await flow(phoneNumber(31))).toMatchObject({ outcome: 'cancelled' });
  expect(await table.item({ contactId })).toMatchObject({ cancelRequestedAt: expect.any(Number), endedContactId: contactId });
});
