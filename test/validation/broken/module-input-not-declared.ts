import { BrokenVariant } from '../private/broken-variant';
import { check, FINISH, lookUp, speak, whole } from '../private/whole-flows';

const inputs = (...keys: string[]) => [{ namespace: '$.Modules.Input', keys }];

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a misspelt input in a text',
    flow: { ...whole('MODULE', speak('Greet', 'Hello $.Modules.Input.nam.')), declarations: inputs('name') },
    found: ['error module-input-not-declared Greet › Text'],
  },
  {
    title: 'a check in a module that takes nothing',
    flow: { ...whole('MODULE', check('Is it gold', '$.Modules.Input.tier', { gold: FINISH })), declarations: inputs() },
    found: ['error module-input-not-declared Is it gold › ComparisonValue'],
  },
  {
    title: 'what a function is given',
    flow: {
      ...whole('MODULE', lookUp('Look up', { LambdaInvocationAttributes: { phone: '$.Modules.Input.phone', order: '$.Modules.Input.order' } })),
      declarations: inputs('phone'),
    },
    found: ['error module-input-not-declared Look up › LambdaInvocationAttributes.order'],
  },
];
