import { MAX_ATTRIBUTE_BYTES } from '../../language/limits';
import { flow, setAttributes } from '../private/flow-examples';
import { FlowRule, RuleContext, RuleExample } from '../rule';

const example = (maxBytes: number): RuleExample => ({
  ...flow(setAttributes('Note history', { history: '$.External.history' })),
  declarations: [
    { namespace: '$.Attributes', keys: ['history'], maxBytes: { history: maxBytes } },
    { namespace: '$.Attributes', keys: ['name'], maxBytes: { name: 100 } },
  ],
});

export const declaredAttributesSize: FlowRule = {
  id: 'declared-attributes-size',
  severity: 'warning',
  summary: 'The attributes that are declared for a flow stay below 32 KB, each at its longest.',
  rationale: 'A contact holds 32 KB of keys and values; one value more, and the block that sets it sets nothing.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: example(MAX_ATTRIBUTE_BYTES),
  good: example(1000),
  check: (context) => {
    const sizes = declaredSizes(context);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    const [largest] = [...sizes].sort(([, one], [, other]) => other - one);
    return total <= MAX_ATTRIBUTE_BYTES ? [] : [{
      fact: `the attributes that are declared for the flow can have ${total} bytes of keys and values, more than ${MAX_ATTRIBUTE_BYTES}`,
      remedy: `shorten or store elsewhere the largest ones, first of all "${largest[0]}" (${largest[1]})`,
    }];
  },
};

/** What several declare counts once, at its longest. */
function declaredSizes({ flow: { declarations = [] } }: RuleContext): [string, number][] {
  const longest = new Map<string, number>();
  for (const { maxBytes = {} } of declarations.filter(({ namespace }) => namespace === '$.Attributes')) {
    for (const [key, bytes] of Object.entries(maxBytes)) longest.set(key, Math.max(longest.get(key) ?? 0, Buffer.byteLength(key) + bytes));
  }
  return [...longest];
}
