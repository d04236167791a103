import { JsonObject } from '../../../src/language/json';
import { BrokenVariant } from '../private/broken-variant';
import { act, callingBack, check, FINISH, inbound, lookUp, menu, whole } from '../private/whole-flows';

const setQueue = (parameters: JsonObject, next: string) => act('Set queue', 'UpdateContactTargetQueue', parameters, { next, errors: { NoMatchingError: FINISH } });
const enter = act('Enter queue', 'TransferContactToQueue', {}, { errors: { QueueAtCapacity: FINISH, NoMatchingError: FINISH } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a key of a menu that leads past the choice',
    flow: inbound(menu('Ask', {}, { conditions: { 1: 'Set queue', 2: 'Enter queue' } }), setQueue({ QueueId: 'support' }, 'Enter queue'), enter),
    found: ['warning queue-known Enter queue'],
  },
  {
    title: 'a callback into the working queue',
    flow: { ...callingBack({}, check('Which', '$.Channel', { VOICE: 'Set queue' }, 'Set number'), setQueue({ QueueId: 'support' }, 'Set number')), start: 'Which' },
    found: ['warning queue-known Call back'],
  },
  {
    title: 'the queue of an agent, in a module',
    flow: whole('MODULE', check('Which', '$.Channel', { VOICE: 'Look up' }, 'Enter queue'), lookUp('Look up', {}, { next: 'Set queue' }), setQueue({ AgentId: 'ana' }, 'Enter queue'), enter),
    found: ['warning queue-known Enter queue'],
  },
];
