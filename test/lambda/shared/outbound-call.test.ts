import { ConnectClient, DestinationNotAllowedException, LimitExceededException, OutboundContactNotPermittedException, ResourceNotFoundException } from '@aws-sdk/client-connect';
import { type OutboundCall, outboundCaller } from '../../../lambda/shared/outbound-call';
import { phoneNumber } from '../private/phone-numbers';

const CALL: OutboundCall = { number: phoneNumber(1), flowId: 'flow', queueId: 'queue', attributes: { topic: 'bill' }, token: 'request-1' };
const MORE = { message: '', $metadata: {} };

/** The caller, and what it sends to a client that answers like this. */
function setUp(answer: () => unknown) {
  const sent: object[] = [];
  const client = { send: async ({ input }: { input: object }) => sent.push(input) && answer() } as unknown as ConnectClient;
  return { sent, start: outboundCaller(client, 'instance') };
}

function failing(error: Error) {
  return setUp(() => { throw error; }).start(CALL);
}

test('A call is general traffic, under a token that starts no second one while it lives (CR-11)', async () => {
  const { sent, start } = setUp(() => ({ ContactId: 'contact' }));
  expect(await start(CALL)).toStrictEqual({ outcome: 'started', contactId: 'contact' });
  expect(sent).toEqual([{
    InstanceId: 'instance',
    DestinationPhoneNumber: phoneNumber(1),
    ContactFlowId: 'flow',
    QueueId: 'queue',
    Attributes: { topic: 'bill' },
    ClientToken: 'request-1',
    TrafficType: 'GENERAL',
  }]);
});

test('A call that shall tell machines from people is campaign traffic, as the service demands', async () => {
  const { sent, start } = setUp(() => ({ ContactId: 'contact' }));
  await start({ ...CALL, detectsMachines: true });
  expect(sent).toEqual([expect.objectContaining({
    TrafficType: 'CAMPAIGN', AnswerMachineDetectionConfig: { EnableAnswerMachineDetection: true, AwaitAnswerMachinePrompt: false },
  })]);
});

test.each([
  ['destination', new DestinationNotAllowedException(MORE)],
  ['contact', new OutboundContactNotPermittedException(MORE)],
  ['request', new ResourceNotFoundException(MORE)],
] as const)('A refused %s is for good', async (reason, error) => {
  expect(await failing(error)).toStrictEqual({ outcome: 'refused', reason });
});

test.each([
  ['a limit', new LimitExceededException(MORE)],
  ['a throttle', Object.assign(new Error(), { name: 'TooManyRequestsException', $fault: 'client' })],
  ['a fault of the service', Object.assign(new Error(), { name: 'InternalServiceException', $fault: 'server' })],
  ['a timeout', new Error('timeout')],
])('After %s the call may be tried again', async (_, error) => {
  expect(await failing(error)).toStrictEqual({ outcome: 'failed', error });
});

test('An answer that names no contact is a failure, because nobody could follow the call', async () => {
  expect(await setUp(() => ({})).start(CALL)).toMatchObject({ outcome: 'failed' });
});
