import { action, flowOf } from './private/script';
import { holds } from '../../../src/simulation/interpreter/condition';
import { failed, NEXT, result } from '../../../src/simulation/interpreter/exit';
import { wayOut } from '../../../src/simulation/interpreter/way-out';

const condition = (operator: string, ...operands: string[]) => ({ operator, operands, label: '', target: '' });

test('existence asks for a value, and for a key of it', () => {
  expect(holds(condition('Exists'), 'x')).toBe(true);
  expect(holds(condition('Exists'), undefined)).toBe(false);
  expect(holds(condition('KeyExists', 'a'), { a: '' })).toBe(true);
  expect(holds(condition('KeyExists', 'toString'), { a: '' })).toBe(false);
  expect(holds(condition('KeyExists', 'a'), 'a')).toBe(false);
});

test('an operator that nobody knows holds for nothing', () => {
  expect(holds(condition('toString', 'x'), 'x')).toBe(false);
});

test('a way out that is not wired ends the flow', () => {
  const { actions } = flowOf([action('A', 'MessageParticipant', { Text: 'x' }, { conditions: { a: 'End' } })]);
  const one = { ...actions.get('A')!, next: undefined };
  expect([wayOut(one, NEXT), wayOut(one, result('b')), wayOut(one, failed()), wayOut(one, { by: 'end' })]).toStrictEqual([undefined, undefined, undefined, undefined]);
  expect(wayOut(one, result('a'))).toMatchObject({ label: 'a', target: 'End' });
});
