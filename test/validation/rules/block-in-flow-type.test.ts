import { createCallback, disconnect, say } from '../../../src/validation/private/examples';
import { blockInFlowType } from '../../../src/validation/rules/block-in-flow-type';
import { action, inbound, verdicts } from '../../private/rule-examples';

const END = disconnect('Hang up');

describe('block-in-flow-type', () => {
  test.each(['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'] as const)('accepts a callback in a flow of type %s (CR-7)', (type) => {
    expect(verdicts(blockInFlowType, { ...inbound(createCallback('Call back', {}, 'Hang up'), END), type })).toStrictEqual([]);
  });

  test.each(['CUSTOMER_HOLD', 'CUSTOMER_WHISPER', 'AGENT_HOLD', 'AGENT_WHISPER', 'OUTBOUND_WHISPER'] as const)('reports a callback in a flow of type %s (CR-7)', (type) => {
    expect(verdicts(blockInFlowType, { ...inbound(createCallback('Call back', {}, 'Call back')), type })).toStrictEqual([
      expect.stringContaining(`Call back: the block "Transfer to queue (callback)" is not allowed in a flow of type ${type} (`),
    ]);
  });

  test('tells apart the blocks that share an action', () => {
    const hook = (name: string) => action('Set', 'UpdateContactEventHooks', { EventHooks: { [name]: 'f' } }, 'Hang up', { NoMatchingError: 'Hang up' });
    const inQueue = (name: string) => verdicts(blockInFlowType, { ...inbound(hook(name), END), type: 'CUSTOMER_QUEUE' });
    expect(inQueue('CustomerRemaining')).toStrictEqual([]);
    expect(inQueue('CustomerQueue')).toStrictEqual([
      'Set: the block "Set customer queue flow" is not allowed in a flow of type CUSTOMER_QUEUE (customer queue flow); use it in inbound flow, transfer '
        + 'to agent flow, transfer to queue flow, flow module, or change the type of the flow',
    ]);
  });

  test('does not judge an action that the library does not know', () => {
    expect(verdicts(blockInFlowType, { ...inbound(action('New', 'BrandNewAction', {}, 'New')), type: 'AGENT_HOLD' })).toStrictEqual([]);
  });

  test('reports every block', () => {
    expect(verdicts(blockInFlowType, { ...inbound(say('Speak', 'Hang up'), END), type: 'CUSTOMER_HOLD' })).toHaveLength(2);
  });
});
