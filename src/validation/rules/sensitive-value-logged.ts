import { flow, invoke, setLogging } from '../private/flow-examples';
import { loggedBlocks } from '../private/logging-state';
import { sensitiveKeys, sensitiveReads } from '../private/sensitive';
import { FlowRule, Observation, RuleContext } from '../rule';

const example = (behavior: 'Enabled' | 'Disabled') => ({
  ...flow(setLogging('Set logging', behavior, 'Pay'), invoke('Pay', 'Hang up', 'Hang up', { LambdaInvocationAttributes: { card: '$.Attributes.card' } })),
  declarations: [{ namespace: '$.Attributes', keys: ['card'], sensitive: ['card'] }],
});

export const sensitiveValueLogged: FlowRule = {
  id: 'sensitive-value-logged',
  severity: 'warning',
  summary: 'Logging is off where a flow refers to a sensitive attribute, or to input that was encrypted.',
  rationale: 'The flow log keeps the parameters of a block with their values, for everybody who may read the log.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/encrypt-data.html',
  bad: example('Enabled'),
  good: example('Disabled'),
  check: (context) => {
    const reads = [...attributeReads(context), ...inputReads(context)];
    const logged = reads.length > 0 ? loggedBlocks(context) : new Set();
    return reads.filter(({ block }) => logged.has(block));
  },
};

function attributeReads(context: RuleContext): (Observation & { block: string })[] {
  const keys = sensitiveKeys(context);
  if (keys.size === 0) return [];
  return [...context.graph.values()].flatMap((node) =>
    sensitiveReads(node, keys).map(({ path, place }) => observation(node.action.identifier, place, path)));
}

function inputReads({ graph, dataFlow }: RuleContext): (Observation & { block: string })[] {
  const isEncrypted = (block: string) => graph.get(block)?.action.parameters.InputEncryption !== undefined;
  if (![...graph.keys()].some(isEncrypted)) return [];
  return dataFlow.reads
    .filter((read) => read.namespace === '$.StoredCustomerInput' && dataFlow.filling(read).filled.some(isEncrypted))
    .map(({ block, place, path }) => observation(block, place, path));
}

function observation(block: string, place: string, path: string) {
  return {
    block,
    place,
    fact: `the block refers to ${path}, which is sensitive, while logging is on`,
    remedy: 'disable logging with a SetLoggingBehavior block before it, and enable it again afterwards',
  };
}
