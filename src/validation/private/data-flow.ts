import { Facts, forward, succeeded, Transfer } from './forward';
import { Reference, referencesIn } from './parameter-references';
import { BLOCK_SPECS } from '../../blocks/registry.generated';
import { FlowNode } from '../../language/graph';
import { BlockSpec } from '../../language/spec';

/** What can have happened to a namespace on the ways to a block. */
export interface Filling {
  /** There is a way on which nothing has filled it. */
  readonly never: boolean;
  /** The blocks that were the last to try, and failed. */
  readonly failed: readonly string[];
  /** The blocks that were the last to fill it. */
  readonly filled: readonly string[];
}

/** A place that reads a namespace which blocks fill. */
export interface Read extends Reference {
  readonly block: string;
  readonly namespace: string;
}

/** What may have happened last to a namespace; without a block, nothing has. */
interface Fact {
  readonly namespace: string;
  readonly what: 'never' | 'failed' | 'filled';
  readonly block: string;
}

interface Result {
  readonly reads: readonly Read[];
  readonly facts: ReadonlyMap<string, Facts<Fact>>;
}

/** What the actions of a flow read, and what was filled on the ways there. Nothing is computed before it is asked for. */
export class DataFlow {
  private result?: Result;
  private readonly namespaces: readonly string[];

  constructor(private readonly graph: ReadonlyMap<string, FlowNode>, private readonly start: string, specs: readonly BlockSpec[] = BLOCK_SPECS) {
    this.namespaces = writtenBy(specs);
  }

  /** Every read of a namespace that some block is known to fill, at the blocks that a way leads to. */
  get reads(): readonly Read[] {
    return this.computed.reads;
  }

  filling({ block, namespace }: Pick<Read, 'block' | 'namespace'>): Filling {
    const [failed, filled]: [string[], string[]] = [[], []];
    let never = false;
    this.computed.facts.get(block)?.forEach((fact) => {
      if (fact.namespace !== namespace) return;
      if (fact.what === 'never') never = true;
      else (fact.what === 'failed' ? failed : filled).push(fact.block);
    });
    return { never, failed, filled };
  }

  private get computed(): Result {
    this.result ??= this.compute();
    return this.result;
  }

  private compute(): Result {
    const reads = [...this.graph.values()].flatMap(({ action }) => referencesIn(action.parameters).flatMap((reference): Read[] => {
      const namespace = this.namespaces.find((name) => isInside(reference.path, name));
      return namespace === undefined ? [] : [{ ...reference, block: action.identifier, namespace }];
    }));
    const read = new Set(reads.map(({ namespace }) => namespace));
    if (read.size === 0) return { reads: [], facts: new Map() };
    const nothing = [...read].map((namespace): Fact => ({ namespace, what: 'never', block: '' }));
    const facts = forward(this.graph, this.start, nothing, filling(this.graph, read));
    return { reads: reads.filter(({ block }) => facts.has(block)), facts };
  }
}

/** What each action writes of what is read. One fact is one object, so that a set knows it again. */
function written(graph: ReadonlyMap<string, FlowNode>, read: ReadonlySet<string>): Map<FlowNode, { failed: Fact[]; filled: Fact[] }> {
  const facts = new Map<FlowNode, { failed: Fact[]; filled: Fact[] }>();
  for (const node of graph.values()) {
    const namespaces = (node.spec?.writes ?? []).filter((name) => read.has(name));
    const all = (what: Fact['what']) => namespaces.map((namespace): Fact => ({ namespace, what, block: node.action.identifier }));
    if (namespaces.length > 0) facts.set(node, { failed: all('failed'), filled: all('filled') });
  }
  return facts;
}

/** An action that the library does not know may fill anything, so that nothing is known behind it. */
function filling(graph: ReadonlyMap<string, FlowNode>, read: ReadonlySet<string>): Transfer<Fact> {
  const writes = written(graph, read);
  return (node, edge, facts) => {
    if (node.spec === undefined) return NOTHING;
    const own = writes.get(node);
    if (own === undefined) return facts;
    const after = new Set(succeeded(node, edge) ? own.filled : own.failed);
    facts.forEach((fact) => {
      if (!own.filled.some(({ namespace }) => namespace === fact.namespace)) after.add(fact);
    });
    return after;
  };
}

const NOTHING: Facts<Fact> = new Set();

function isInside(path: string, namespace: string): boolean {
  return path.startsWith(namespace) && (path.length === namespace.length || '.['.includes(path[namespace.length]));
}

const WRITTEN = new Map<readonly BlockSpec[], readonly string[]>();

/** The longest first, so that a part of a namespace goes before the whole. */
function writtenBy(specs: readonly BlockSpec[]): readonly string[] {
  const known = WRITTEN.get(specs) ?? [...new Set(specs.flatMap(({ writes }) => writes ?? []))].sort((one, other) => other.length - one.length);
  WRITTEN.set(specs, known);
  return known;
}
