import type { IConstruct } from 'constructs';
import { Attribute } from './attribute';
import { declaredAttribute, declaredNames } from './declared-keys';
import { Declaration } from '../../language/declaration';
import { isObject, Json, JsonObject } from '../../language/json';
import { Problems, shown } from '../../language/problems';

const MAX_BRANCHES = 8;

/**
 * The type of a value that a module takes or returns.
 */
export enum ModuleValueType {
  /** A text; the only type that may be read from an attribute when the flow runs. */
  STRING = 'string',
  /** A number. */
  NUMBER = 'number',
  /** A whole number. */
  INTEGER = 'integer',
  /** True or false. */
  BOOLEAN = 'boolean',
  /** An object, whatever it holds. */
  OBJECT = 'object',
  /** A list, whatever it holds. */
  ARRAY = 'array',
  /** Always null. */
  NULL = 'null',
}

/**
 * Properties of a `ModuleContract`.
 */
export interface ModuleContractProps {
  /**
   * What the module takes, read inside of it with `input`.
   *
   * @default - nothing
   */
  readonly inputs?: Record<string, ModuleValueType>;

  /**
   * What the module returns, read by the invoking flow with `result`.
   *
   * @default - nothing
   */
  readonly resultData?: Record<string, ModuleValueType>;

  /**
   * The branches that the invoking flow gets, at most 8: their descriptions by their names. A description may be empty.
   *
   * @default - no branches of its own
   */
  readonly branches?: Record<string, string>;
}

/**
 * What a module and the flows that invoke it agree on: inputs, result data and branches. The service refuses whatever does not
 * keep to it, and so does the library, where it is written.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class ModuleContract {
  /**
   * The names of the inputs.
   */
  public readonly inputNames: string[];

  /**
   * The names of the result data.
   */
  public readonly resultNames: string[];

  /**
   * The names of the branches.
   */
  public readonly branchNames: string[];

  constructor(private readonly props: ModuleContractProps = {}) {
    this.inputNames = Object.keys(props.inputs ?? {});
    this.resultNames = Object.keys(props.resultData ?? {});
    this.branchNames = Object.keys(props.branches ?? {});
    const problems = new Problems();
    problems.addUnless(this.branchNames.length <= MAX_BRANCHES, 'TooManyBranches',
      `branches must be at most ${MAX_BRANCHES}, got ${this.branchNames.length}; tell the rest apart by result data`);
    problems.addUnless(![...this.inputNames, ...this.resultNames, ...this.branchNames].includes(''), 'EmptyName',
      'inputs, resultData and branches must have names that are not empty, got ""; name it');
    problems.throwIfAny('ModuleContract');
  }

  /**
   * An input, for the blocks of the module.
   *
   * @param name the name, as `inputs` declares it
   */
  public input(name: string): Attribute {
    return declaredAttribute({ subject: 'ModuleContract', method: 'input', keys: this.inputNames }, name, (key) => Attribute.moduleInput(key));
  }

  /**
   * What the module returned, for the blocks after the one that invokes it.
   *
   * @param name the name, as `resultData` declares it
   */
  public result(name: string): Attribute {
    return declaredAttribute({ subject: 'ModuleContract', method: 'result', keys: this.resultNames }, name, (key) => Attribute.moduleResult(key));
  }

  /** @internal */
  public get _inputs(): Declaration {
    return { namespace: '$.Modules.Input', keys: this.inputNames };
  }

  /** @internal */
  public get _results(): Omit<Declaration, 'block'> {
    return { namespace: '$.Modules.ResultData', keys: this.resultNames };
  }

  /**
   * What the service calls the settings of the module, or nothing for a module without a contract.
   *
   * @internal
   */
  public get _settings(): JsonObject | undefined {
    const { inputs, resultData, branches } = this.props;
    const settings = {
      ...(inputs ? { input: { schema: schema(inputs) } } : {}),
      ...(resultData ? { resultData: { schema: schema(resultData) } } : {}),
      ...(branches ? { transitions: { results: Object.entries(branches).map(([name, description]) => ({ name, description })) } } : {}),
    };
    return Object.keys(settings).length > 0 ? settings : undefined;
  }

  /** @internal */
  public _checkInput(values: JsonObject, problems: Problems): void {
    checkValues('input', values, this.props.inputs ?? {}, problems);
  }

  /** @internal */
  public _checkResult(subject: string, branch: string | undefined, data: JsonObject, problems: Problems): void {
    this._checkBranch(`${subject}branch`, branch, problems);
    checkValues(`${subject}data`, data, this.props.resultData ?? {}, problems);
  }

  /** @internal */
  public _checkBranch(prop: string, branch: string | undefined, problems: Problems): void {
    problems.addUnless(branch === undefined || this.branchNames.includes(branch), 'BranchNotDeclared',
      `${prop} must be a branch of the module's contract, got ${shown(branch)}; ${declaredNames(this.branchNames)}`);
  }
}

/**
 * Something that an invoke module block can invoke: a module, a version of it or an alias.
 */
export interface IInvocableModule extends IConstruct {
  /**
   * What the flow refers to: the ARN of the module, followed by a version or an alias.
   */
  readonly invocationArn: string;

  /**
   * What the module takes and returns; undefined for an imported module that nobody said it of.
   */
  readonly contract?: ModuleContract;
}

function schema(types: Readonly<Record<string, ModuleValueType>>): JsonObject {
  return { type: 'object', properties: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])) };
}

function checkValues(prop: string, values: JsonObject, types: Readonly<Record<string, ModuleValueType>>, problems: Problems): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(name in types)) {
      problems.add('ValueNotDeclared', `${prop} must name what the module's contract declares, got ${shown(name)}; ${declaredNames(Object.keys(types))}`);
    } else if (!isOfType(value, types[name])) {
      problems.add('ValueOfAnotherType',
        `${prop}.${name} must be of the type ${types[name]}, got ${shown(value)}; write such a value (attributes can stand for texts only)`);
    } else if (value === '') {
      problems.add('EmptyText', `${prop}.${name} must not be empty, got ""; write a text, or leave it out`);
    }
  }
}

function isOfType(value: Json, type: ModuleValueType): boolean {
  switch (type) {
    case ModuleValueType.NULL: return value === null;
    case ModuleValueType.ARRAY: return Array.isArray(value);
    case ModuleValueType.OBJECT: return isObject(value);
    case ModuleValueType.INTEGER: return Number.isInteger(value);
    default: return typeof value === String(type);
  }
}
