import { FlowAction } from '../../src/language/action';
import { JsonObject } from '../../src/language/json';

const edges = (transitions: JsonObject) => new FlowAction({ Transitions: transitions }, 0).edges;
const condition = (Condition: JsonObject) => edges({ Conditions: [{ NextAction: 'there', Condition }] })[0].label;

describe('The edges of an action', () => {
  test('are the next action, then conditions, then errors, in the order of the document', () => {
    expect(edges({
      Errors: [{ NextAction: 'sorry', ErrorType: 'NoMatchingError' }, { NextAction: 'again', ErrorType: 'NoMatchingCondition' }],
      Conditions: [{ NextAction: 'one', Condition: { Operator: 'Equals', Operands: ['1'] } }, { NextAction: 'two', Condition: { Operator: 'Equals', Operands: ['2'] } }],
      NextAction: 'on',
    })).toStrictEqual([
      { kind: 'next', label: 'next', target: 'on' },
      { kind: 'condition', label: '1', target: 'one' },
      { kind: 'condition', label: '2', target: 'two' },
      { kind: 'error', label: 'NoMatchingError', target: 'sorry' },
      { kind: 'error', label: 'NoMatchingCondition', target: 'again' },
    ]);
  });

  test('keep a branch of a draft that leads nowhere', () => {
    expect(edges({ NextAction: '', Errors: [{}] })).toStrictEqual([{ kind: 'next', label: 'next', target: '' }, { kind: 'error', label: '', target: '' }]);
  });

  test('pass over what is no branch', () => {
    expect(edges({ NextAction: 7, Conditions: 'none', Errors: [null, 'oops', []] })).toStrictEqual([]);
    expect(new FlowAction({ Transitions: [] }, 0).edges).toStrictEqual([]);
    expect(new FlowAction({}, 0).edges).toStrictEqual([]);
  });

  test('name the operator unless it is equality', () => {
    expect(condition({ Operator: 'Equals', Operands: ['1'] })).toBe('1');
    expect(condition({ Operator: 'NumberLessThan', Operands: [5] })).toBe('NumberLessThan 5');
    expect(condition({ Operator: 'Exists', Operands: [] })).toBe('Exists');
    expect(condition({ Operator: 'Equals', Operands: ['a', 'b'] })).toBe('a, b');
    expect(condition({ Operands: ['x'] })).toBe('x');
    expect(edges({ Conditions: [{ NextAction: 'there', Condition: 'odd' }] })[0].label).toBe('odd');
    expect(edges({ Conditions: [{ NextAction: 'there' }] })[0].label).toBe('');
  });
});

describe('An action', () => {
  test('tells its identifier, type and parameters', () => {
    const action = new FlowAction({ Identifier: 'Greet', Type: 'MessageParticipant', Parameters: { Text: 'Hi.' } }, 3);
    expect([action.identifier, action.type, action.parameters, action.index]).toStrictEqual(['Greet', 'MessageParticipant', { Text: 'Hi.' }, 3]);
  });

  test('is found by its place if it has no identifier', () => {
    expect(new FlowAction({}, 3).identifier).toBe('(action 4 without Identifier)');
  });
});
