import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, whole } from '../private/whole-flows';

const LONG = { InvocationTimeLimitSeconds: '8' };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'four functions of six seconds',
    flow: inbound(...['One', 'Two', 'Three', 'Four'].map((name, index, names) => lookUp(name, { InvocationTimeLimitSeconds: '6' }, { next: names[index + 1] ?? FINISH }))),
    found: ['warning lambda-chain-time Four'],
  },
  {
    title: 'a function that a queue flow invokes again when it fails, behind a count',
    flow: whole('CUSTOMER_QUEUE', act('Count', 'Loop', { LoopCount: '3' }, { conditions: { ContinueLooping: 'Look up', DoneLooping: FINISH }, errors: {} }), lookUp('Look up', LONG, { errors: { NoMatchingError: 'Count' } })),
    found: ['warning lambda-chain-time Look up'],
  },
  {
    title: 'the longer of two ways to a function',
    flow: whole('MODULE', check('Which', '$.Channel', { VOICE: 'Last' }, 'First'), lookUp('First', LONG, { next: 'Second' }), lookUp('Second', LONG, { next: 'Last' }), lookUp('Last', LONG)),
    found: ['warning lambda-chain-time Last'],
  },
];
