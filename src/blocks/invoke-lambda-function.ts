import type { Duration } from 'aws-cdk-lib';
import type { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds } from './authoring/checks';
import { declaredAttribute } from './authoring/declared-keys';
import { functionArnOf } from './authoring/function-arn';

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

  /**
   * The keys that the function returns; nested ones are dotted, e.g. `order.id`. Then `response` refuses all others, and a flow that
   * reads another one after this block fails the synthesis. What is inside of a key, or the object around it, may be read.
   *
   * @default - unknown, so that reads are not checked; `response` refuses every key
   */
  readonly returns?: string[];
}

/**
 * Invokes a Lambda function and waits for its answer, which later blocks read with `response`, or with `Attribute.external`
 * where nothing is declared. The answer replaces the one of the function before and must be smaller than 32 KB.
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
    const { handler, parameters = {}, timeout, responseFormat = LambdaResponseFormat.STRING_MAP, returns = [] } = props;
    const problems = new Problems();
    const empty = Object.keys(parameters).filter((key) => key === '' || parameters[key] === '');
    problems.addUnless(empty.length === 0, 'EmptyParameter',
      `parameters must have names and values that are not empty, got nothing for ${shown(empty)}; leave such a parameter out`);
    checkReturns(returns, responseFormat, problems);
    this.parameters = {
      LambdaFunctionARN: functionArnOf(handler),
      InvocationTimeLimitSeconds: timeout
        ? seconds('TimeoutOutOfRange', 'timeout', timeout, { min: 1, max: LONGEST_SECONDS }, problems) : String(LONGEST_SECONDS),
      ...(Object.keys(parameters).length > 0 ? { LambdaInvocationAttributes: { ...parameters } } : {}),
      ResponseValidation: { ResponseType: responseFormat },
    };
    problems.throwIfAny(`InvokeLambdaFunction ${shown(blockName)}`);
  }

  /**
   * What the function returned under a key that `returns` declares, for the blocks after this one.
   *
   * @param key the key; nested ones are dotted
   */
  public response(key: string): Attribute {
    const declared = { subject: `InvokeLambdaFunction ${shown(this.blockName)}`, method: 'response', keys: this.props.returns ?? [] };
    return declaredAttribute(declared, key, responseAttribute);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { handler, returns, onError } = this.props;
    return [{
      spec: InvokeLambdaFunction._SPECS[0],
      parameters: this.parameters,
      errors: { NoMatchingError: onError },
      uses: [{ kind: 'function', resource: handler }],
      declares: returns && { namespace: '$.External', keys: returns },
    }];
  }
}

function responseAttribute(path: string): Attribute {
  const [key, ...nested] = path.split('.');
  return Attribute.external(key, ...nested);
}

function checkReturns(keys: readonly string[], format: LambdaResponseFormat, problems: Problems): void {
  const strange = keys.filter((key) => key.split('.').some((name) => !/^[^$'[\]]+$/.test(name)));
  problems.addUnless(strange.length === 0, 'ReturnedKey',
    `returns must have keys that are not empty, without quotes, brackets and $, got ${shown(strange)}; write them like "name" or "order.id"`);
  const nested = format === LambdaResponseFormat.STRING_MAP ? keys.filter((key) => key.includes('.')) : [];
  problems.addUnless(nested.length === 0, 'NestedKey',
    `returns must have no nested keys where responseFormat is STRING_MAP, got ${shown(nested)}; set responseFormat to JSON`);
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
      { path: 'LambdaFunctionARN', kind: 'text', required: true, dynamic: 'either', interpolates: true, refersTo: 'function' },
      { path: 'InvocationTimeLimitSeconds', kind: 'integer', required: true, min: 1, max: longest, unit: 'seconds' },
      { path: 'InvocationType', kind: 'enum', values: ['SYNCHRONOUS', 'ASYNCHRONOUS'] },
      // Newer flows hold nested values.
      { path: 'LambdaInvocationAttributes', kind: 'map', dynamic: 'either', interpolates: true, typedJson: true },
      { path: 'ResponseValidation', kind: 'object' },
      { path: 'ResponseValidation.ResponseType', kind: 'enum', required: true, values: ['STRING_MAP', 'JSON'] },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes,
    summary: ({ LambdaFunctionARN }) => `invoke ${valueText(LambdaFunctionARN)}`,
  };
}
