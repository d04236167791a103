import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a check of two attributes in one text',
    flow: inbound(check('Which', '$.Channel $.LanguageCode', { 'VOICE en-US': FINISH })),
    found: ['error whole-reference Which › ComparisonValue'],
  },
  {
    title: 'a callback number that is written down, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '555-0100' }, { errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH } })),
    found: ['error whole-reference Set number › CallbackNumber'],
  },
  {
    title: 'a queue whose name is put together, in a module',
    flow: whole('MODULE', act('Set queue', 'UpdateContactTargetQueue', { QueueId: 'queue-$.LanguageCode' })),
    found: ['error whole-reference Set queue › QueueId'],
  },
];
