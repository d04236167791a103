import { step, tell } from '../private/flow-examples';
import { insteadOf, undeclaredReads } from '../private/undeclared-reads';
import { FlowRule, RuleExample } from '../rule';

const example = (name: string): RuleExample => ({
  type: 'MODULE',
  start: 'Greet',
  actions: [tell('Greet', `Hello $.Modules.Input.${name}`, 'Return'), step('Return', 'EndFlowModuleExecution', {})],
  top: { Settings: {} },
  declarations: [{ namespace: '$.Modules.Input', keys: ['name'] }],
});

export const moduleInputNotDeclared: FlowRule = {
  id: 'module-input-not-declared',
  severity: 'error',
  summary: 'A module reads only inputs that its contract declares.',
  rationale: 'Nobody can give a module what its contract does not declare, so that the value is always missing.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html',
  bad: example('nam'),
  good: example('name'),
  check: (context) => undeclaredReads(context, '$.Modules.Input', (path, declaration) => ({
    fact: `the block reads ${path}, which the contract of the module does not declare`,
    remedy: `${insteadOf(declaration)}, or add it to the contract`,
  })),
};
