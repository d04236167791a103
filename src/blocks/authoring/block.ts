import type { AssembledAction, Assembly, ResourceUse, Target, Way } from './assembly';
import { FlowPart } from './flow-part';
import { nameIn } from './scope';
import { Declaration } from '../../language/declaration';
import { JsonObject } from '../../language/json';
import { BlockSpec, ErrorSpec } from '../../language/spec';

/**
 * What every block can be given.
 */
export interface BlockProps {
  /**
   * Where the block's failures go.
   *
   * @default - to the error handler of the chain that the block is in, or else to the failure path of the flow
   */
  readonly onError?: FlowPart;
}

/**
 * One block of the flow designer. A block is an immutable value; its name becomes the action's identifier and is what the
 * designer shows, so it must be unique in its flow: 1 to 50 characters without `% : ( \ / ) = $ , ; [ ] { }`.
 */
export abstract class Block extends FlowPart {
  /**
   * @param blockName the name, unique in the flow
   */
  constructor(public readonly blockName: string) {
    super();
  }

  /**
   * The actions that the block is stored as: one, or several that the designer shows as one block. The name is that in the
   * flow, with those of the fragments around the block.
   *
   * @internal
   */
  public abstract _drafts(assembly: Assembly, name: string): ActionDraft[];

  /** @internal */
  public get _firstName(): string {
    return this.blockName;
  }

  /** @internal */
  public _connect(assembly: Assembly, way: Way): string {
    const name = nameIn(way.scope, this.blockName);
    return connectDrafts(name, this._drafts(assembly, name), assembly, way);
  }
}

/** @internal */
export interface ConditionDraft {
  readonly operator: string;
  /** Left out where the operator takes none. */
  readonly operand?: string;
  readonly then?: FlowPart;
  /** An open end of the part leads back to the action itself. */
  readonly returns?: boolean;
}

/**
 * An action before its targets are known.
 *
 * @internal
 */
export interface ActionDraft {
  readonly spec: BlockSpec;
  readonly parameters: JsonObject;
  readonly conditions?: readonly ConditionDraft[];
  /** The parts that errors lead to, by error type; types that are left out take the default. */
  readonly errors?: Readonly<Record<string, FlowPart | undefined>>;
  /** Distinguishes the further actions of one designer block. */
  readonly suffix?: string;
  /** The designer's name for the role of a further action, e.g. `SetContactData`. */
  readonly fragment?: string;
  readonly metadata?: JsonObject;
  readonly uses?: readonly Omit<ResourceUse, 'block'>[];
  /** What the action fills a namespace with, where its author says so. */
  readonly declares?: Omit<Declaration, 'block'>;
}

function connectDrafts(blockName: string, drafts: readonly ActionDraft[], assembly: Assembly, way: Way): string {
  const names = drafts.map((draft) => (draft.suffix ? `${blockName} ${draft.suffix}` : blockName));
  names.forEach((name) => assembly.reserve(name));
  drafts.forEach((draft, index) => {
    const next: Target = index + 1 < drafts.length ? () => names[index + 1] : way.next;
    const metadata = index === 0 ? { ...draft.metadata, ...familyMetadata(drafts, names) } : draft.metadata ?? {};
    assembly.add({ json: connectDraft(names[index], draft, assembly, way, next), metadata });
    draft.uses?.forEach((use) => assembly.use({ ...use, block: blockName }));
    if (draft.declares) assembly.declare({ ...draft.declares, block: names[index] });
  });
  return names[0];
}

/** The designer finds the further actions of a block through its first one. */
function familyMetadata(drafts: readonly ActionDraft[], names: readonly string[]): JsonObject {
  if (drafts.length === 1) return {};
  const fragments = drafts.flatMap(({ fragment }, index) => (fragment ? [[fragment, names[index]] as const] : []));
  return { children: names.slice(1), ...(fragments.length > 0 ? { fragments: Object.fromEntries(fragments) } : {}) };
}

/** Success leads to `next`, which may be an action of the same block; branches that end open leave the block. */
function connectDraft(name: string, draft: ActionDraft, assembly: Assembly, way: Way, next: Target): AssembledAction['json'] {
  return { Identifier: name, Type: draft.spec.type, Parameters: draft.parameters, Transitions: transitions(name, draft, assembly, way, next) };
}

function transitions(name: string, draft: ActionDraft, assembly: Assembly, way: Way, success: Target): JsonObject {
  if (draft.spec.terminal) return {};
  const conditions = (draft.conditions ?? []).map(({ operator, operand, then, returns }) => ({
    NextAction: target(then, assembly, returns ? { ...way, next: () => name } : way, way.next, { block: name, branch: operand ?? operator }),
    Condition: { Operator: operator, Operands: operand === undefined ? [] : [operand] },
  }));
  const errors = writtenErrors(draft, way).map((error) => ({
    NextAction: errorTarget(name, error, draft, assembly, way),
    ErrorType: error.type,
  }));
  const next = repeated(draft.spec, conditions, errors)
    ?? (draft.spec.neverGoesOn ? conditions[0]?.NextAction : success({ block: name, branch: 'next' }));
  return {
    ...(next === undefined ? {} : { NextAction: next }),
    ...(conditions.length > 0 ? { Conditions: conditions } : {}),
    ...(errors.length > 0 ? { Errors: errors } : {}),
  };
}

/** Every error that the action may have is written out, but one that may be left out needs somewhere to go. */
function writtenErrors(draft: ActionDraft, way: Way): ErrorSpec[] {
  return draft.spec.errors.filter(({ type, required, onlyIfWired }) => {
    if (typeof required === 'function') return required(draft.parameters);
    return required || draft.errors?.[type] !== undefined || (way.onError !== undefined && !onlyIfWired);
  });
}

function errorTarget(name: string, error: ErrorSpec, draft: ActionDraft, assembly: Assembly, way: Way): string {
  const fallback = error.meaning === 'failure' ? way.onError ?? way.next : way.next;
  return target(draft.errors?.[error.type], assembly, way, fallback, { block: name, branch: error.type });
}

function target(part: FlowPart | undefined, assembly: Assembly, way: Way, fallback: Target, asker: { block: string; branch: string }): string {
  return part ? part._connect(assembly, way, asker) : fallback(asker);
}

function repeated(spec: BlockSpec, conditions: JsonObject[], errors: JsonObject[]): string | undefined {
  if (spec.nextRepeats === undefined) return undefined;
  const branch = errors.find(({ ErrorType }) => ErrorType === spec.nextRepeats)
    ?? conditions.find(({ Condition }) => (Condition as { Operands: string[] }).Operands[0] === spec.nextRepeats);
  return branch?.NextAction as string | undefined;
}
