import { flow, invoke, tell } from '../private/flow-examples';
import { insteadOf, undeclaredReads } from '../private/undeclared-reads';
import { FlowRule } from '../rule';

const example = (key: string) => ({
  ...flow(invoke('Look up', 'Greet'), tell('Greet', `Hello $.External.${key}`)),
  declarations: [{ namespace: '$.External', keys: ['name', 'tier'], block: 'Look up' }],
});

export const lambdaResultNotDeclared: FlowRule = {
  id: 'lambda-result-not-declared',
  severity: 'error',
  summary: 'A key of a response is one that the function invoked last is declared to return.',
  rationale: 'Each invocation replaces the whole response; what the function does not return is empty, whatever an earlier one has returned.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: example('nam'),
  good: example('name'),
  check: (context) => undeclaredReads(context, '$.External', (path, declaration) => ({
    fact: `the block reads ${path}, and "${declaration.block}", which can be the last to have answered, is not declared to return it`,
    remedy: `${insteadOf(declaration)}, or add the key to what the invocation returns`,
  })),
};
