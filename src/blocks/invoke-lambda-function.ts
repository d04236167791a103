import type { Duration } from 'aws-cdk-lib';
import type { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds } from './authoring/checks';

const LONGEST_SECONDS = 8;
const LONGEST_ASYNCHRONOUS_SECONDS = 60;

/**
 * What the function may return.
 */
export enum LambdaResponseFormat {
  /** A flat object whose values are texts. */
  STRING_MAP = 'STRING_MAP',
  /** Any JSON object; its arrays cannot be read by most blocks. */
  JSON = 'JSON',
}

/**
 * Properties of an invoke Lambda function block.
 */
export interface InvokeLambdaFunctionProps extends BlockProps {
  /**
   * The function. A version or an alias is invoked as such.
   */
  readonly handler: IFunctionRef;

  /**
   * What the function finds in `event.Details.Parameters`: literals or paths of attributes. No value may be empty.
   *
   * @default - no parameters; the function always gets the contact's data
   */
  readonly parameters?: Record<string, string>;

  /**
   * How long to wait for the answer, 1 to 8 seconds. The customer hears silence for as long.
   *
   * @default Duration.seconds(8)
   */
  readonly timeout?: Duration;

  /**
   * What the function may return; anything else leads to the failure path.
   *
   * @default LambdaResponseFormat.STRING_MAP
   */
  readonly responseFormat?: LambdaResponseFormat;
}

/**
 * Invokes a Lambda function and waits for its answer, which later blocks read with `Attribute.external`. The answer replaces
 * the one of the function before and must be smaller than 32 KB.
 *
 * The function must be associated with the instance.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/invoke-lambda-function-block.html
 */
export class InvokeLambdaFunction extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    invocationSpec('AWS Lambda function', LONGEST_SECONDS, ({ InvocationType }) => InvocationType !== 'ASYNCHRONOUS', ['$.External', '$.LambdaInvocation']),
    invocationSpec('AWS Lambda function (asynchronous)', LONGEST_ASYNCHRONOUS_SECONDS, ({ InvocationType }) => InvocationType === 'ASYNCHRONOUS',
      ['$.LambdaInvocation']),
  ];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: InvokeLambdaFunctionProps) {
    super(blockName);
    const { handler, parameters = {}, timeout, responseFormat = LambdaResponseFormat.STRING_MAP } = props;
    const problems = new Problems();
    const empty = Object.keys(parameters).filter((key) => key === '' || parameters[key] === '');
    problems.addUnless(empty.length === 0, 'EmptyParameter',
      `parameters must have names and values that are not empty, got nothing for ${shown(empty)}; leave such a parameter out`);
    this.parameters = {
      LambdaFunctionARN: arnOf(handler),
      InvocationTimeLimitSeconds: timeout
        ? seconds('TimeoutOutOfRange', 'timeout', timeout, { min: 1, max: LONGEST_SECONDS }, problems) : String(LONGEST_SECONDS),
      ...(Object.keys(parameters).length > 0 ? { LambdaInvocationAttributes: { ...parameters } } : {}),
      ResponseValidation: { ResponseType: responseFormat },
    };
    problems.throwIfAny(`InvokeLambdaFunction ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { handler, onError } = this.props;
    return [{
      spec: InvokeLambdaFunction._SPECS[0],
      parameters: this.parameters,
      errors: { NoMatchingError: onError },
      uses: [{ kind: 'function', resource: handler }],
    }];
  }
}

function invocationSpec(
  block: string, longest: number, applies: (parameters: JsonObject) => boolean, writes: readonly string[],
): BlockSpec {
  return {
    block,
    type: 'InvokeLambdaFunction',
    applies,
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/invoke-lambda-function-block.html',
    parameters: [
      { path: 'LambdaFunctionARN', kind: 'text', required: true, dynamic: 'either', refersTo: 'function' },
      { path: 'InvocationTimeLimitSeconds', kind: 'integer', required: true, min: 1, max: longest, unit: 'seconds' },
      { path: 'InvocationType', kind: 'enum', values: ['SYNCHRONOUS', 'ASYNCHRONOUS'] },
      { path: 'LambdaInvocationAttributes', kind: 'map', dynamic: 'either' },
      { path: 'ResponseValidation.ResponseType', kind: 'enum', values: ['STRING_MAP', 'JSON'] },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes,
    summary: ({ LambdaFunctionARN }) => `invoke ${valueText(LambdaFunctionARN)}`,
  };
}

/** A version or an alias refers to its function, but has an ARN of its own. */
function arnOf(handler: IFunctionRef): string {
  const { functionArn } = handler as { functionArn?: unknown };
  return typeof functionArn === 'string' ? functionArn : handler.functionRef.functionArn;
}
