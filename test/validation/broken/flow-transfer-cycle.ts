import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, lookUp, menu, speak, whole } from '../private/whole-flows';

const goOn = (name: string, flow: string) => act(name, 'TransferToFlow', { ContactFlowId: flow });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a flow that goes on in itself when a function fails',
    flow: { ...inbound(lookUp('Look up', {}, { errors: { NoMatchingError: 'Again' } }), goOn('Again', 'Example')), flows: { Example: inbound() } },
    found: ['warning flow-transfer-cycle Again › ContactFlowId'],
  },
  {
    title: 'a round over a transfer flow',
    flow: { ...inbound(goOn('Go on', 'transfer')), flows: { Example: inbound(), transfer: whole('QUEUE_TRANSFER', speak('Greet', 'One moment.', 'Back'), goOn('Back', 'Example')) } },
    found: ['warning flow-transfer-cycle Go on › ContactFlowId'],
  },
  {
    title: 'one of two transfers, the other of which waits for a key',
    flow: {
      ...inbound(check('Which', '$.Channel', { VOICE: 'Ask first' }, 'Go on'), goOn('Ask first', 'menu'), goOn('Go on', 'second')),
      flows: { Example: inbound(), menu: inbound(menu('Ask', {}, { conditions: { 1: 'Back' } }), goOn('Back', 'Example')), second: inbound(goOn('Next', 'third')), third: inbound(goOn('Back', 'Example')) },
    },
    found: ['warning flow-transfer-cycle Go on › ContactFlowId'],
  },
];
