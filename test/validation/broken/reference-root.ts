import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a queue of a namespace that no contact has',
    flow: inbound(act('Set queue', 'UpdateContactTargetQueue', { QueueId: '$.Queues.support' })),
    found: ['error reference-root Set queue › QueueId'],
  },
  {
    title: 'a whole namespace that is compared',
    flow: whole('AGENT_WHISPER', check('Which', '$.Attributes', { gold: FINISH })),
    found: ['error reference-root Which › ComparisonValue'],
  },
  {
    title: 'a callback number of a misspelled namespace',
    flow: whole('CUSTOMER_QUEUE', act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.CustomerEndPoint.Address' }, { errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH } })),
    found: ['error reference-root Set number › CallbackNumber'],
  },
];
