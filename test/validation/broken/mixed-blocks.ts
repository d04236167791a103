import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'hooks for both sides of a whisper',
    flow: whole('CUSTOMER_QUEUE', act('Set', 'UpdateContactEventHooks', { EventHooks: { AgentWhisper: 'one', CustomerWhisper: 'two' } })),
    found: ['warning mixed-blocks Set › EventHooks.CustomerWhisper'],
  },
  {
    title: 'a menu that encrypts',
    flow: inbound(menu('Ask', { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } })),
    found: ['warning mixed-blocks Ask › InputEncryption'],
  },
  {
    title: 'hold flows for both sides, on one branch of a module',
    flow: whole('MODULE', check('Which', '$.Channel', { VOICE: 'Set' }), act('Set', 'UpdateContactEventHooks', { EventHooks: { AgentHold: 'one', CustomerHold: 'two' } })),
    found: ['warning mixed-blocks Set › EventHooks.CustomerHold'],
  },
];
