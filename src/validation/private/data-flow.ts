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

interface Result {
  readonly reads: readonly Read[];
  readonly facts: ReadonlyMap<string, Facts>;
}

const SEPARATOR = '\n';

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
    const facts = [...this.computed.facts.get(block) ?? []].map((known) => known.split(SEPARATOR)).filter(([name]) => name === namespace);
    const by = (kind: string) => facts.filter(([, what]) => what === kind).map(([, , who]) => who);
    return { never: by('never').length > 0, failed: by('failed'), filled: by('filled') };
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
    const facts = forward(this.graph, this.start, [...read].map((name) => fact(name, 'never')), filled(read));
    return { reads: reads.filter(({ block }) => facts.has(block)), facts };
  }
}

/** An action that the library does not know may fill anything, so that nothing is known behind it. */
function filled(read: ReadonlySet<string>): Transfer {
  return (node, edge, facts) => {
    const { spec, action } = node;
    if (spec === undefined) return new Set();
    const written = (spec.writes ?? []).filter((name) => read.has(name));
    if (written.length === 0) return facts;
    return new Set([
      ...[...facts].filter((known) => !written.includes(known.slice(0, known.indexOf(SEPARATOR)))),
      ...written.map((name) => fact(name, succeeded(node, edge) ? 'filled' : 'failed', action.identifier)),
    ]);
  };
}

function fact(namespace: string, what: 'never' | 'failed' | 'filled', block = ''): string {
  return [namespace, what, block].join(SEPARATOR);
}

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
