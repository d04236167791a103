import { FlowTypeName } from '../../../src/language/flow-type';
import { BrokenVariant } from '../private/broken-variant';
import { act, callingBack, FINISH, whole } from '../private/whole-flows';

const because = 'Any creation flow brings the doubt about the delay with it.';
const queue = (type: FlowTypeName) => whole(type, act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } }));
const delay = 'warning delay-with-creation-flow Call back › InitialCallDelaySeconds';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a transfer to agent flow as creation flow',
    flow: { ...callingBack({ ContactFlowId: 'creation' }), flows: { creation: queue('AGENT_TRANSFER') } },
    found: ['error creation-flow-type Call back › ContactFlowId', delay],
    because,
  },
  {
    title: 'a module as creation flow',
    flow: { ...callingBack({ ContactFlowId: 'creation', QueueId: 'support' }), flows: { creation: queue('MODULE') } },
    found: ['error creation-flow-type Call back › ContactFlowId', delay],
    because,
  },
  {
    title: 'the customer queue flow, which moves to another queue, of a waiting customer',
    flow: {
      ...callingBack({ ContactFlowId: 'creation' }),
      type: 'CUSTOMER_QUEUE',
      actions: [...callingBack({ ContactFlowId: 'creation' }).actions.slice(0, 2), ...whole('CUSTOMER_QUEUE').actions],
      flows: { creation: whole('CUSTOMER_QUEUE', act('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'support' }, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } })) },
    },
    found: ['error creation-flow-type Call back › ContactFlowId', delay],
    because,
  },
];
