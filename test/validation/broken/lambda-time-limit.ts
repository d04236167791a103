import { BrokenVariant } from '../private/broken-variant';
import { check, inbound, lookUp, whole } from '../private/whole-flows';

const functions = { lookup: { name: 'Lookup', timeoutSeconds: 10 } };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function that may run longer than an inbound flow waits',
    flow: { ...inbound(lookUp('Look up')), functions },
    found: ['warning lambda-time-limit Look up'],
  },
  {
    title: 'the second of two functions, in a whisper',
    flow: { ...whole('AGENT_WHISPER', lookUp('Greet', { LambdaFunctionARN: 'quick' }, { next: 'Look up' }), lookUp('Look up', { InvocationTimeLimitSeconds: '8' })), functions: { ...functions, quick: { name: 'Quick', timeoutSeconds: 1 } } },
    found: ['warning lambda-time-limit Look up'],
  },
  {
    title: 'a synchronous invocation that says so, on the branch of a module',
    flow: { ...whole('MODULE', check('Which', '$.Channel', { VOICE: 'Look up' }), lookUp('Look up', { InvocationType: 'SYNCHRONOUS' })), functions },
    found: ['warning lambda-time-limit Look up'],
  },
];
