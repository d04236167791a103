import { BrokenVariant } from '../private/broken-variant';
import { callBack, callingBack, check, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'ten retries',
    flow: callingBack({ MaximumConnectionAttempts: '10' }),
    found: ['warning many-retries Call back › MaximumConnectionAttempts'],
  },
  {
    title: 'six retries of a callback that names its queue, in a queue flow',
    flow: { ...callingBack({}), type: 'CUSTOMER_QUEUE', actions: [...callingBack({ MaximumConnectionAttempts: '6', QueueId: 'support' }).actions.slice(0, 2), ...whole('CUSTOMER_QUEUE').actions] },
    found: ['warning many-retries Call back › MaximumConnectionAttempts'],
  },
  {
    title: 'the second of two callbacks, in a module',
    flow: whole('MODULE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' }), callBack({}, { errors: { NoMatchingError: 'Call back late' } }), { ...callBack({ MaximumConnectionAttempts: '100' }), Identifier: 'Call back late' }),
    found: ['warning many-retries Call back late › MaximumConnectionAttempts'],
  },
];
