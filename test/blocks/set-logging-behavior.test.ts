import { blockActions } from './private/render';
import { SetLoggingBehavior } from '../../src/blocks';

describe('SetLoggingBehavior', () => {
  test('switches logging on, and has no errors', () => {
    expect(blockActions(new SetLoggingBehavior('Log', { enabled: true }))).toStrictEqual([
      { Identifier: 'Log', Type: 'UpdateFlowLoggingBehavior', Parameters: { FlowLoggingBehavior: 'Enabled' }, Transitions: { NextAction: 'End' } },
    ]);
  });

  test('switches logging off', () => {
    expect(blockActions(new SetLoggingBehavior('Log', { enabled: false }))[0].Parameters).toStrictEqual({ FlowLoggingBehavior: 'Disabled' });
  });
});
