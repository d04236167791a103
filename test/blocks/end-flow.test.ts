import { lastBlockActions } from './private/render';
import { EndFlow } from '../../src/blocks';

test('EndFlow ends the flow without any transition', () => {
  expect(lastBlockActions(new EndFlow('Stay queued'), 'CUSTOMER_QUEUE')).toStrictEqual([
    { Identifier: 'Stay queued', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} },
  ]);
});
