import { earlierResponse } from '../private/earlier-response';
import { flow, invoke, tell } from '../private/flow-examples';
import { FlowRule } from '../rule';

const GREET = tell('Greet', 'Hello $.External.name');

export const lambdaResultFromElsewhere: FlowRule = {
  id: 'lambda-result-from-elsewhere',
  severity: 'info',
  summary: 'A flow reads the response of a Lambda function that it has invoked itself.',
  rationale: 'Flows do go on with the response that an earlier flow has left, but no page of the service promises that it is still there.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: flow(GREET),
  good: flow(invoke('Look up', 'Greet'), GREET),
  // Once for a flow: the others follow from the first.
  check: (context) => [earlierResponse(context)].filter((read) => read !== undefined).map(({ block, place, path }) => ({
    block,
    place,
    fact: `the block reads ${path} before this flow has invoked any Lambda function`,
    remedy: 'let the earlier flow keep the value in a contact attribute, or invoke the function in this flow',
  })),
};
