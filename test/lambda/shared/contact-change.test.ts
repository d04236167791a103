import fc from 'fast-check';
import { readContactChange } from '../../../lambda/shared/contact-change';
import { connectEvent } from '../private/connect-event';
import { INSTANCE_ID } from '../private/contact-event';

test('says which contact of which chain began when, ended when, and had an agent', () => {
  const event = connectEvent({
    contactId: 'leg', initialContactId: 'first', previousContactId: 'asking', eventType: 'DISCONNECTED', startedAt: 1_700_000_000.25, endedAt: 1_700_000_060, agentAt: 1_700_000_030,
  });
  expect(readContactChange(event)).toEqual({
    contactId: 'leg',
    previousContactId: 'asking',
    holders: ['first'],
    instanceId: INSTANCE_ID,
    method: 'CALLBACK',
    startedAt: 1_700_000_000.25,
    endedAt: 1_700_000_060,
    ended: true,
    endReason: '',
    namesAgent: true,
    withAgent: true,
  });
});

test('takes the year 1970 for never', () => {
  const event = connectEvent({ contactId: 'leg', eventType: 'QUEUED', startedAt: 0.001, endedAt: 0.001, agentAt: 0.001 });
  expect(readContactChange(event)).toMatchObject({ startedAt: undefined, endedAt: undefined, ended: false, withAgent: false });
});

test('tells an agent who had the contact from one who had the customer on the line too, and why it ended', () => {
  const said = { contactId: 'leg', eventType: 'DISCONNECTED', disconnectReason: 'OTHER' };
  expect(readContactChange(connectEvent(said))).toMatchObject({ namesAgent: true, withAgent: false, endReason: 'OTHER' });
  expect(readContactChange(connectEvent({ ...said, hasAgent: false }))).toMatchObject({ namesAgent: false, withAgent: false });
});

test('looks for the chain under the contacts that it knows if the first one is missing', () => {
  expect(readContactChange(connectEvent({ contactId: 'leg', previousContactId: 'asking', eventType: 'QUEUED' }))?.holders).toEqual(['asking', 'leg']);
  expect(readContactChange(connectEvent({ contactId: 'leg', eventType: 'QUEUED' }))?.holders).toEqual(['leg']);
});

test.each(['DISCONNECTED', 'COMPLETED'])('%s is an end even without its time', (eventType) => {
  expect(readContactChange(connectEvent({ contactId: 'leg', eventType }))).toMatchObject({ ended: true, endedAt: undefined });
});

test('an event of any type is an end if it tells the time of the end', () => {
  expect(readContactChange(connectEvent({ contactId: 'leg', eventType: 'CONTACT_DATA_UPDATED', endedAt: 1_700_000_000 }))?.ended).toBe(true);
});

test('reads names that begin with a capital letter', () => {
  const detail = { ContactId: 'leg', InitialContactId: 'first', AgentInfo: { ConnectedToAgentTimestamp: '2026-01-01T00:00:00Z' } };
  expect(readContactChange({ detail })).toMatchObject({ contactId: 'leg', holders: ['first'], withAgent: true });
});

test('nothing that may come makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ detail: fc.dictionary(fc.string(), fc.anything()) })), (event) => {
    expect(() => readContactChange(event)).not.toThrow();
  }));
  expect(readContactChange({ detail: { eventType: 'QUEUED' } })).toBeUndefined();
});
