import { lastBlockActions } from './private/render';
import { Disconnect } from '../../src/blocks';

test('Disconnect ends the flow without any transition', () => {
  expect(lastBlockActions(new Disconnect('Hang up'))).toStrictEqual([
    { Identifier: 'Hang up', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ]);
});
