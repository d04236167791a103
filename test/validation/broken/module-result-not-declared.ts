import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, note, speak, whole } from '../private/whole-flows';

const returns = (block: string, ...keys: string[]) => ({ namespace: '$.Modules.ResultData', keys, block });
const run = (name: string, next: string) => act(name, 'InvokeFlowModule', { FlowModuleId: 'module' }, { next });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a misspelt result in a text',
    flow: { ...inbound(run('Identify', 'Greet'), speak('Greet', 'Hello $.Modules.ResultData.nam.')), declarations: [returns('Identify', 'name')] },
    found: ['error module-result-not-declared Greet › Text'],
  },
  {
    title: 'a check of the result of the module before the last, in a transfer flow',
    flow: {
      ...whole('QUEUE_TRANSFER', run('Identify', 'Rate'), run('Rate', 'Is it gold'), check('Is it gold', '$.Modules.ResultData.tier', { gold: FINISH })),
      declarations: [returns('Identify', 'tier'), returns('Rate', 'mark')],
    },
    found: ['error module-result-not-declared Is it gold › ComparisonValue'],
  },
  {
    title: 'an attribute out of a module that returns nothing, on one of two ways',
    flow: {
      ...inbound(check('Which', '$.Channel', { VOICE: 'Identify' }, 'Rate'), run('Identify', 'Note'), run('Rate', 'Note'),
        note('Note', { name: '$.Modules.ResultData.name' })),
      declarations: [returns('Identify', 'name'), returns('Rate')],
    },
    found: ['error module-result-not-declared Note › Attributes.name'],
  },
];
