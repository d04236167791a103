import { busyCenter } from './private/busy-center';
import { closeAll, cloudOf, functionOf, NOON } from './private/cloud-of';
import { FlowDocument } from '../../../src/language/document';
import { callFlow } from '../../../src/simulation/center/calls';
import { invokerOf } from '../../../src/simulation/cloud/invoker';
import { compileFlow } from '../../../src/simulation/interpreter/compiled-flow';

const ARN = 'arn:aws:lambda:us-east-1:111122223333:function:greets';
const greets = () => functionOf('greets', 'export const handler = async ({ Details }) => ({ greeting: "Hello " + Details.Parameters.name });');
const SAID = (Identifier: string, Text: string) => (
  { Identifier, Type: 'MessageParticipant', Parameters: { Text }, Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] } });
const DOCUMENT = {
  Version: '2019-10-30',
  StartAction: 'ask',
  Metadata: {},
  Actions: [
    {
      Identifier: 'ask',
      Type: 'InvokeLambdaFunction',
      Parameters: { LambdaFunctionARN: ARN, InvocationTimeLimitSeconds: '8', LambdaInvocationAttributes: { name: 'Alice' } },
      Transitions: { NextAction: 'greet', Errors: [{ NextAction: 'sorry', ErrorType: 'NoMatchingError' }] },
    },
    SAID('greet', '$.External.greeting'), SAID('sorry', 'Sorry.'), { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ],
};

afterEach(closeAll);

async function heard(associated: readonly string[], failures = 0): Promise<string[]> {
  const center = busyCenter([compileFlow('ask', 'ask', 'CONTACT_FLOW', FlowDocument.parse(JSON.stringify(DOCUMENT)))]);
  const { cloud } = await cloudOf([greets()], { associated: new Set(associated) }, { timeline: center.timeline });
  center.invoker = invokerOf(cloud);
  cloud.faults.add({ kind: 'server-error', service: 'lambda', which: { times: failures } });
  const texts: string[] = [];
  center.trace.listen((event) => { if (event.kind === 'said') texts.push(event.text); });
  callFlow(center, '+12065550123', 'ask');
  await cloud.advance(NOON + 10_000);
  return texts;
}

test('a flow says what the real code of a function returned', async () => {
  expect(await heard([ARN])).toEqual(['Hello Alice']);
});

test.each([[3, 'Hello Alice'], [4, 'Sorry.']])('lm-01: after %i answers of HTTP 500 to a flow the caller hears %j', async (failures, text) => {
  expect(await heard([ARN], failures)).toEqual([text]);
});

test('a flow takes its error branch where a function is not associated with the instance', async () => {
  expect(await heard([])).toEqual(['Sorry.']);
});
