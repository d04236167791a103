import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, speak, Ways, whole } from '../private/whole-flows';

const store = (ways: Ways) => act('Store', 'GetParticipantInput', {
  Text: 'Enter your order.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '8' } },
}, ways);

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'input that a function is given when asking has failed',
    flow: inbound(store({ next: 'Look up', errors: { InvalidPhoneNumber: FINISH, NoMatchingError: 'Look up' } }), lookUp('Look up', { LambdaInvocationAttributes: { order: '$.StoredCustomerInput' } })),
    found: ['warning result-before-block Look up › LambdaInvocationAttributes.order'],
  },
  {
    title: 'a view that nothing has shown, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Views.Action', { yes: FINISH })),
    found: ['warning result-before-block Which › ComparisonValue'],
  },
  {
    title: 'the result of a module that runs on one of two ways only',
    flow: whole('AGENT_WHISPER', check('Which', '$.Channel', { VOICE: 'Run' }, 'Tell'), act('Run', 'InvokeFlowModule', { FlowModuleId: 'module' }, { next: 'Tell' }), speak('Tell', 'It is $.Modules.Result.')),
    found: ['warning result-before-block Tell › Text'],
  },
];
