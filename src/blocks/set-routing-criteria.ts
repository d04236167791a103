import type { Duration } from 'aws-cdk-lib';
import { Json, JsonObject, valueAt } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ParameterSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { wholeNumber } from './authoring/checks';
import { RoutingExpression } from './authoring/routing-expression';

/**
 * Whom a contact is offered to, and for how long.
 */
export interface RoutingStep {
  /**
   * What an agent must be.
   */
  readonly expression: RoutingExpression;

  /**
   * After how many seconds the next step comes, in whole seconds of at least 1.
   *
   * @default - never; only the last step may leave it out
   */
  readonly expiry?: Duration;
}

/**
 * Properties of a set routing criteria block. Exactly one of the two is set.
 */
export interface SetRoutingCriteriaProps extends BlockProps {
  /**
   * The steps, one after the other. After the last one has expired, any agent of the queue may take the contact.
   *
   * @default - dynamicCriteria says it
   */
  readonly steps?: RoutingStep[];

  /**
   * Where the criteria are read from, e.g. a JSON object that a Lambda function returned. Only there can a step exclude agents.
   *
   * @default - steps says it
   */
  readonly dynamicCriteria?: Attribute;
}

/**
 * Says which agents of the queue a contact is offered to first. It takes effect in standard queues, with the next transfer to a
 * queue.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html
 */
export class SetRoutingCriteria extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set routing criteria',
    type: 'UpdateContactRoutingCriteria',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html',
    parameters: criteriaParameters(),
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'],
    summary: summarize,
  }];

  private readonly criteria: Json;

  constructor(blockName: string, private readonly props: SetRoutingCriteriaProps) {
    super(blockName);
    const { steps, dynamicCriteria } = props;
    const problems = new Problems();
    problems.addUnless((steps === undefined) !== (dynamicCriteria === undefined), 'OneCriteriaOnly',
      `exactly one of steps and dynamicCriteria must be set, got ${steps ? 'both' : 'neither'}; ${steps ? 'remove one of them' : 'set one of them'}`);
    this.criteria = steps ? { Steps: stepsJson(steps, problems) } : String(dynamicCriteria?.path);
    problems.throwIfAny(`SetRoutingCriteria ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { steps = [], onError } = this.props;
    return [{
      spec: SetRoutingCriteria._SPECS[0],
      parameters: { RoutingCriteria: this.criteria },
      errors: { NoMatchingError: onError },
      uses: steps.flatMap(({ expression }) => expression._uses),
    }];
  }
}

/** Numbers are JSON numbers here, unlike in other actions: exports have them so. */
function stepsJson(steps: readonly RoutingStep[], problems: Problems): JsonObject[] {
  problems.addUnless(steps.length > 0, 'NoSteps', 'steps must have at least one step, got []; add whom the contact is offered to first');
  return steps.map(({ expression, expiry }, index): JsonObject => {
    const prop = `expiry of step ${index + 1}`;
    problems.addUnless(expiry !== undefined || index === steps.length - 1, 'StepNeverExpires',
      `${prop} must be set, got nothing; a step that never expires can only be the last one`);
    if (!expiry) return { Expression: expression._json };
    wholeNumber('ExpiryOutOfRange', prop, expiry.toMilliseconds() / 1000, { min: 1, unit: 'seconds' }, problems);
    return { Expression: expression._json, Expiry: { DurationInSeconds: expiry.toMilliseconds() / 1000 } };
  });
}

function criteriaParameters(): ParameterSpec[] {
  const expression = 'RoutingCriteria.Steps[].Expression';
  const condition = `${expression}.AttributeCondition`;
  const level = { kind: 'decimal', dynamic: 'either', min: 1, max: 5, typedJson: true } as const;
  return [
    { path: 'RoutingCriteria', kind: 'object', required: true, dynamic: 'either' },
    { path: 'RoutingCriteria.Steps', kind: 'list', required: true, min: 1 },
    { path: expression, kind: 'object', required: true },
    { path: condition, kind: 'object' },
    { path: `${condition}.Name`, kind: 'text', dynamic: 'either', maxLength: 64 },
    { path: `${condition}.Value`, kind: 'text', dynamic: 'either', maxLength: 64 },
    { path: `${condition}.ProficiencyLevel`, ...level },
    { path: `${condition}.ComparisonOperator`, kind: 'enum', required: true, values: ['NumberGreaterOrEqualTo', 'Range', 'Match'] },
    { path: `${condition}.Range.MinProficiencyLevel`, required: true, ...level },
    { path: `${condition}.Range.MaxProficiencyLevel`, required: true, ...level },
    { path: `${condition}.MatchCriteria.AgentsCriteria`, kind: 'object', required: true },
    { path: `${condition}.MatchCriteria.AgentsCriteria.AgentIds`, kind: 'list', required: true, dynamic: 'either', min: 1, max: 10 },
    { path: `${condition}.MatchCriteria.AgentsCriteria.AgentIds[]`, kind: 'text', dynamic: 'either', refersTo: 'agent' },
    { path: `${expression}.AndExpression`, kind: 'list', max: 8 },
    { path: `${expression}.OrExpression`, kind: 'list', max: 3 },
    { path: `${expression}.NotAttributeCondition`, kind: 'object', dynamic: 'jsonpath' },
    { path: 'RoutingCriteria.Steps[].Expiry', kind: 'object' },
    { path: 'RoutingCriteria.Steps[].Expiry.DurationInSeconds', kind: 'integer', required: true, dynamic: 'either', unit: 'seconds', typedJson: true },
  ];
}

function summarize(parameters: JsonObject): string {
  const steps = valueAt(parameters, 'RoutingCriteria.Steps');
  return Array.isArray(steps) ? `${steps.length} steps` : 'read while the flow runs';
}
