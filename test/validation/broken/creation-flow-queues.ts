import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, callingBack, FINISH, inbound, lookUp, menu, speak } from '../private/whole-flows';

const because = 'Any creation flow brings the doubt about the delay with it.';
const created = (...actions: JsonObject[]) => ({ ...callingBack({ ContactFlowId: 'creation' }), flows: { creation: inbound(...actions) } });
const delay = 'warning delay-with-creation-flow Call back › InitialCallDelaySeconds';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a creation flow that only speaks',
    flow: created(speak('Greet', 'Hello.')),
    found: ['error creation-flow-queues Call back › ContactFlowId', delay],
    because,
  },
  {
    title: 'a creation flow that chooses a queue and does not enter it',
    flow: created(act('Set queue', 'UpdateContactTargetQueue', { QueueId: 'support' })),
    found: ['error creation-flow-queues Call back › ContactFlowId', delay],
    because,
  },
  {
    title: 'the creation flow of one of two callbacks',
    flow: {
      ...callingBack({ ContactFlowId: 'good' }, menu('Ask', {}, { conditions: { 1: 'Set number', 2: 'Call back later' } }), { ...callBack({ ContactFlowId: 'creation' }), Identifier: 'Call back later' }),
      start: 'Ask',
      flows: { creation: inbound(lookUp('Look up')), good: inbound(act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } })) },
    },
    found: [
      'error creation-flow-queues Call back later › ContactFlowId', delay, 'warning delay-with-creation-flow Call back later › InitialCallDelaySeconds',
      'info callback-number-known Call back later',
    ],
    because: `${because} The second way sets no number.`,
  },
];
