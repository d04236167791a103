import { lastBlockActions } from './private/render';
import { TransferToAgent } from '../../src/blocks';

test('TransferToAgent ends the flow', () => {
  expect(lastBlockActions(new TransferToAgent('Transfer'), 'AGENT_TRANSFER')).toStrictEqual([{
    Identifier: 'Transfer', Type: 'TransferContactToAgent', Parameters: {}, Transitions: {},
  }]);
});
