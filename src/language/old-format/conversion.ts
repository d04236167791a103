import { OldBlock } from './old-block';
import { valueOf } from './reference';
import { ConversionNote } from '../conversion-note';
import { JsonObject, own } from '../json';

/** One action that a block becomes; its targets are still those of the old document. */
export interface ConvertedAction {
  readonly type: string;
  readonly parameters: JsonObject;
  /** Undefined for actions that end the flow. */
  readonly next?: string;
  readonly conditions?: readonly { readonly operator: string; readonly operand: string; readonly target: string }[];
  readonly errors?: readonly (readonly [type: string, target: string])[];
  /** Hints for the designer at single parameters, by dotted path. */
  readonly hints?: Readonly<Record<string, JsonObject>>;
}

/** Makes actions of a block: the first is what branches lead to, and a target `+1` is the action after this one. */
export type Converter = (conversion: Conversion) => ConvertedAction[];

export const FOLLOWING = '+1';

/** One block on its way into the format of today, and what gets lost on the way. */
export class Conversion {
  readonly notes: Omit<ConversionNote, 'block'>[] = [];

  constructor(readonly block: OldBlock, readonly flowType: string) {}

  note(what: string, why: string): void {
    this.notes.push({ what, why });
  }

  /** The value of a parameter, or undefined where the block does not have it or it is empty. */
  value(name: string): string | undefined {
    const parameter = this.block.parameter(name);
    if (parameter === undefined) return undefined;
    const value = this.read(parameter);
    return value === '' ? undefined : value;
  }

  read(parameter: JsonObject): string {
    return valueOf(parameter, (namespace) => this.note(`namespace ${namespace}`, 'it is not known, and was taken over as the root of a reference'));
  }

  /** A parameter that is written only where the block has it: `{ [today]: value }`. */
  optional(today: string, name: string): JsonObject {
    const value = this.value(name);
    return value === undefined ? {} : { [today]: value };
  }

  /** A parameter without which the service takes no action: what is missing is noted, with the path to write it to. */
  required(today: string, name: string, meant: string, prefix = ''): JsonObject {
    const written = this.optional(today, name);
    if (written[today] === undefined) this.missing(name, `${prefix}${today}`, meant);
    return written;
  }

  missing(name: string, path: string, meant: string): void {
    this.note(`parameter ${name}`, `the export does not hold it, and the service takes no action without ${path}; write ${meant} there`);
  }

  /** Where a branch leads; a block that lacks it was exported half wired, and the open branch stays open. */
  target(condition: string): string {
    const target = this.block.target(condition);
    if (target === undefined) this.note(`branch ${condition}`, 'the block does not have it, and the branch of today leads nowhere');
    return target ?? '';
  }

  /** Success and, if the block has one, the error branch. */
  goesOn(error: 'error' | 'perhaps-error' = 'error'): Pick<ConvertedAction, 'next' | 'errors'> {
    const failure = error === 'error' ? this.target('Error') : this.block.target('Error');
    return { next: this.target('Success'), errors: failure === undefined ? [] : [['NoMatchingError', failure]] };
  }

  /** A resource: its ARN or a reference, with the name for the designer. Without an ARN the name is all there is. */
  resource(today: string, name: string): Required<Pick<ConvertedAction, 'parameters' | 'hints'>> {
    const parameter = this.block.parameter(name);
    if (parameter === undefined) return { parameters: {}, hints: {} };
    const displayName = typeof parameter.resourceName === 'string' && parameter.resourceName !== '' ? parameter.resourceName : undefined;
    const value = this.value(name) ?? displayName;
    if (value === undefined) return { parameters: {}, hints: {} };
    if (value === displayName) this.note(`parameter ${name}`, `the export holds the name "${value}" and no ARN, and the name was taken over`);
    return { parameters: { [today]: value }, hints: displayName === undefined ? {} : { [today]: { displayName } } };
  }

  requiredResource(today: string, name: string, meant: string, prefix = ''): Required<Pick<ConvertedAction, 'parameters' | 'hints'>> {
    const resource = this.resource(today, name);
    if (resource.parameters[today] === undefined) this.missing(name, `${prefix}${today}`, meant);
    return resource;
  }

  /** What a check branches by; the service takes none that branches by nothing. */
  atLeastOne<T>(conditions: readonly T[]): readonly T[] {
    if (conditions.length === 0) this.note('branch Evaluate', 'the block does not have it, and the service takes no check without Conditions; write one or more');
    return conditions;
  }

  /** A condition for each `Evaluate` branch. */
  evaluations(operators: Readonly<Record<string, string>>, condition = 'Evaluate'): NonNullable<ConvertedAction['conditions']> {
    return this.block.branches.filter((branch) => branch.condition === condition).map(({ operator, operand, target }) => {
      const known = own(operators, operator);
      if (known === undefined) this.note(`operator ${operator || '(none)'}`, 'it is not known, and Equals was written');
      return { operator: known ?? 'Equals', operand, target };
    });
  }
}

/** Operators of numbers, with what they are called today. */
export const NUMBER_OPERATORS = {
  Equals: 'Equals',
  GreaterThan: 'NumberGreaterThan',
  GreaterThanOrEqualTo: 'NumberGreaterOrEqualTo',
  LessThan: 'NumberLessThan',
  LessThanOrEqualTo: 'NumberLessOrEqualTo',
} as const;

export const OPERATORS = {
  ...NUMBER_OPERATORS, Contains: 'TextContains', StartsWith: 'TextStartsWith', EndsWith: 'TextEndsWith',
} as const;
