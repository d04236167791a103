import { earlierResponse, isResponse } from '../private/earlier-response';
import { compare, flow, invoke, tell } from '../private/flow-examples';
import { readObservations } from '../private/read-observations';
import { FlowRule } from '../rule';

const example = (otherwise: string) => flow(
  compare('Is it known', '$.CustomerId', { known: 'Look up' }, otherwise), invoke('Look up', 'Greet'), tell('Greet', 'Hello $.External.name'),
);

export const lambdaResultBeforeCall: FlowRule = {
  id: 'lambda-result-before-call',
  severity: 'warning',
  summary: 'The response of a Lambda function is read only where one was invoked on every way.',
  rationale: 'Before the first invocation the response is empty, or the one that an earlier flow has left.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: example('Greet'),
  good: example('Look up'),
  check: (context) => (earlierResponse(context) ? [] : readObservations(
    context, (read) => isResponse(context, read), ({ never }) => never, (paths) => ({
      fact: `the block reads ${paths}, and there is a way to it on which no Lambda function was invoked`,
      remedy: 'invoke the function on every way to this block, or keep the value in a contact attribute',
    }),
  )),
};
