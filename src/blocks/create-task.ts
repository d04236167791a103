import type { Duration } from 'aws-cdk-lib';
import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds } from './authoring/checks';
import { checkEntries, checkTexts, given } from './authoring/text-checks';

/** Six days. */
const LONGEST_DELAY_SECONDS = 518_400;

/**
 * What a reference of a task is.
 */
export enum TaskReferenceType {
  /** A web address. */
  URL = 'URL',
  /** A text. */
  STRING = 'STRING',
  /** A number. */
  NUMBER = 'NUMBER',
  /** A date, in seconds since 1970. */
  DATE = 'DATE',
  /** An e-mail address. */
  EMAIL = 'EMAIL',
}

/**
 * Something that the agent sees with a task.
 */
export interface TaskReference {
  /** What the value is. */
  readonly type: TaskReferenceType;

  /** The value: a text, or the path of an attribute. */
  readonly value: string;
}

/**
 * Properties of a create task block.
 */
export interface CreateTaskProps extends BlockProps {
  /**
   * The inbound flow that the task runs.
   */
  readonly flow: IContactFlowRef;

  /**
   * What the task is called; attributes may stand in it.
   */
  readonly taskName: string;

  /**
   * What is to be done; attributes may stand in it.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * User-defined attributes of the task: texts, paths of attributes, or texts with paths in them.
   *
   * @default - no attributes
   */
  readonly attributes?: Record<string, string>;

  /**
   * What the agent sees with the task, by its label.
   *
   * @default - no references
   */
  readonly references?: Record<string, TaskReference>;

  /**
   * When the task starts, counted from now: 1 to 518,400 seconds (6 days). Not together with scheduledTime.
   *
   * @default - at once
   */
  readonly delay?: Duration;

  /**
   * The attribute that holds the time at which the task starts. Not together with delay.
   *
   * @default - at once
   */
  readonly scheduledTime?: Attribute;

  /**
   * The identifier of the task template, which may require fields.
   *
   * @default - no template
   */
  readonly template?: string;
}

/**
 * Creates a task: a contact of its own that runs the given flow. Its identifier is there afterwards as
 * `Attribute.TASK_CONTACT_ID`. The flow goes on without waiting for the task.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-task-block.html
 */
export class CreateTask extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Create task',
    type: 'CreateTask',
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/create-task-block.html',
    parameters: [
      { path: 'ContactFlowId', kind: 'text', required: ({ TaskTemplateId }) => TaskTemplateId === undefined, dynamic: 'either', refersTo: 'flow' },
      { path: 'Name', kind: 'text', required: true, dynamic: 'either', interpolates: true },
      { path: 'Description', kind: 'text', dynamic: 'either', interpolates: true },
      { path: 'Attributes', kind: 'map', dynamic: 'either', interpolates: true },
      { path: 'References', kind: 'map', dynamic: 'either' },
      { path: 'DelaySeconds', kind: 'integer', dynamic: 'either', min: 1, max: LONGEST_DELAY_SECONDS, unit: 'seconds' },
      { path: 'ScheduledTime', kind: 'text', dynamic: 'either' },
      { path: 'TaskTemplateId', kind: 'text', dynamic: 'static' },
      // No page has it; a newer export holds it.
      { path: 'SegmentAttributes', kind: 'map' },
    ],
    groups: [{ rule: 'at-most-one', paths: ['DelaySeconds', 'ScheduledTime'] }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes: ['$.Task'],
    summary: ({ Name, ContactFlowId }) => `task ${valueText(Name)} in ${valueText(ContactFlowId)}`,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: CreateTaskProps) {
    super(blockName);
    const { taskName, description, attributes, references, delay, scheduledTime, template } = props;
    const problems = new Problems();
    checkTexts({ taskName, description, template }, problems);
    checkEntries('attributes', attributes, { min: attributes ? 1 : 0 }, problems);
    checkEntries('references', references && Object.fromEntries(Object.entries(references).map(([key, { value }]) => [key, value])), {}, problems);
    problems.addUnless(!delay || !scheduledTime, 'StartGivenTwice', 'a task must have one start, got delay and scheduledTime; remove one of them');
    this.parameters = given({
      ContactFlowId: props.flow.contactFlowRef.contactFlowArn,
      Name: taskName,
      Description: description,
      Attributes: attributes && { ...attributes },
      References: references && Object.fromEntries(Object.entries(references).map(([key, { type, value }]) => [key, { Value: value, Type: type }])),
      DelaySeconds: delay && seconds('DelayOutOfRange', 'delay', delay, { min: 1, max: LONGEST_DELAY_SECONDS }, problems),
      ScheduledTime: scheduledTime?.path,
      TaskTemplateId: template,
    });
    problems.throwIfAny(`CreateTask ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: CreateTask._SPECS[0],
      parameters: this.parameters,
      errors: { NoMatchingError: this.props.onError },
      uses: [{ kind: 'flow', resource: this.props.flow }],
    }];
  }
}
