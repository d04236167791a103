import type { CompiledCondition } from './compiled-flow';
import { isObject, Json, plainText } from '../../language/json';

type Test = (value: string, operand: string) => boolean;

/** A side that is no number makes the test false. */
const compared = (test: (value: number, operand: number) => boolean): Test => (value, operand) => {
  const [one, other] = [value, operand].map((text) => text.trim() === '' ? NaN : Number(text));
  return test(one, other);
};

const TESTS: ReadonlyMap<string, Test> = new Map(Object.entries({
  Equals: (value, operand) => value === operand,
  TextStartsWith: (value, operand) => value.startsWith(operand),
  TextEndsWith: (value, operand) => value.endsWith(operand),
  TextContains: (value, operand) => value.includes(operand),
  NumberGreaterThan: compared((value, operand) => value > operand),
  NumberGreaterOrEqualTo: compared((value, operand) => value >= operand),
  NumberLessThan: compared((value, operand) => value < operand),
  NumberLessOrEqualTo: compared((value, operand) => value <= operand),
  Exists: () => true,
} satisfies Record<string, Test>));

/** Whether a condition holds. What is not there matches nothing. */
export function holds({ operator, operands: [operand = ''] }: CompiledCondition, value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  // Nobody has published what it tests: a key of the value is the obvious reading.
  if (operator === 'KeyExists') return isObject(value) && Object.keys(value).includes(operand);
  return TESTS.get(operator)?.(plainText(value), operand) ?? false;
}
