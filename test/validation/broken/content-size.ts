import { BrokenVariant } from '../private/broken-variant';
import { FINISH, inbound, lookUp, speak, whole } from '../private/whole-flows';

const greetings = (count: number) => Array.from({ length: count }, (_, index) => speak(`Say ${index}`, 'Hello.', index < count - 1 ? `Say ${index + 1}` : FINISH));

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'one action too many, all in a row',
    flow: inbound(...greetings(249)),
    found: ['error content-size'],
  },
  {
    title: 'long notes in the metadata of a queue flow',
    flow: { ...whole('CUSTOMER_QUEUE'), top: { Metadata: { notes: 'x'.repeat(256_000) } } },
    found: ['error content-size'],
  },
  {
    title: 'a module with too many actions and too many characters',
    flow: { ...whole('MODULE', ...greetings(300)), top: { Settings: {}, Metadata: { notes: Array(300).fill('x'.repeat(1_000)) } } },
    found: ['error content-size', 'error content-size'],
  },
  {
    title: 'a function that is given a book',
    flow: whole('AGENT_WHISPER', lookUp('Look up', { LambdaInvocationAttributes: { book: 'x'.repeat(256_000) } })),
    found: ['error content-size'],
  },
];
