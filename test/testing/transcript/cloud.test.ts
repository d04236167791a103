import type { JsonObject } from '../../../src/language/json';
import { callFlow } from '../../../src/simulation/center/calls';
import { centerInstance } from '../../../src/simulation/cloud/instance/center-instance';
import { invokerOf } from '../../../src/simulation/cloud/invoker';
import { Transcript } from '../../../src/testing/transcript/transcript';
import { busyCenter, QUEUE } from '../../simulation/cloud/private/busy-center';
import { closeAll, cloudOf, functionOf, NOON } from '../../simulation/cloud/private/cloud-of';
import { branching } from '../../simulation/private/world';

const JOHN = '+12065550123';
const CHECK = functionOf('duplicate-check', 'export const handler = async ({ Details }) => ({ outcome: Details.Parameters.operation + "d", left: "2" });');
const STATUS = functionOf('queue-status', 'export const handler = async () => { throw new TypeError("no table"); };');
const TEXTS = functionOf('queue-texts', `
  import sdk from '${require.resolve('@aws-sdk/client-pinpoint-sms-voice-v2')}';
  const client = new sdk.PinpointSMSVoiceV2Client({ maxAttempts: 2 });
  const input = { DestinationPhoneNumber: '${JOHN}', OriginationIdentity: '+12065550100', MessageBody: 'You are next.' };
  export const handler = async () => { await client.send(new sdk.SendTextMessageCommand(input)); };`);

const invoke = (name: string, LambdaInvocationAttributes: JsonObject = {}) => ({
  type: 'InvokeLambdaFunction',
  parameters: { LambdaFunctionARN: `arn:aws:lambda:us-east-1:111122223333:function:${name}`, InvocationTimeLimitSeconds: '8', LambdaInvocationAttributes },
});
const FLOW = branching('Callback offer', 'CONTACT_FLOW', {
  'Queue status': { ...invoke('queue-status'), next: 'End', errors: { NoMatchingError: 'Check duplicate' } },
  'Check duplicate': { ...invoke('duplicate-check', { operation: 'reserve' }), next: 'Call back', errors: { NoMatchingError: 'End' } },
  'Call back': {
    type: 'CreateCallbackContact',
    parameters: { QueueId: QUEUE, InitialCallDelaySeconds: '5', MaximumConnectionAttempts: '0', RetryDelaySeconds: '600' },
    next: 'End',
    errors: { NoMatchingError: 'End' },
  },
  'End': { type: 'DisconnectParticipant' },
});

afterAll(closeAll);

/** John asks for a callback, and is texted when it is queued: at the second try, for which the SDK waits a moment. */
async function johnIsTexted(): Promise<Transcript> {
  const center = busyCenter([FLOW]);
  const { model, trace, timeline } = center;
  const told = Transcript.of(trace, model, { customer: (number) => number === JOHN ? 'John' : undefined });
  const { cloud } = await cloudOf([CHECK, STATUS, TEXTS], {
    associated: new Set([CHECK.arn, STATUS.arn]),
    rules: [{
      arn: 'arn:aws:events:us-east-1:111122223333:rule/queued',
      name: 'queued',
      enabled: true,
      pattern: { detail: { eventType: ['QUEUED'] } },
      targets: [{ arn: TEXTS.arn, retries: 0, retryFor: 0 }],
    }],
  }, { timeline, trace, instance: centerInstance(center) });
  center.invoker = invokerOf(cloud);
  cloud.faults.add({ kind: 'throttled', service: 'sms-voice', which: { times: 1 } });
  cloud.faults.addForEvents({ kind: 'lost', eventType: 'INITIATED', which: { times: 1 } });
  callFlow(center, JOHN, 'Callback offer');
  await cloud.advance(NOON + 6000);
  return told;
}

const STORY = [
  '2026-01-05',
  '12:00:00      John             calls',
  '12:00:00      John\'s call      event INITIATED is lost',
  '12:00:00      John\'s call      flow "Callback offer" starts',
  '12:00:00      queue-status     fails: TypeError: no table (invoked by a flow)',
  '12:00:00      John\'s call      flow "Callback offer" › Queue status (invokes queue-status → failed) → error',
  '12:00:00      John\'s call      flow "Callback offer" › Check duplicate (invokes duplicate-check → outcome=reserved, left=2)',
  '12:00:00      John\'s callback  is due at 12:00:05 in "Support"',
  '12:00:00      John\'s call      ends: the flow hangs up',
  '12:00:05      John\'s callback  queued in "Support"',
  '12:00:05      queue-texts      calls sms-voice:SendTextMessage → fault "throttled"',
  '12:00:05.660  John             texted: "You are next."',
];

let transcript: Transcript;

beforeAll(async () => {
  transcript = await johnIsTexted();
});

test('what happens in the cloud stands in the story between what happens in the center', () => {
  expect(transcript.lines).toEqual(STORY);
});

test('everything has the calls, the answers and the events as well', () => {
  const { lines } = transcript.everything;
  expect(lines.map((line) => line.replace(/ {2,}/g, ' ')).slice(6)).toEqual([
    '12:00:00 duplicate-check answers outcome=reserved, left=2 (invoked by a flow)',
    '12:00:00 John\'s call flow "Callback offer" › Check duplicate (invokes duplicate-check → outcome=reserved, left=2)',
    '12:00:00 John\'s callback begins (CALLBACK)',
    '12:00:00 John\'s callback event INITIATED',
    '12:00:00 John\'s callback is due at 12:00:05 in "Support"',
    '12:00:00 John\'s call flow "Callback offer" › Call back → next',
    '12:00:00 John\'s call flow "Callback offer" › End',
    '12:00:00 John\'s call ends: the flow hangs up',
    '12:00:00 John\'s call event DISCONNECTED',
    '12:00:05 John\'s callback queued in "Support"',
    '12:00:05 John\'s callback event QUEUED',
    '12:00:05 queue-texts calls sms-voice:SendTextMessage → fault "throttled"',
    '12:00:05.660 John texted: "You are next."',
    '12:00:05.660 queue-texts calls sms-voice:SendTextMessage',
    '12:00:05.660 queue-texts answers null (invoked by the rule queued)',
  ]);
});
