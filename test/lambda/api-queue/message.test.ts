import fc from 'fast-check';
import { readMessages, readRequest } from '../../../lambda/api-queue/message';

const input = { InstanceId: 'i', ContactId: 'c', InitialContactId: 'c' };

test.each(['StopContact', 'UpdateContactAttributes', 'UpdateContactRoutingData'])('%s is a call that the queue makes', (operation) => {
  expect(readRequest(JSON.stringify({ operation, input }))).toMatchObject({ name: operation, input });
});

test.each([
  ['another call', JSON.stringify({ operation: 'DeleteInstance', input })],
  ['a name that every object has', JSON.stringify({ operation: 'constructor', input })],
  ['no input', JSON.stringify({ operation: 'StopContact' })],
  ['an input without its contact', JSON.stringify({ operation: 'StopContact', input: { InstanceId: 'i' } })],
  ['a contact that is no text', JSON.stringify({ operation: 'StopContact', input: { InstanceId: 'i', ContactId: 5 } })],
  ['no JSON', 'StopContact'],
  ['nothing', ''],
])('%s is no call that the queue makes', (_, body) => {
  expect(readRequest(body)).toBeUndefined();
});

test('nothing that may come makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => expect(() => readRequest(body)).not.toThrow()));
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ Records: fc.array(fc.anything()) })), (event) => {
    expect(() => readMessages(event)).not.toThrow();
  }));
});

test('a message without a count was received once', () => {
  expect(readMessages({ Records: [{ messageId: 'm', attributes: { ApproximateReceiveCount: 'x' } }] })).toMatchObject([{ receiveCount: 1 }]);
  expect(readMessages({ Records: [{ messageId: 'm', attributes: { ApproximateReceiveCount: '4' } }] })).toMatchObject([{ receiveCount: 4 }]);
});
