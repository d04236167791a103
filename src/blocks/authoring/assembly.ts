import { isDeepStrictEqual } from 'util';
import type { IConstruct } from 'constructs';
import { BlockReferences } from './block-references';
import type { ModuleContract } from './module-contract';
import { redirected } from './redirected';
import type { Scope } from './scope';
import type { Declaration } from '../../language/declaration';
import type { FlowDocument } from '../../language/document';
import { FlowTypeName } from '../../language/flow-type';
import { checkBlockName } from '../../language/identifier';
import { JsonObject } from '../../language/json';
import { Problems, shown } from '../../language/problems';
import { ResourceKind } from '../../language/spec';

/** The block and branch on whose behalf somebody asks where to go. */
export interface Asker {
  readonly block: string;
  readonly branch: string;
}

/** Gives the identifier to go to. It is asked late, so that only what is reached gets into the flow. */
export type Target = (asker: Asker) => string;

/** Where a part leads on to. */
export interface Way {
  readonly next: Target;
  /** Where failures go; undefined inside of a flow's failure path, where a failure is ignored. */
  readonly onError?: Target;
  readonly scope: Scope;
}

/** A resource that a block refers to; permissions and associations follow from it. */
export interface ResourceUse {
  readonly kind: ResourceKind;
  readonly resource: IConstruct;
  readonly block: string;
}

export interface AssembledAction {
  readonly json: JsonObject;
  readonly metadata: JsonObject;
}

/**
 * What a flow construct gets: the document, the resources that it refers to, and what its blocks say of the values that they fill.
 *
 * @internal
 */
export interface RenderedFlow {
  readonly document: FlowDocument;
  readonly uses: readonly ResourceUse[];
  readonly declarations: readonly Declaration[];
}

/** A part that nothing has led to yet. It may still be what a reference by name means. */
export interface Postponed {
  /** The block that it starts with. */
  readonly name?: string;
  readonly connect: () => void;
  readonly isReached: () => boolean;
  readonly report: () => void;
}

/** Collects the actions of one flow while its parts connect to each other. */
export class Assembly {
  readonly uses: ResourceUse[] = [];
  private readonly declared = new Map<string, Declaration>();
  private readonly declaredForFlow: Declaration[] = [];
  /** The order of insertion is the order in which a reader meets the blocks. A block that is reached twice is there twice. */
  private readonly actions = new Map<string, AssembledAction[]>();
  private readonly references = new BlockReferences();
  private readonly postponed: Postponed[] = [];

  /** The contract is that of the module that is being assembled; where nobody knows it, nothing is checked against it. */
  constructor(readonly flowType: FlowTypeName, readonly problems: Problems, readonly contract?: ModuleContract) {}

  /** Keeps an action's place in the reading order while its targets are still being found out. */
  reserve(name: string): void {
    if (this.actions.has(name)) return;
    checkBlockName(name, this.problems);
    this.actions.set(name, []);
  }

  add(action: AssembledAction): void {
    this.actions.get(String(action.json.Identifier))!.push(action);
  }

  /** A block that is reached twice still uses its resource once. */
  use(use: ResourceUse): void {
    const known = this.uses.some(({ kind, resource, block }) => kind === use.kind && resource === use.resource && block === use.block);
    if (!known) this.uses.push(use);
  }

  declare(declaration: Declaration & { readonly block: string }): void {
    this.declared.set(declaration.block, declaration);
  }

  /** What holds for the whole flow. A part that is reached twice still says it once. */
  declareForFlow(declaration: Declaration): void {
    const known = this.declaredForFlow.some((one) => isDeepStrictEqual(one, declaration));
    if (!known) this.declaredForFlow.push(declaration);
  }

  get declarations(): Declaration[] {
    return [...this.declared.values(), ...this.declaredForFlow];
  }

  /** A reference by name; which block it means, and whether there is one, is known only at the end. */
  refer(scope: Scope, name: string, asker: Asker): string {
    return this.references.add(scope, name, asker);
  }

  /** A way that leads nowhere: whoever takes it is reported. */
  readonly nowhere: Target = ({ block, branch }) => {
    this.problems.add('UnwiredBranch', `block ${shown(block)}, branch ${shown(branch)}, leads nowhere, got no block after it; `
      + 'put a block after it in the chain, wire the branch, or end with Disconnect, EndFlow or a transfer');
    return block;
  };

  postpone(part: Postponed): void {
    this.postponed.push(part);
  }

  /** All actions, and the one to start with, once nothing can be added any more. */
  finish(start: string): { actions: AssembledAction[]; startAction: string } {
    this.connectReferenced();
    const isKnown = (name: string) => this.actions.has(name);
    for (const { name, asker } of this.references.unknown(isKnown)) {
      this.problems.add('UnknownBlock', `block ${shown(asker.block)}, branch ${shown(asker.branch)}, goes to a block that this flow does not have, `
        + `got ${shown(name)}; the blocks are ${[...this.actions.keys()].map(shown).join(', ')}`);
    }
    const targets = this.references.targets(isKnown);
    const actions = [...this.actions].map(([name, definitions]) => this.definition(name, definitions, targets));
    return { actions, startAction: targets.get(start) ?? start };
  }

  /** What is connected late may refer to further parts, so this goes on until nothing is missing that is there. */
  private connectReferenced(): void {
    const isMissing = ({ name }: Postponed) => name !== undefined && !this.actions.has(name);
    const wanted = () => {
      const later = new Set(this.postponed.map((part) => part.name));
      const targets = new Set(this.references.targets((name) => this.actions.has(name) || later.has(name)).values());
      return this.postponed.find((part) => isMissing(part) && targets.has(part.name!));
    };
    for (let part = wanted(); part !== undefined; part = wanted()) part.connect();
    for (const part of this.postponed.filter((one) => !one.isReached() && (one.name === undefined || isMissing(one)))) part.report();
  }

  private definition(name: string, definitions: readonly AssembledAction[], targets: ReadonlyMap<string, string>): AssembledAction {
    const [first, ...others] = definitions.map((action) => ({ ...action, json: redirected(action.json, targets) }));
    for (const { json } of others.filter((other) => !isDeepStrictEqual(other.json, first.json))) this.reportSecondDefinition(name, first.json, json);
    return first;
  }

  private reportSecondDefinition(name: string, first: JsonObject, second: JsonObject): void {
    const sameBlock = isDeepStrictEqual({ ...first, Transitions: {} }, { ...second, Transitions: {} });
    this.problems.add('BlockDefinedTwice', sameBlock
      ? `block ${shown(name)} is used in two places that lead on to different blocks, got ${shown(first.Transitions)} and `
        + `${shown(second.Transitions)}; let both places lead on to the same block, or put each use into a fragment of its own with Fragment.named`
      : `block ${shown(name)} is defined twice with different content, got ${shown(first.Parameters)} and ${shown(second.Parameters)}; `
        + `rename one of them, put each into a fragment with Fragment.named, or refer to the first with GoTo.block(${shown(name)})`);
  }
}
