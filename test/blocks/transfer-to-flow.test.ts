import { blockActions, failure, lastBlockActions, problemsOf, render, say } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { Chain, Disconnect, TransferToFlow } from '../../src/blocks';

describe('TransferToFlow', () => {
  test('does not come back; the next action repeats the failure', () => {
    expect(lastBlockActions(new TransferToFlow('Hand over', { flow: FLOW }))).toStrictEqual([{
      Identifier: 'Hand over',
      Type: 'TransferToFlow',
      Parameters: { ContactFlowId: FLOW_ARN },
      Transitions: { NextAction: 'Fail', Errors: [failure('Fail')] },
    }]);
    expect(render(new TransferToFlow('Hand over', { flow: FLOW })).uses).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Hand over' }]);
  });

  test('a failure that is handled and ends open goes on with the next block', () => {
    expect(blockActions(new TransferToFlow('Hand over', { flow: FLOW, onError: say('Sorry') }))).toMatchObject([
      { Transitions: { NextAction: 'Sorry', Errors: [failure('Sorry')] } },
      { Identifier: 'Sorry', Transitions: { NextAction: 'End' } },
    ]);
  });

  test('rejects a block after it that nothing leads to', () => {
    expect(problemsOf(() => render(Chain.of(new TransferToFlow('Hand over', { flow: FLOW }), new Disconnect('End'))))).toStrictEqual([
      '[UnreachablePart] block "End" can never run, because block "Hand over" before it always ends or goes elsewhere; remove it, let a branch '
      + 'before it end open, or go there by name',
    ]);
  });
});
