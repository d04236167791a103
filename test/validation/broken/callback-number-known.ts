import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, check, FINISH, inbound, menu, whole } from '../private/whole-flows';

const CALLER = '$.CustomerEndpoint.Address';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a callback behind a question',
    flow: inbound(menu('Ask', {}, { conditions: { 1: 'Call back' } }), callBack()),
    found: ['info callback-number-known Call back'],
  },
  {
    title: 'a callback behind a number that cannot be dialed',
    flow: whole('CUSTOMER_QUEUE', act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: CALLER }, { errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: 'Call back' } }), callBack()),
    found: ['info callback-number-known Call back'],
  },
  {
    title: 'a check of the number that does not match',
    flow: whole('MODULE', check('Is it withheld', CALLER, { anonymous: FINISH }, 'Call back'), callBack({ QueueId: 'support' })),
    found: ['info callback-number-known Call back'],
  },
];
