import { BrokenVariant } from '../private/broken-variant';
import { callBack, callingBack, check, whole } from '../private/whole-flows';

const because = 'The retries are as wrong as the missing flow; a parameter that would name it is not published.';
const outbound = 'warning customer-first-outbound-flow Call back › CallbackMode';
const first = (retries: string) => ({ CallbackMode: 'CustomerFirst', MaximumConnectionAttempts: retries });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'two retries of a callback into the working queue',
    flow: callingBack(first('2')),
    found: [outbound, 'warning customer-first-retries Call back › MaximumConnectionAttempts'],
    because,
  },
  {
    title: 'one retry of a callback that names its queue, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' }), callBack({ ...first('1'), QueueId: 'support' })),
    found: [outbound, 'warning customer-first-retries Call back › MaximumConnectionAttempts'],
    because,
  },
  {
    title: 'retries of the second of two callbacks, in a module',
    flow: whole('MODULE', check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back first' }), {
      ...callBack({}, { errors: { NoMatchingError: 'Call back' } }), Identifier: 'Call back first',
    }, callBack(first('5'))),
    found: [outbound, 'warning customer-first-retries Call back › MaximumConnectionAttempts'],
    because,
  },
];
