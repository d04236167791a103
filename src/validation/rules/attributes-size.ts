import { MAX_ATTRIBUTE_BYTES } from '../../language/limits';
import { keyWrites } from '../private/attribute-keys';
import { flow, setAttributes } from '../private/flow-examples';
import { FlowRule, RuleContext } from '../rule';

export const attributesSize: FlowRule = {
  id: 'attributes-size',
  severity: 'warning',
  summary: 'The contact attributes that a flow sets stay below 32 KB.',
  rationale: 'A contact holds 32 KB of attributes; what goes beyond takes the error branch or is cut off.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: flow(setAttributes('Note terms', { terms: 'x'.repeat(MAX_ATTRIBUTE_BYTES) })),
  good: flow(setAttributes('Note terms', { terms: 'x' })),
  check: (context) => ['$.Attributes', '$.FlowAttributes'].flatMap((namespace) => {
    const { bytes, block } = leastSize(context, namespace);
    return bytes <= MAX_ATTRIBUTE_BYTES ? [] : [{
      block,
      fact: `the keys and literal values that the flow writes to ${namespace} have ${bytes} bytes, more than ${MAX_ATTRIBUTE_BYTES}, and references add to them`,
      remedy: 'store long texts elsewhere and keep a key to them',
    }];
  }),
};

/** Of each key the longest value counts, because the order of the blocks decides which one stays; references count nothing. */
function leastSize({ graph }: RuleContext, namespace: string): { bytes: number; block?: string } {
  const longest = new Map<string, { bytes: number; block: string }>();
  for (const { key, value, block } of keyWrites(graph, namespace)) {
    const text = typeof value === 'string' && !value.includes('$.') ? value : '';
    const bytes = Buffer.byteLength(key) + Buffer.byteLength(text);
    if (bytes > (longest.get(key)?.bytes ?? 0)) longest.set(key, { bytes, block });
  }
  const entries = [...longest.values()].sort((one, other) => other.bytes - one.bytes);
  return { bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0), block: entries[0]?.block };
}
