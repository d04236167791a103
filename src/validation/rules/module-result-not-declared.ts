import { flow, step, tell } from '../private/flow-examples';
import { insteadOf, undeclaredReads } from '../private/undeclared-reads';
import { FlowRule } from '../rule';

const example = (name: string) => ({
  ...flow(step('Identify', 'InvokeFlowModule', { FlowModuleId: 'identify' }, 'Greet', { NoMatchingError: 'Hang up' }), tell('Greet', `Hello $.Modules.ResultData.${name}`)),
  declarations: [{ namespace: '$.Modules.ResultData', keys: ['name'], block: 'Identify' }],
});

export const moduleResultNotDeclared: FlowRule = {
  id: 'module-result-not-declared',
  severity: 'error',
  summary: 'What is read of a module is in the contract of the module that was invoked last.',
  rationale: 'Each module replaces what the one before has returned, and none can return what its contract does not declare.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html',
  bad: example('nam'),
  good: example('name'),
  check: (context) => undeclaredReads(context, '$.Modules.ResultData', (path, declaration) => ({
    fact: `the block reads ${path}, and the contract of the module of "${declaration.block}", which can be the last to have returned, does not declare it`,
    remedy: `${insteadOf(declaration)}, or add it to the contract`,
  })),
};
