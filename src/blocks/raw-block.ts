import { FLOW_TYPES } from '../language/flow-type';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { Condition } from './authoring/condition';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a raw block.
 */
export interface RawBlockProps {
  /**
   * The type of the action in the Flow language, e.g. `DistributeByPercentage`.
   */
  readonly type: string;

  /**
   * The parameters of the action, written as they are. The service wants every number and boolean as text.
   *
   * @default - no parameters
   */
  readonly parameters?: Record<string, any>;

  /**
   * The conditions of the action, in this order.
   *
   * @default - no conditions
   */
  readonly conditions?: Condition[];

  /**
   * Where each error leads, by its type, e.g. `NoMatchingError`. No error is added: the service refuses both errors that the
   * action does not have and the lack of those that it must have.
   *
   * @default - no errors but that of onError
   */
  readonly errors?: Record<string, FlowPart>;

  /**
   * Where `NoMatchingError` leads; the same as naming it in errors.
   *
   * @default - no such error
   */
  readonly onError?: FlowPart;

  /**
   * Whether the flow ends here, so that the action has no block after it.
   *
   * @default false
   */
  readonly terminal?: boolean;
}

/**
 * An action that the library has no block for, or that needs a parameter which its block does not offer. It is written as it
 * is given and goes on to the block after it.
 *
 * Nothing is known about it, so nothing is checked, and no permission follows from the resources that it names.
 *
 * @see https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html
 */
export class RawBlock extends Block {
  private readonly spec: BlockSpec;

  constructor(blockName: string, private readonly props: RawBlockProps) {
    super(blockName);
    const { type, terminal, conditions = [], errors = {}, onError } = props;
    const problems = new Problems();
    problems.addUnless(type !== '', 'TypeMissing', 'type must be the type of an action, got ""; write it as the Flow language does, e.g. "TagContact"');
    problems.addUnless(!terminal || (conditions.length === 0 && Object.keys(errors).length === 0 && !onError), 'TerminalWithBranches',
      'a terminal action has no branches, got conditions or errors; remove them, or terminal');
    problems.addUnless(!onError || !('NoMatchingError' in errors), 'ErrorWiredTwice',
      'NoMatchingError must lead to one place, got it in errors and in onError; remove one of them');
    problems.throwIfAny(`RawBlock ${shown(blockName)}`);
    this.spec = specOf(type, terminal ?? false, [...Object.keys(errors), ...(onError ? ['NoMatchingError'] : [])]);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { parameters = {}, conditions = [], errors, onError } = this.props;
    return [{
      spec: this.spec,
      parameters,
      conditions: conditions.map((condition) => condition._draft),
      errors: { ...errors, ...(onError ? { NoMatchingError: onError } : {}) },
    }];
  }
}

function specOf(type: string, terminal: boolean, errors: readonly string[]): BlockSpec {
  return {
    block: type,
    type,
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
    parameters: [],
    errors: errors.map((error) => ({ type: error, required: true, meaning: 'failure' })),
    terminal,
    flowTypes: FLOW_TYPES,
    summary: () => type,
  };
}
