import { ALL_FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ParameterSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block } from './authoring/block';
import { Condition } from './authoring/condition';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a check contact attributes block.
 */
export interface CheckContactAttributesProps {
  /**
   * The value to test.
   */
  readonly attribute: Attribute;

  /**
   * The tests, tried in this order; the first that holds wins.
   */
  readonly conditions: Condition[];

  /**
   * Where to go if no test holds.
   *
   * @default - to the block after this one
   */
  readonly otherwise?: FlowPart;
}

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/check-contact-attributes.html';
const VALUE: ParameterSpec = { path: 'ComparisonValue', kind: 'text', required: true, dynamic: 'jsonpath' };
const OPERATORS = [
  'Equals', 'TextStartsWith', 'TextEndsWith', 'TextContains', 'NumberGreaterThan', 'NumberGreaterOrEqualTo', 'NumberLessThan',
  'NumberLessOrEqualTo', 'KeyExists',
];

/** Only campaigns have receipts, and only there the service takes a test for existence. */
function readsReceipt({ ComparisonValue }: JsonObject): boolean {
  return String(ComparisonValue).startsWith('$.DeliveryReceipts');
}

/**
 * Branches on the value of an attribute. A value that is missing matches no test, and numeric tests of a value that is no
 * number fail.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-contact-attributes.html
 */
export class CheckContactAttributes extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check contact attributes',
    type: 'Compare',
    category: 'check',
    docs: DOCS,
    applies: (parameters) => !readsReceipt(parameters),
    parameters: [VALUE],
    conditions: { operators: OPERATORS, min: 1 },
    errors: [{ type: 'NoMatchingCondition', required: true, meaning: 'otherwise' }],
    nextRepeats: 'NoMatchingCondition',
    flowTypes: ALL_FLOW_TYPES,
    summary: ({ ComparisonValue }) => valueText(ComparisonValue),
  }, {
    block: 'Check contact attributes (delivery receipt)',
    type: 'Compare',
    category: 'check',
    docs: DOCS,
    applies: readsReceipt,
    parameters: [VALUE],
    conditions: { operators: ['Exists', ...OPERATORS], withoutOperand: ['Exists'], max: 5 },
    errors: [{ type: 'NoMatchingCondition', required: true, meaning: 'otherwise' }],
    nextRepeats: 'NoMatchingCondition',
    flowTypes: ['CAMPAIGN'],
    summary: ({ ComparisonValue }) => valueText(ComparisonValue),
  }];

  constructor(blockName: string, private readonly props: CheckContactAttributesProps) {
    super(blockName);
    const problems = new Problems();
    problems.addUnless(props.conditions.length > 0, 'NoConditions', 'conditions must have at least one test, got []; add Condition.equalTo(…)');
    problems.throwIfAny(`CheckContactAttributes ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const parameters = { ComparisonValue: this.props.attribute.path };
    return [{
      spec: CheckContactAttributes._SPECS[readsReceipt(parameters) ? 1 : 0],
      parameters,
      conditions: this.props.conditions.map((condition) => condition._draft),
      errors: { NoMatchingCondition: this.props.otherwise },
    }];
  }
}
