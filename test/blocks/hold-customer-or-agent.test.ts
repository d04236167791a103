import { blockActions, failure } from './private/render';
import { HoldCustomerOrAgent, HoldState } from '../../src/blocks';

test.each([[HoldState.AGENT_ON_HOLD, 'AgentOnHold'], [HoldState.CUSTOMER_ON_HOLD, 'CustomerOnHold'], [HoldState.CONFERENCE_ALL, 'OffHold']])(
  'HoldCustomerOrAgent writes %s', (state, wire) => {
    expect(blockActions(new HoldCustomerOrAgent('Hold', { state }))).toStrictEqual([{
      Identifier: 'Hold',
      Type: 'UpdatePreviousContactParticipantState',
      Parameters: { PreviousContactParticipantState: wire },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });
