import { BrokenVariant } from '../private/broken-variant';
import { callBack, callingBack, check, whole } from '../private/whole-flows';

const queues = { silent: { name: 'Silent', hasOutboundCallerIdNumber: false }, ringing: { name: 'Ringing', hasOutboundCallerIdNumber: true } };
const second = { ...callBack({ QueueId: 'silent' }), Identifier: 'Call back here' };

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a callback into a queue without a number',
    flow: { ...callingBack({ QueueId: 'silent' }), queues },
    found: ['error callback-queue-caller-id Call back › QueueId'],
  },
  {
    title: 'the second way of a flow with two callbacks',
    flow: { ...callingBack({ QueueId: 'ringing' }, check('Which', '$.Channel', { VOICE: 'Set number' }, 'Call back here'), second), start: 'Which', queues },
    found: ['error callback-queue-caller-id Call back here › QueueId', 'info callback-number-known Call back here'],
    because: 'The second way sets no number.',
  },
  {
    title: 'a callback that a waiting customer asks for',
    flow: { ...callingBack({ QueueId: 'silent' }), type: 'CUSTOMER_QUEUE', actions: [...callingBack({ QueueId: 'silent' }).actions.slice(0, 2), ...whole('CUSTOMER_QUEUE').actions], queues },
    found: ['error callback-queue-caller-id Call back › QueueId'],
  },
];
