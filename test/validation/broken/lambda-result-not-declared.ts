import { BrokenVariant } from '../private/broken-variant';
import { check, FINISH, inbound, lookUp, note, speak, whole } from '../private/whole-flows';

const returns = (block: string, ...keys: string[]) => ({ namespace: '$.External', keys, block });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a misspelt key in a text',
    flow: { ...inbound(lookUp('Look up', {}, { next: 'Greet' }), speak('Greet', 'Hello $.External.nam.')), declarations: [returns('Look up', 'name')] },
    found: ['error lambda-result-not-declared Greet › Text'],
  },
  {
    title: 'a check of what only the first of two functions returns, in a queue flow',
    flow: {
      ...whole('CUSTOMER_QUEUE', lookUp('Look up', {}, { next: 'Rate' }), lookUp('Rate', {}, { next: 'Is it gold' }), check('Is it gold', '$.External.tier', { gold: FINISH })),
      declarations: [returns('Look up', 'tier'), returns('Rate', 'mark')],
    },
    found: ['error lambda-result-not-declared Is it gold › ComparisonValue'],
  },
  {
    title: 'a key that one of two ways does not return, kept as an attribute of a whisper',
    flow: {
      ...whole('AGENT_WHISPER', check('Which', '$.Channel', { VOICE: 'Look up' }, 'Guess'), lookUp('Look up', {}, { next: 'Note' }),
        lookUp('Guess', {}, { next: 'Note' }), note('Note', { name: '$.External.name' })),
      declarations: [returns('Look up', 'name'), returns('Guess')],
    },
    found: ['error lambda-result-not-declared Note › Attributes.name'],
  },
];
