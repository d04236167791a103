import { JsonObject, valueText } from '../language/json';
import { shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import type { Assembly } from './authoring/assembly';
import { ActionDraft, Block } from './authoring/block';

/**
 * Properties of a return block.
 */
export interface ReturnProps {
  /**
   * The branch that the invoking flow takes; one that the contract of the module declares.
   *
   * @default - the invoking flow goes on after its invoke module block
   */
  readonly branch?: string;

  /**
   * What the invoking flow gets, by the names that the contract of the module declares: values of the declared types, or paths
   * of attributes for texts.
   *
   * @default - nothing
   */
  readonly data?: Record<string, any>;
}

/**
 * Ends a module and returns to the flow that invoked it. Only in modules.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class Return extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Return',
    type: 'EndFlowModuleExecution',
    category: 'end',
    docs: 'https://docs.aws.amazon.com/connect/latest/devguide/endflowmoduleexecution.html',
    parameters: [
      { path: 'Result', kind: 'text', dynamic: 'static' },
      { path: 'ResultData', kind: 'object', dynamic: 'either', typedJson: true },
    ],
    errors: [],
    terminal: true,
    flowTypes: ['MODULE'],
    summary: ({ Result }) => (Result === undefined ? '' : valueText(Result)),
  }];

  constructor(blockName: string, private readonly props: ReturnProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts({ contract, problems }: Assembly, name: string): ActionDraft[] {
    const { branch, data } = this.props;
    contract?._checkResult(`block ${shown(name)}, `, branch, (data ?? {}) as JsonObject, problems);
    const parameters: JsonObject = {
      ...(branch === undefined ? {} : { Result: branch }),
      ...(data === undefined ? {} : { ResultData: { ...data } }),
    };
    return [{ spec: Return._SPECS[0], parameters }];
  }
}
