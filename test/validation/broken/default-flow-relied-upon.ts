import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, menu, whole } from '../private/whole-flows';

const environment = { region: 'us-east-1' };
const errors = { QueueAtCapacity: FINISH, NoMatchingError: FINISH };
const enter = act('Enter queue', 'TransferContactToQueue', {}, { errors });
const hook = (name: string) => act('Set flow', 'UpdateContactEventHooks', { EventHooks: { [name]: 'flow' } }, { next: 'Enter queue' });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a transfer with nothing before it',
    flow: { ...inbound(enter), environment },
    found: ['info default-flow-relied-upon Enter queue'],
  },
  {
    title: 'a key of a menu that leads past the block that sets a flow, in a transfer flow',
    flow: { ...whole('QUEUE_TRANSFER', menu('Ask', {}, { conditions: { 1: 'Set flow', 2: 'Enter queue' } }), hook('CustomerQueue'), enter), environment },
    found: ['info default-flow-relied-upon Enter queue'],
  },
  {
    title: 'a module that sets what the agent hears only',
    flow: { ...whole('MODULE', hook('AgentWhisper'), enter), environment },
    found: ['info default-flow-relied-upon Enter queue'],
  },
];
