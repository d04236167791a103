import { flow, setAttributes } from '../../../src/validation/private/flow-examples';
import { declaredAttributesSize } from '../../../src/validation/rules/declared-attributes-size';
import { describeRule } from '../../private/rule-table';

const declared = (...sizes: Record<string, number>[]) => ({
  ...flow(setAttributes('Note', { a: 'x' })),
  declarations: sizes.map((maxBytes) => ({ namespace: '$.Attributes', keys: Object.keys(maxBytes), maxBytes })),
});

describeRule(declaredAttributesSize, {
  valid: [
    ['exactly 32 KB with the keys', declared({ a: 32_767 })],
    ['the same attribute in two declarations', declared({ a: 20_000 }, { a: 20_000 })],
    ['a flow that declares nothing', flow(setAttributes('Note', { a: 'x' }))],
    ['what is declared of other values', { ...flow(setAttributes('Note', { a: 'x' })), declarations: [{ namespace: '$.External', keys: ['a'], maxBytes: { a: 99_999 } }] }],
  ],
  invalid: [
    ['a byte more than 32 KB', declared({ a: 32_768 }), [''], 'can have 32769 bytes'],
    ['the largest of several first', declared({ b: 10_000 }, { large: 30_000 }), [''], 'first of all "large" (30005)'],
  ],
});
