import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a draft with a loose branch',
    flow: { ...inbound(speak('Greet', 'Hello.', '')), start: '' },
    found: ['error draft-flow StartAction'],
  },
  {
    title: 'a draft that lacks parameters, errors and conditions',
    flow: { ...whole('MODULE', act('Ask', 'GetParticipantInput', {}, { errors: {} })), start: '' },
    found: ['error draft-flow StartAction'],
  },
  {
    title: 'a draft without any action',
    flow: { type: 'CUSTOMER_QUEUE', start: '', actions: [] },
    found: ['error draft-flow StartAction'],
  },
];
