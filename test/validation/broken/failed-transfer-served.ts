import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, check, FINISH, inbound, last, whole } from '../private/whole-flows';

const known = check('Is it known', '$.CustomerEndpoint.Address', { anonymous: 'Call back' });
const stop = { QueueAtCapacity: 'Stop', NoMatchingError: FINISH };
const because = 'One rule names the branch, the other the way on which the customer gets nothing.';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a transfer behind a callback that exists, when the queue is full',
    flow: inbound(known, callBack({}, { next: 'Enter queue' }), act('Enter queue', 'TransferContactToQueue', {}, { errors: stop })),
    found: ['warning failed-transfer-served Enter queue › QueueAtCapacity'],
  },
  {
    title: 'a full queue behind which a setting leads to the disconnect',
    flow: whole('MODULE', act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: 'Log', NoMatchingError: FINISH } }), act('Log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, { next: 'Hang up', errors: {} }), last('Hang up', 'DisconnectParticipant')),
    found: ['warning failed-transfer-served Enter queue › QueueAtCapacity', 'warning no-silent-hang-up Hang up'],
    because,
  },
  {
    title: 'both failures of a move to another queue',
    flow: whole('CUSTOMER_QUEUE', act('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'sales' }, { errors: { QueueAtCapacity: 'Hang up', NoMatchingError: 'Hang up' } }), last('Hang up', 'DisconnectParticipant')),
    found: ['warning failed-transfer-served Move › QueueAtCapacity, NoMatchingError', 'warning no-silent-hang-up Hang up'],
    because,
  },
];
