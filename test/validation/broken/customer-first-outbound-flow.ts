import { BrokenVariant } from '../private/broken-variant';
import { callBack, callingBack, check, whole } from '../private/whole-flows';

const FIRST = { CallbackMode: 'CustomerFirst', MaximumConnectionAttempts: '0' };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a callback with nothing but its mode',
    flow: callingBack(FIRST),
    found: ['warning customer-first-outbound-flow Call back › CallbackMode'],
  },
  {
    title: 'a callback that names a queue, of a waiting customer',
    flow: whole('CUSTOMER_QUEUE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' }), callBack({ ...FIRST, QueueId: 'support' })),
    found: ['warning customer-first-outbound-flow Call back › CallbackMode'],
  },
  {
    title: 'a callback of a module with a creation flow, which is another one',
    flow: whole('MODULE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' }), callBack({ ...FIRST, ContactFlowId: 'creation' })),
    found: ['warning customer-first-outbound-flow Call back › CallbackMode', 'warning delay-with-creation-flow Call back › InitialCallDelaySeconds'],
    because: 'Any creation flow brings the doubt about the delay with it.',
  },
];
