import { BrokenVariant } from '../private/broken-variant';
import { inbound, last, lookUp, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an equals sign in the name of a function',
    flow: inbound(lookUp('tier = gold')),
    found: ['error identifier-form tier = gold › Identifier'],
  },
  {
    title: 'a long name with a slash, which is two faults, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', speak(`Greet/${'x'.repeat(50)}`, 'Hello.')),
    found: [`error identifier-form Greet/${'x'.repeat(50)} › Identifier`, `error identifier-form Greet/${'x'.repeat(50)} › Identifier`],
  },
  {
    title: 'a word of the service as the name of the end',
    flow: { type: 'AGENT_WHISPER', start: 'toString', actions: [last('toString', 'EndFlowExecution')] },
    found: ['error identifier-form toString › Identifier'],
  },
];
