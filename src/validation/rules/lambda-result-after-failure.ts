import { flow, invoke, tell } from '../private/flow-examples';
import { isTest, quoted, readObservations } from '../private/read-observations';
import { FlowRule } from '../rule';

export const lambdaResultAfterFailure: FlowRule = {
  id: 'lambda-result-after-failure',
  severity: 'warning',
  summary: 'The response of a Lambda function is not read where its last invocation may have failed.',
  rationale: 'Each invocation replaces the response, so that after a failure there is none; what is spoken or stored then is empty.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: flow(invoke('Look up', 'Greet', 'Greet'), tell('Greet', 'Hello $.External.name')),
  good: flow(invoke('Look up', 'Greet'), tell('Greet', 'Hello $.External.name')),
  check: (context) => readObservations(
    context, ({ namespace, block }) => namespace === '$.External' && !isTest(context, block), ({ failed }) => failed.length > 0, (paths, { failed }) => ({
      fact: `the block reads ${paths}, and can be reached right after ${quoted(failed)} has failed`,
      remedy: 'lead the error branch of the invocation to a block that does not need the response',
    }),
  ),
};
