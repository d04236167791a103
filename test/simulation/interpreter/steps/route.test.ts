import { JsonObject } from '../../../../src/language/json';
import { Requests } from '../../../../src/simulation/interpreter/requests';
import { action, exitOf, flowOf, play } from '../private/script';

test.each<[Requests['enqueue']['answer'], string]>([['full', 'QueueAtCapacity'], ['failed', 'NoMatchingError'], ['in-queue', 'next']])(
  'a transfer that ends with %s leads to %s (QF-4, CP-3)', (enqueue, branch) => {
    for (const type of ['TransferContactToQueue', 'DequeueContactAndTransferToQueue']) {
      expect(exitOf(type, {}, { errors: { QueueAtCapacity: 'End', NoMatchingError: 'End' } }, { enqueue })).toBe(`A: ${branch}`);
    }
  });

test('out of a queue the contact goes to the queue or the agent that the block names', () => {
  const asked = (parameters: JsonObject) => play(flowOf([action('A', 'DequeueContactAndTransferToQueue', parameters)]), { enqueue: 'in-queue' }).asked[0].ask;
  expect([asked({ QueueId: 'q' }), asked({ AgentId: 'a' })]).toStrictEqual([{ queue: 'q', agent: undefined }, { queue: undefined, agent: 'a' }]);
});

test('a transfer to a flow that is not there takes the error branch', () => {
  expect(exitOf('TransferToFlow', { ContactFlowId: 'f' }, { errors: { NoMatchingError: 'End' } }, { 'transfer-to-flow': 'unknown' })).toBe('A: NoMatchingError');
});

test('a callback is created with what the block says, times in milliseconds (ID-4)', () => {
  const parameters = { InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600', QueueId: 'q', ContactFlowId: 'f', CallerId: '+12065550100' };
  const { asked, path } = play(flowOf([action('A', 'CreateCallbackContact', parameters)]), { 'create-callback': 'created' });
  expect(asked[0].ask).toStrictEqual({ delay: 99_000, retries: 2, retryAfter: 600_000, queue: 'q', agent: undefined, creationFlow: 'f', callerId: '+12065550100', parameters });
  expect(path[0]).toBe('A: next');
  expect(exitOf('CreateCallbackContact', parameters, { errors: { NoMatchingError: 'End' } }, { 'create-callback': 'failed' })).toBe('A: NoMatchingError');
});

test('prompts that are played over and over lead on when they are interrupted', () => {
  const Messages: JsonObject[] = [{ Text: 'Hello $.Attributes.name' }, { PromptId: 'arn:prompt' }, { SSML: '<speak>x</speak>' }, { Media: { Uri: 's3://bucket/a.wav', SourceType: 'S3' } }];
  const flow = flowOf([action('A', 'MessageParticipantIteratively', { Messages, InterruptFrequencySeconds: '30' }, { conditions: { MessagesInterrupted: 'End' } })]);
  const { asked, path } = play(flow, { 'loop-prompts': 'interrupted' }, { Attributes: { name: 'Ann' } });
  const prompts = [{ text: 'Hello Ann' }, { promptId: 'arn:prompt' }, { ssml: '<speak>x</speak>' }, { promptId: 's3://bucket/a.wav' }];
  expect(asked[0].ask).toStrictEqual({ prompts, interruptAfter: 30_000 });
  expect(path[0]).toBe('A: MessagesInterrupted');
});

test('prompts that are played over and over are for calls only', () => {
  expect(exitOf('MessageParticipantIteratively', { Messages: [] }, { errors: { NoMatchingError: 'End' } }, {}, { Channel: 'CHAT' })).toBe('A: NoMatchingError');
});

test.each<[JsonObject, Requests['wait']['answer'], string]>([
  [{ TimeLimitSeconds: '60' }, 'elapsed', 'WaitCompleted'],
  [{ TimeLimitSeconds: '60' }, { event: 'CustomerReturned' }, 'CustomerReturned'],
  [{ TimeLimitSeconds: '60' }, 'failed', 'NoMatchingError'],
  [{ TimeLimitSeconds: '$.Attributes.nothing' }, 'elapsed', 'NoMatchingError'],
  [{ TimeLimitSeconds: '60', ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' }, 'elapsed', 'Continue'],
])('a wait of %j that ends with %j leads to %s', (parameters, wait, branch) => {
  const conditions = { WaitCompleted: 'End', CustomerReturned: 'End', Continue: 'End' };
  expect(exitOf('Wait', parameters, { conditions, errors: { NoMatchingError: 'End' } }, { wait })).toBe(`A: ${branch}`);
});

test('a third party is called with what the block says', () => {
  const parameters = { ThirdPartyPhoneNumber: '+1206$.Attributes.rest', ThirdPartyConnectionTimeLimitSeconds: '20', ContinueFlowExecution: 'True', ThirdPartyDTMFDigits: '1,2', CallerId: { Number: '+12065550101' } };
  const { asked } = play(flowOf([action('A', 'TransferParticipantToThirdParty', parameters)]), { 'transfer-to-number': 'returned' }, { Attributes: { rest: '5550199' } });
  expect(asked[0].ask).toStrictEqual({ number: '+12065550199', returns: true, timeLimit: 20_000, callerId: '+12065550101', keys: '1,2' });
});
