import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, menu, note, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a key of a menu that leads past the function',
    flow: inbound(menu('Ask', {}, { conditions: { 1: 'Look up', 2: 'Greet' } }), lookUp('Look up', {}, { next: 'Greet' }), speak('Greet', 'Hello $.External.name.')),
    found: ['warning lambda-result-before-call Greet › Text'],
  },
  {
    title: 'a check of a response that one of two ways does not have, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Look up' }, 'Pause'), lookUp('Look up', {}, { next: 'Is it gold' }), act('Pause', 'Wait', { TimeLimitSeconds: '5' }, { next: 'Is it gold', conditions: { WaitCompleted: 'Is it gold' } }), check('Is it gold', '$.External.tier', { gold: FINISH })),
    found: ['warning lambda-result-before-call Is it gold › ComparisonValue'],
  },
  {
    title: 'hours that are closed, so that nothing was invoked',
    flow: whole('QUEUE_TRANSFER', act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: 'Look up', False: 'Note' } }), lookUp('Look up', {}, { next: 'Note' }), note('Note', { name: '$.External.name' })),
    found: ['warning lambda-result-before-call Note › Attributes.name'],
  },
];
