import { ACKNOWLEDGEMENT, acknowledgementFaults } from '../private/acknowledgements';
import { disconnect } from '../private/examples';
import { FlowRule, RuleExample } from '../rule';

const example = (reason: string): RuleExample => ({
  type: 'CONTACT_FLOW',
  start: 'Hang up',
  actions: [disconnect('Hang up')],
  top: { Metadata: { acknowledgedRules: [{ id: 'no-silent-hang-up', reason }] } },
});

export const acknowledgement: FlowRule = {
  id: ACKNOWLEDGEMENT,
  severity: 'warning',
  summary: 'Whoever acknowledges a finding in the metadata of a flow names the rule and says why.',
  rationale: 'A finding that vanishes without a reason is one that nobody looks at again.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language.html',
  bad: example(''),
  good: example('Callers hear that the line is closed before they get here.'),
  check: ({ flow, ruleIds }) => acknowledgementFaults(flow.document, ruleIds),
};
