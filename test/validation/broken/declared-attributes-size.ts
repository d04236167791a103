import { BrokenVariant } from '../private/broken-variant';
import { inbound, note, speak, whole } from '../private/whole-flows';

const declared = (maxBytes: Record<string, number>) => ({ namespace: '$.Attributes', keys: Object.keys(maxBytes), maxBytes });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'two declarations of one flow that are too large together',
    flow: { ...inbound(note('Note', { a: 'x' })), declarations: [declared({ a: 20_000 }), declared({ b: 20_000 })] },
    found: ['warning declared-attributes-size'],
  },
  {
    title: 'one attribute that is too large, of a queue flow',
    flow: { ...whole('CUSTOMER_QUEUE', note('Note', { a: 'x' }, 'Say'), speak('Say', 'Please wait.')), declarations: [declared({ a: 32_768 })] },
    found: ['warning declared-attributes-size'],
  },
  {
    title: 'keys that make a module too large',
    flow: { ...whole('MODULE', speak('Say', 'Hello.')), declarations: [declared(Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`${'key'.repeat(15)}${index}`, 1])))] },
    found: ['warning declared-attributes-size'],
  },
];
