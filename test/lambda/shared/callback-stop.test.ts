import type { Contact } from '@aws-sdk/client-connect';
import { liveness } from '../../../lambda/shared/callback-stop';

const NEVER = new Date(1);
const THEN = new Date('2026-01-01T00:00:00.000Z');
const contact = (more: object): Contact => ({ Id: 'leg', InitiationMethod: 'CALLBACK', ...more }) as Contact;
const state = (more: object) => liveness('leg', contact(more)).state;

test('a callback that began and nothing else waits', () => {
  expect(state({})).toBe('waiting');
  expect(state({ InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED', ConnectedToSystemTimestamp: THEN })).toBe('waiting');
});

test('times in 1970 never happened', () => {
  expect(state({ DisconnectTimestamp: NEVER, AgentInfo: { ConnectedToAgentTimestamp: NEVER } })).toBe('waiting');
});

test('a callback with an agent, or with the customer on the line first, is connected', () => {
  expect(state({ AgentInfo: { ConnectedToAgentTimestamp: THEN } })).toBe('connected');
  expect(state({ InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED', ConnectedToSystemTimestamp: THEN })).toBe('connected');
});

test('a callback that an agent has taken is connected, though the phone still rings', () => {
  expect(state({ AgentInfo: { Id: 'agent' } })).toBe('connected');
  expect(state({ AgentInfo: { AcceptedByAgentTimestamp: THEN } })).toBe('connected');
  expect(state({ RingStartTimestamp: THEN })).toBe('connected');
});

test('a callback that has ended is over, and says when and whether an agent had it', () => {
  expect(liveness('leg', contact({ DisconnectTimestamp: THEN }))).toEqual({ state: 'over', endedAt: THEN.getTime() / 1000, answered: false });
  expect(liveness('leg', contact({ DisconnectTimestamp: THEN, AgentInfo: { ConnectedToAgentTimestamp: THEN } }))).toMatchObject({ answered: true });
});

test.each([
  ['no contact', undefined],
  ['another contact', contact({ Id: 'other' })],
  ['a contact without an id', contact({ Id: undefined })],
  ['a call', contact({ InitiationMethod: 'INBOUND' })],
  ['a contact that was moved between queues', contact({ InitiationMethod: 'QUEUE_TRANSFER' })],
  ['a contact of no known beginning', contact({ InitiationMethod: undefined })],
])('%s is not certainly the callback', (_, found) => {
  expect(liveness('leg', found)).toEqual({ state: 'unsure' });
});
