import type { ConditionDraft } from './block';
import type { FlowPart } from './flow-part';
import { Problems } from '../../language/problems';

/**
 * A test of a value, and the part to go on with when it holds. Conditions are tried in their order.
 *
 * The service compares with one static, non-empty text; there is no test for an empty value.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-contact-attributes.html
 */
export class Condition {
  /** The value is exactly this text; upper and lower case matter. */
  public static equalTo(value: string, then: FlowPart): Condition {
    return new Condition('Equals', value, then);
  }

  /** The value starts with this text. */
  public static startsWith(value: string, then: FlowPart): Condition {
    return new Condition('TextStartsWith', value, then);
  }

  /** The value ends with this text. */
  public static endsWith(value: string, then: FlowPart): Condition {
    return new Condition('TextEndsWith', value, then);
  }

  /** The value contains this text. */
  public static contains(value: string, then: FlowPart): Condition {
    return new Condition('TextContains', value, then);
  }

  /** The value is a number greater than this one. */
  public static greaterThan(value: number, then: FlowPart): Condition {
    return new Condition('NumberGreaterThan', String(value), then);
  }

  /** The value is a number greater than this one, or equal to it. */
  public static greaterThanOrEqualTo(value: number, then: FlowPart): Condition {
    return new Condition('NumberGreaterOrEqualTo', String(value), then);
  }

  /** The value is a number less than this one. */
  public static lessThan(value: number, then: FlowPart): Condition {
    return new Condition('NumberLessThan', String(value), then);
  }

  /** The value is a number less than this one, or equal to it. */
  public static lessThanOrEqualTo(value: number, then: FlowPart): Condition {
    return new Condition('NumberLessOrEqualTo', String(value), then);
  }

  /** There is a value at all. Only in campaign flows; everywhere else the service refuses the test. */
  public static exists(then: FlowPart): Condition {
    return new Condition('Exists', undefined, then);
  }

  private constructor(private readonly operator: string, private readonly operand: string | undefined, private readonly then: FlowPart) {
    const problems = new Problems();
    problems.addUnless(operand !== '', 'EmptyOperand',
      'a condition must compare with a text, got ""; let the Lambda function return a word such as "none" and compare with that');
    problems.throwIfAny('Condition');
  }

  /** @internal */
  public get _draft(): ConditionDraft {
    return { operator: this.operator, operand: this.operand, then: this.then };
  }
}
