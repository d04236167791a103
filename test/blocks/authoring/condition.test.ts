import { Condition } from '../../../src/blocks';
import { problemsOf, say } from '../private/render';

const then = say('Then');

describe('Condition', () => {
  test.each([
    [Condition.equalTo('a', then), 'Equals', 'a'],
    [Condition.startsWith('a', then), 'TextStartsWith', 'a'],
    [Condition.endsWith('a', then), 'TextEndsWith', 'a'],
    [Condition.contains('a', then), 'TextContains', 'a'],
    [Condition.greaterThan(0, then), 'NumberGreaterThan', '0'],
    [Condition.greaterThanOrEqualTo(1.5, then), 'NumberGreaterOrEqualTo', '1.5'],
    [Condition.lessThan(-1, then), 'NumberLessThan', '-1'],
    [Condition.lessThanOrEqualTo(10, then), 'NumberLessOrEqualTo', '10'],
  ])('%# is written as the service wants it', (condition, operator, operand) => {
    expect(condition._draft).toStrictEqual({ operator, operand, then });
  });

  test('rejects an empty text', () => {
    expect(problemsOf(() => Condition.equalTo('', then))).toStrictEqual([
      '[EmptyOperand] a condition must compare with a text, got ""; let the Lambda function return a word such as "none" and compare with that',
    ]);
  });
});
