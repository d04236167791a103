import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, check, FINISH, inbound, lookUp, menu, whole } from '../private/whole-flows';

const setNumber = (next = FINISH) => act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.CustomerEndpoint.Address' }, {
  next, errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH },
});
const known = check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' });
const because = 'Nothing has set the number when the callback is created, either.';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a number behind a function that runs after the callback',
    flow: inbound(known, callBack({}, { next: 'Look up' }), lookUp('Look up', {}, { next: 'Set number' }), setNumber()),
    found: ['warning callback-number-in-time Set number'],
  },
  {
    title: 'a number on one branch of a question that follows the callback',
    flow: whole('CUSTOMER_QUEUE', callBack({}, { next: 'Is it right' }), menu('Is it right', {}, { conditions: { 1: 'Set number' } }), setNumber()),
    found: ['warning callback-number-in-time Set number', 'info callback-number-known Call back'],
    because,
  },
  {
    title: 'two numbers in a module, one after the other',
    flow: whole('MODULE', callBack({}, { next: 'Set number' }), setNumber('Set again'), { ...setNumber(), Identifier: 'Set again' }),
    found: ['warning callback-number-in-time Set number', 'warning callback-number-in-time Set again', 'info callback-number-known Call back'],
    because,
  },
];
