import { isObject, Json, JsonObject, plainText } from '../json';

/** One way out of a block of the old format. */
export interface OldBranch {
  readonly condition: string;
  readonly operator: string;
  readonly operand: string;
  readonly target: string;
}

/** A view of one entry of `modules`: what the old flow designer called a block. */
export class OldBlock {
  constructor(readonly json: JsonObject, readonly index: number) {}

  get id(): string {
    return typeof this.json.id === 'string' ? this.json.id : '';
  }

  /** The type, with the target where blocks of one type differ by it: `Transfer/Queue`. */
  get type(): string {
    const type = typeof this.json.type === 'string' ? this.json.type : '(no type)';
    return typeof this.json.target === 'string' ? `${type}/${this.json.target}` : type;
  }

  get metadata(): JsonObject {
    return isObject(this.json.metadata) ? this.json.metadata : {};
  }

  get branches(): OldBranch[] {
    return objects(this.json.branches).map((branch) => ({
      condition: plainText(branch.condition ?? ''),
      operator: plainText(branch.conditionType ?? ''),
      operand: plainText(branch.conditionValue ?? ''),
      target: typeof branch.transition === 'string' ? branch.transition : '',
    }));
  }

  /** Where a branch leads: empty if it is not connected, undefined if the block does not have it. */
  target(condition: string): string | undefined {
    return this.branches.find((branch) => branch.condition === condition)?.target;
  }

  parameters(name: string): JsonObject[] {
    return this.allParameters.filter((parameter) => parameter.name === name);
  }

  parameter(name: string): JsonObject | undefined {
    return this.parameters(name)[0];
  }

  get allParameters(): JsonObject[] {
    return objects(this.json.parameters);
  }
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
