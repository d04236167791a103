import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { IInvocableModule, ModuleContract } from './authoring/module-contract';

/**
 * Properties of an invoke module block. Exactly one of module and dynamicModule is given.
 */
export interface InvokeModuleProps extends BlockProps {
  /**
   * The module, or a version or an alias of it.
   *
   * @default - dynamicModule says it
   */
  readonly module?: IInvocableModule;

  /**
   * The attribute that holds the identifier or the ARN of the module.
   *
   * @default - module says it
   */
  readonly dynamicModule?: Attribute;

  /**
   * What the module takes and returns.
   *
   * @default - the contract of the module; unknown for a dynamic one, so that nothing is checked
   */
  readonly contract?: ModuleContract;

  /**
   * What the module gets, by the names that its contract declares: values of the declared types, or paths of attributes for
   * texts.
   *
   * @default - nothing
   */
  readonly input?: Record<string, any>;

  /**
   * Where the branches of the module lead, by the names that its contract declares.
   *
   * @default - all of them lead to otherwise
   */
  readonly branches?: Record<string, FlowPart>;

  /**
   * Where to go if the module returned with a branch that is not wired.
   *
   * @default - to the block after this one
   */
  readonly otherwise?: FlowPart;
}

/**
 * Runs a module and goes on when it returns. The branch that it took is there afterwards as `Attribute.MODULE_BRANCH`, what it
 * returned as `result` of its contract; the next module replaces both. Contact attributes are shared with the module; the
 * values of Lambda functions, bots, profiles, metrics and inputs are not.
 *
 * Older versions of the service allow modules in inbound flows only and none within another.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/invoke-module-block.html
 */
export class InvokeModule extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Invoke module',
    type: 'InvokeFlowModule',
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/invoke-module-block.html',
    parameters: [
      { path: 'FlowModuleId', kind: 'text', required: true, dynamic: 'either', refersTo: 'module' },
      { path: 'Input', kind: 'object', dynamic: 'either', typedJson: true },
    ],
    conditions: { operators: ['Equals'], max: 8 },
    errors: [
      // Older exports of modules without branches do not hold it.
      { type: 'NoMatchingCondition', required: false, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    flowTypes: FLOW_TYPES,
    writes: ['$.Modules.Result', '$.Modules.ResultData'],
    summary: ({ FlowModuleId }) => `module ${valueText(FlowModuleId)}`,
  }];

  constructor(blockName: string, private readonly props: InvokeModuleProps) {
    super(blockName);
    const { module, dynamicModule, contract = module?.contract, input = {}, branches = {} } = props;
    const problems = new Problems();
    problems.addUnless((module === undefined) !== (dynamicModule === undefined), 'ModuleNotUnique',
      `one module must be given, got ${module ? 'module and dynamicModule' : 'neither module nor dynamicModule'}; give one of them`);
    contract?._checkInput(input as JsonObject, problems);
    for (const branch of Object.keys(branches)) contract?._checkBranch('branches', branch, problems);
    problems.throwIfAny(`InvokeModule ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { module, dynamicModule, contract = module?.contract, input, branches = {}, otherwise, onError } = this.props;
    return [{
      spec: InvokeModule._SPECS[0],
      parameters: {
        FlowModuleId: module?.invocationArn ?? String(dynamicModule?.path),
        ...(input && Object.keys(input).length > 0 ? { Input: { ...input } } : {}),
      },
      conditions: Object.entries(branches).map(([operand, then]) => ({ operator: 'Equals', operand, then })),
      errors: { NoMatchingCondition: otherwise, NoMatchingError: onError },
      uses: module ? [{ kind: 'module', resource: module }] : [],
      declares: contract?._results,
    }];
  }
}
