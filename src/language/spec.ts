import { FlowTypeName } from './flow-type';
import { JsonObject } from './json';

/** What an action may refer to outside of its flow. */
export type ResourceKind = 'queue' | 'flow' | 'prompt' | 'hours' | 'function' | 'module' | 'agent';

/** How a value may be given: as a literal only, as one whole JSONPath only, or either. */
export type Dynamic = 'static' | 'jsonpath' | 'either';

export interface ParameterSpec {
  /** Dotted path inside of `Parameters`; `[]` stands for every item of a list: `Messages[].Text`. */
  readonly path: string;
  readonly kind: 'text' | 'integer' | 'decimal' | 'enum' | 'map' | 'object' | 'list';
  /** Inside of an object or an item that is not there, nothing is required. A function decides by the parameters. */
  readonly required?: boolean | ((parameters: JsonObject) => boolean);
  readonly dynamic?: Dynamic;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** The bounds stand in the guide alone, and published flows are known that exceed them. */
  readonly boundsDisputed?: boolean;
  readonly values?: readonly string[];
  readonly refersTo?: ResourceKind;
  /** The types of flow that a reference to a flow may lead to; left out where any may, or where another rule knows. */
  readonly takesFlows?: readonly FlowTypeName[];
  /** The most characters that a literal may have. */
  readonly maxLength?: number;
  /** What a literal must look like. */
  readonly pattern?: RegExp;
  /** The closed set of keys of a map. */
  readonly keys?: readonly string[];
  /** References may stand inside of a text, not only alone. */
  readonly interpolates?: boolean;
  /** The value is typed JSON on the wire; every other scalar is a string. */
  readonly typedJson?: boolean;
}

/** Parameters that go together or exclude each other. */
export interface ParameterGroup {
  readonly rule: 'exactly-one' | 'at-most-one' | 'at-least-one';
  readonly paths: readonly string[];
}

export type Channel = 'voice' | 'chat' | 'task' | 'email';

/** What a channel gets of a block; `unknown` is not judged. */
export type ChannelSupport = 'works' | 'error-branch' | 'no-effect' | 'unsupported' | 'unknown';

export interface ErrorSpec {
  readonly type: string;
  /** `optional`: the service accepts the action without it. A function decides by the parameters. */
  readonly required: boolean | ((parameters: JsonObject) => boolean);
  /**
   * `failure` goes to the flow's failure path unless wired; `otherwise` is an ordinary outcome (no key was pressed, no
   * condition matched) and goes on to the next block unless wired.
   */
  readonly meaning: 'failure' | 'otherwise';
  /** An optional error that the designer leaves out as well: it is written only where a block wires it. */
  readonly onlyIfWired?: boolean;
}

export interface ConditionSpec {
  readonly operators: readonly string[];
  /** Those of the operators that compare with nothing. */
  readonly withoutOperand?: readonly string[];
  /** The closed set of operands, where there is one. */
  readonly operands?: readonly string[];
  /** The least and the most conditions that the service takes. */
  readonly min?: number;
  readonly max?: number;
}

/** What an action means for the caller; read by whoever walks the paths of a flow. */
export interface EffectSpec {
  /** The customer hears something. */
  readonly speaks?: boolean;
  /** The customer is asked for something, so that what was said is a question and not the last word. */
  readonly asks?: boolean;
  /** What exists once the action succeeded. */
  readonly success?: 'callback-created' | 'queued' | 'handed-over';
  /** The action ends the flow when it succeeds, although it is not terminal. */
  readonly endsFlow?: boolean;
  /** Time passes for as long as the action says; a cycle through it is no hot loop. */
  readonly waits?: boolean;
  /** The action counts its rounds and leaves in the end; a cycle through it ends by itself. */
  readonly bounded?: boolean;
  /** What the action decides for later blocks, where no namespace tells. */
  readonly sets?: 'callback-number' | 'logging';
  /** A terminal that hangs up; other terminals leave the contact where it is. */
  readonly disconnects?: boolean;
}

/**
 * Everything there is to know about one kind of action. Checks, drawings and outlines read it, so that none of them
 * asks for a block by name.
 */
export interface BlockSpec {
  /** The block's name in the designer. */
  readonly block: string;
  /** The action's type in the Flow language. */
  readonly type: string;
  /** Tells apart the blocks that share an action type. */
  readonly applies?: (parameters: JsonObject) => boolean;
  readonly category: 'interact' | 'set' | 'check' | 'integrate' | 'transfer' | 'end';
  /** The page of the service that this specification follows. */
  readonly docs: string;
  readonly parameters: readonly ParameterSpec[];
  readonly groups?: readonly ParameterGroup[];
  /** Not all parameters are published, so that unknown ones are not judged. */
  readonly openParameters?: boolean;
  readonly conditions?: ConditionSpec;
  readonly errors: readonly ErrorSpec[];
  readonly terminal?: boolean;
  /** The branch whose target `NextAction` repeats, on actions without a success branch. */
  readonly nextRepeats?: string;
  /** The action never goes on by itself: without any branch it has no `NextAction`. */
  readonly neverGoesOn?: boolean;
  readonly flowTypes: readonly FlowTypeName[];
  /** Types of which probes say that the service refuses the block there, and published exports hold it nevertheless. */
  readonly disputedFlowTypes?: readonly FlowTypeName[];
  /** Channels that are left out work. */
  readonly channels?: Partial<Record<Channel, ChannelSupport>>;
  readonly effect?: EffectSpec;
  /** The namespaces that a success fills, e.g. `$.External`. */
  readonly writes?: readonly string[];
  /** One line for a reader: what the action will do, from its parameters. */
  readonly summary: (parameters: JsonObject) => string;
}

/** Finds the specification of an action, or nothing for a type that the library does not know. */
export type SpecLookup = (type: string, parameters: JsonObject) => BlockSpec | undefined;

/** The specifications of all blocks that share an action type. */
export function specsByType(specs: readonly BlockSpec[]): ReadonlyMap<string, readonly BlockSpec[]> {
  const byType = new Map<string, BlockSpec[]>();
  for (const spec of specs) byType.set(spec.type, [...(byType.get(spec.type) ?? []), spec]);
  return byType;
}

export function specLookup(specs: readonly BlockSpec[]): SpecLookup {
  const byType = specsByType(specs);
  return (type, parameters) => byType.get(type)?.find((spec) => spec.applies?.(parameters) ?? true);
}
