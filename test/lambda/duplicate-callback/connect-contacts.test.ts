import * as connect from '@aws-sdk/client-connect';
import { connectContacts } from '../../../lambda/shared/locks/connect-contacts';
import type { LiveContacts } from '../../../lambda/shared/locks/contact-fate';
import type { Reply } from '../private/http-server';
import { ServiceDouble } from '../private/service-double';

const CONTACT = { instanceId: 'instance', contactId: 'callback' };
let service: ServiceDouble;
let contacts: LiveContacts;

beforeAll(async () => {
  service = await ServiceDouble.start(connect);
  contacts = connectContacts({
    endpoint: service.url, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, maxAttempts: 1,
  });
});

afterAll(() => service.close());

const answer = (contact: Record<string, unknown>) => service.reset(() => ({ body: { Contact: { Id: 'callback', ...contact } } }));
const fail = (reply: Reply) => service.reset(() => reply);

test.each<[string, Record<string, unknown>, string]>([
  ['waits in its queue', { InitiationMethod: 'CALLBACK' }, 'waiting'],
  ['waits in its queue, customer-first', { InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED' }, 'waiting'],
  ['has a customer on the line', { InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED' }, 'busy'],
  ['is no callback', { InitiationMethod: 'INBOUND' }, 'busy'],
  ['was initiated in a way that nobody knows', {}, 'busy'],
  ['was accepted by an agent', { InitiationMethod: 'CALLBACK', AgentInfo: { AcceptedByAgentTimestamp: 1_700_000_000 } }, 'busy'],
  ['has an agent', { InitiationMethod: 'CALLBACK', AgentInfo: { Id: 'agent' } }, 'busy'],
  ['rings', { InitiationMethod: 'CALLBACK', RingStartTimestamp: 1_700_000_000 }, 'busy'],
  ['has times of 1970 only', { InitiationMethod: 'CALLBACK', RingStartTimestamp: 0, DisconnectTimestamp: 0, AgentInfo: { ConnectedToAgentTimestamp: 0 } }, 'waiting'],
])('a contact that %s', async (_, contact, stage) => {
  answer(contact);
  expect(await contacts.describe(CONTACT)).toEqual({ stage });
  expect(service.calls).toEqual([{ operation: 'DescribeContact', input: { InstanceId: 'instance', ContactId: 'callback' } }]);
});

test('a contact that ended says when, and whether it reached an agent', async () => {
  answer({ DisconnectTimestamp: 1_700_000_000 });
  expect(await contacts.describe(CONTACT)).toEqual({ stage: 'ended', at: 1_700_000_000, reachedAgent: false });
  answer({ DisconnectTimestamp: 1_700_000_000, AgentInfo: { Id: 'agent', ConnectedToAgentTimestamp: 1_699_999_000 } });
  expect(await contacts.describe(CONTACT)).toEqual({ stage: 'ended', at: 1_700_000_000, reachedAgent: true });
});

test('a contact that does not exist is not found, and stopped as well as any', async () => {
  fail({ error: { type: 'ResourceNotFoundException', status: 404 } });
  expect(await contacts.describe(CONTACT)).toEqual({ stage: 'not-found' });
  fail({ error: { type: 'ContactNotFoundException', status: 410 } });
  expect(await contacts.describe(CONTACT)).toEqual({ stage: 'not-found' });
  await contacts.stop(CONTACT);
  expect(service.calls.at(-1)).toEqual({ operation: 'StopContact', input: { InstanceId: 'instance', ContactId: 'callback' } });
});

test.each<[string, Reply]>([
  ['throttles', { error: { type: 'ThrottlingException', status: 429 } }],
  ['fails', { error: { type: 'InternalServiceException', status: 500 } }],
  ['hangs up', { hangUp: true }],
])('a service that %s leaves both in doubt', async (_, reply) => {
  fail(reply);
  await expect(contacts.describe(CONTACT)).rejects.toThrow();
  await expect(contacts.stop(CONTACT)).rejects.toThrow();
});

test('an answer that is none leaves a contact in doubt', async () => {
  fail({ raw: '<html>' });
  await expect(contacts.describe(CONTACT)).rejects.toThrow();
});

test.each([{ body: {} }, { body: { Contact: { Id: 'another' } } }])('the answer %j is about no contact that was asked for', async (reply) => {
  fail(reply);
  await expect(contacts.describe(CONTACT)).rejects.toThrow('another contact');
});
