import { BrokenVariant } from '../private/broken-variant';
import { act, callingBack, FINISH, inbound } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a creation flow of which nothing is known',
    flow: callingBack({ ContactFlowId: 'imported' }),
    found: ['warning delay-with-creation-flow Call back › InitialCallDelaySeconds'],
  },
  {
    title: 'a creation flow that an attribute names, and a queue',
    flow: callingBack({ ContactFlowId: '$.Queue.Name', QueueId: 'support', InitialCallDelaySeconds: '1' }),
    found: ['warning delay-with-creation-flow Call back › InitialCallDelaySeconds'],
  },
  {
    title: 'a callback of a module, whose creation flow is right',
    flow: {
      ...callingBack({ ContactFlowId: 'creation' }),
      type: 'MODULE',
      top: { Settings: {} },
      flows: { creation: inbound(act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } })) },
    },
    found: ['warning delay-with-creation-flow Call back › InitialCallDelaySeconds'],
  },
];
