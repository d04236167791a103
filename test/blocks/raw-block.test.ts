import { blockActions, failure, lastBlockActions, problemsOf, say, when } from './private/render';
import { Condition, RawBlock } from '../../src/blocks';

describe('RawBlock', () => {
  test('goes on to the next block and has no errors of its own accord', () => {
    expect(blockActions(new RawBlock('Tag', { type: 'CompleteOutboundCall' }))).toStrictEqual([
      { Identifier: 'Tag', Type: 'CompleteOutboundCall', Parameters: {}, Transitions: { NextAction: 'End' } },
    ]);
  });

  test('carries parameters, conditions and errors unchanged', () => {
    const parameters = { Tags: { team: 'billing' }, List: [{ Deep: true }], Number: 7 };
    const block = new RawBlock('Raw', {
      type: 'NewAction',
      parameters,
      conditions: [Condition.lessThan(5, say('Few'))],
      errors: { NoMatchingCondition: say('None'), TimeLimitExceeded: say('Late') },
    });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Raw',
      Type: 'NewAction',
      Parameters: parameters,
      Transitions: {
        NextAction: 'End',
        Conditions: [when('5', 'Few', 'NumberLessThan')],
        Errors: [failure('None', 'NoMatchingCondition'), failure('Late', 'TimeLimitExceeded')],
      },
    });
  });

  test('onError wires NoMatchingError', () => {
    expect(blockActions(new RawBlock('Tag', { type: 'TagContact', onError: say('Broken') }))[0].Transitions)
      .toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('a terminal action has no transitions', () => {
    expect(lastBlockActions(new RawBlock('Return', { type: 'EndFlowModuleExecution', terminal: true }), 'MODULE')).toStrictEqual([
      { Identifier: 'Return', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ]);
  });

  test('rejects a terminal action with branches, and no type', () => {
    expect(problemsOf(() => new RawBlock('Raw', { type: '', terminal: true, errors: { NoMatchingError: say('Broken') } }))).toStrictEqual([
      '[TypeMissing] type must be the type of an action, got ""; write it as the Flow language does, e.g. "TagContact"',
      '[TerminalWithBranches] a terminal action has no branches, got conditions or errors; remove them, or terminal',
    ]);
  });

  test('rejects an error that is wired twice', () => {
    const call = () => new RawBlock('Raw', { type: 'TagContact', errors: { NoMatchingError: say('One') }, onError: say('Two') });
    expect(problemsOf(call)).toStrictEqual([
      '[ErrorWiredTwice] NoMatchingError must lead to one place, got it in errors and in onError; remove one of them',
    ]);
  });
});
