import type { Declaration } from '../language/declaration';
import type { FlowDocument } from '../language/document';
import type { FlowTypeName } from '../language/flow-type';
import type { FlowNode } from '../language/graph';
import type { JsonObject } from '../language/json';
import type { BlockSpec, Channel, SpecLookup } from '../language/spec';
import type { DataFlow } from './private/data-flow';

/**
 * `error`: the service refuses it, or a customer gets lost. `warning`: legal, and probably not meant; also every rule that
 * rests on an unverified fact. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** A flow with what a rule must know about it. */
export interface CheckedFlow {
  readonly name: string;
  readonly type: FlowTypeName;
  readonly document: FlowDocument;
  /** The channels of the contacts that run it, where they are known. */
  readonly channels?: readonly Channel[];
  /** What the author of the flow says that its values hold. */
  readonly declarations?: readonly Declaration[];
}

export interface QueueFacts {
  readonly name: string;
  readonly hasOutboundCallerIdNumber: boolean;
}

export interface FunctionFacts {
  readonly name: string;
  /** The function's own time limit. */
  readonly timeoutSeconds: number;
}

/** Where a flow is deployed; parts that only the deployment knows are left out. */
export interface Environment {
  readonly partition?: string;
  readonly region?: string;
  readonly account?: string;
  /** The identifier at the end of the instance's ARN. */
  readonly instance?: string;
}

/** The resources around a flow, found by what the flow calls them. Unknown ones are not judged. */
export interface Surroundings {
  readonly environment?: Environment;
  queue(reference: string): QueueFacts | undefined;
  flow(reference: string): CheckedFlow | undefined;
  function?(reference: string): FunctionFacts | undefined;
  /** Whether the reference is known to lead to nothing. */
  isMissing?(reference: string): boolean;
}

export interface RuleContext {
  readonly flow: CheckedFlow;
  readonly graph: ReadonlyMap<string, FlowNode>;
  readonly surroundings: Surroundings;
  readonly lookup: SpecLookup;
  /** All blocks that share an action type. */
  readonly blocks: ReadonlyMap<string, readonly BlockSpec[]>;
  /** The ids that a finding can bear. */
  readonly ruleIds: ReadonlySet<string>;
  /** What the actions read, and what was filled before; found on first use. */
  readonly dataFlow: DataFlow;
}

/** What a rule says; flow, rule and severity are added by the checker. */
export interface Observation {
  readonly block?: string;
  /** The branch or parameter of the block. */
  readonly place?: string;
  readonly fact: string;
  readonly remedy: string;
}

/** A flow that shows what a rule means. */
export interface RuleExample {
  readonly type: FlowTypeName;
  readonly start: string;
  readonly actions: readonly JsonObject[];
  readonly queues?: Readonly<Record<string, QueueFacts>>;
  readonly flows?: Readonly<Record<string, Omit<RuleExample, 'bad'>>>;
  /** Keys of the document beside version, start and actions, e.g. the `Settings` of a module. */
  readonly top?: JsonObject;
  readonly channels?: readonly Channel[];
  readonly declarations?: readonly Declaration[];
  /** Blocks that the example speaks of, beside those of the library. */
  readonly specs?: readonly BlockSpec[];
  readonly functions?: Readonly<Record<string, FunctionFacts>>;
  readonly environment?: Environment;
  readonly missing?: readonly string[];
}

/** One law of the service, or of good sense. One file each; the file bears the id. */
export interface FlowRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  readonly docs: string;
  readonly bad: RuleExample;
  readonly good: RuleExample;
  check(context: RuleContext): Observation[];
}

export interface Finding extends Observation {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly flow: string;
  readonly docs: string;
}
