import { BrokenVariant } from '../private/broken-variant';
import { callBack, callingBack, check, whole } from '../private/whole-flows';

const GUESS = { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'outbound', MaximumConnectionAttempts: '0' };
const found = ['warning customer-first-parameters Call back › OutboundContactFlowId'];

export const VARIANTS: readonly BrokenVariant[] = [
  { title: 'a callback into the working queue', flow: callingBack(GUESS), found },
  {
    title: 'a callback that names its queue, of a waiting customer',
    flow: whole('CUSTOMER_QUEUE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' }), callBack({ ...GUESS, QueueId: 'support' })),
    found,
  },
  {
    title: 'the second of two callbacks, in a module',
    flow: whole('MODULE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back first' }), {
      ...callBack({}, { errors: { NoMatchingError: 'Call back' } }), Identifier: 'Call back first',
    }, callBack(GUESS)),
    found,
  },
];
