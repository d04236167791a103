import { blockActions, failure, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { HoldSide, SetHoldFlow } from '../../src/blocks';

test.each([[HoldSide.AGENT, 'AgentHold'], [HoldSide.CUSTOMER, 'CustomerHold']])('SetHoldFlow sets the hook of the side %s', (side, hook) => {
  const block = new SetHoldFlow('Hold', { flow: FLOW, side, onError: say('Broken') });
  expect(blockActions(block)[0]).toStrictEqual({
    Identifier: 'Hold',
    Type: 'UpdateContactEventHooks',
    Parameters: { EventHooks: { [hook]: FLOW_ARN } },
    Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
  });
  expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Hold' }]);
});
