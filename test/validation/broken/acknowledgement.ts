import { FlowTypeName } from '../../../src/language/flow-type';
import { Json } from '../../../src/language/json';
import { RuleExample } from '../../../src/validation/rule';
import { BrokenVariant } from '../private/broken-variant';
import { whole } from '../private/whole-flows';

const REASON = 'They were told before.';
const acknowledging = (type: FlowTypeName, entries: Json): RuleExample => {
  const flow = whole(type);
  return { ...flow, top: { ...flow.top, Metadata: { acknowledgedRules: entries } } };
};

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an acknowledgement that has a reason, and names no rule',
    flow: acknowledging('CONTACT_FLOW', [{ reason: REASON }]),
    found: ['warning acknowledgement Metadata.acknowledgedRules[0]'],
  },
  {
    title: 'the second of two acknowledgements, whose block is a number',
    flow: acknowledging('CUSTOMER_QUEUE', [{ id: 'hot-loop', reason: REASON }, { id: 'hot-loop', reason: REASON, block: 7 }]),
    found: ['warning acknowledgement Metadata.acknowledgedRules[1]'],
  },
  {
    title: 'the id of a rule where an object belongs',
    flow: acknowledging('MODULE', 'hot-loop'),
    found: ['warning acknowledgement Metadata.acknowledgedRules[0]'],
  },
  {
    title: 'a reason that is a list',
    flow: acknowledging('AGENT_WHISPER', [{ id: 'hot-loop', reason: [REASON] }]),
    found: ['warning acknowledgement Metadata.acknowledgedRules[0]'],
  },
];
