import { checkCoverage, CoverageJson } from './coverage-json';
import { FlowCounts } from './flow-counts';
import { FlowCoverage, keyOf, untouched } from './flow-coverage';
import { shareOf, titled, untakenOf } from './report';
import { tableOf } from './table';
import { CenterModel } from '../../simulation/center/model';
import { Trace } from '../../simulation/center/trace';
import { CompiledFlow } from '../../simulation/interpreter/compiled-flow';
import type { Subject } from '../matchers/matcher';

export interface CoverageProps {
  /**
   * What a flow is called here, by the name that it is deployed with. A name that is derived begins with the stack, so that
   * stacks of several names need this for their flows to be the same.
   *
   * @default - the name that it is deployed with
   */
  readonly nameOf?: (deployedName: string) => string;
}

/**
 * Which blocks and branches of flows and modules were taken, and which were not, over as many simulations as it watches.
 *
 * A flow is known by its name: that of another synthesis is the same flow as long as it has the same blocks with the same
 * branches. Flows of one name that differ in those are counted apart, and reports add digits to their names that tell them
 * apart. Texts and other parameters make no difference.
 *
 * A branch counts by itself even if it leads to the same block as another one. The `NextAction` that some types of action
 * have to repeat is no branch.
 */
export class Coverage implements Subject {
  private readonly counts = new Map<string, FlowCounts>();
  /** Simulations of one model share its flows. */
  private readonly byFlow = new WeakMap<CompiledFlow, FlowCounts>();
  private readonly watched = new WeakSet<Trace>();

  constructor(private readonly props: CoverageProps = {}) {}

  /** Counts what happens in a simulation from now on. Watching it again changes nothing. */
  watch(trace: Trace, { flows, modules }: Pick<CenterModel, 'flows' | 'modules'>): void {
    if (this.watched.has(trace)) return;
    this.watched.add(trace);
    for (const flow of [...flows.values(), ...modules.values()]) this.countsOf(flow);
    trace.on('action', ({ passed: { flow, action, branch } }) => this.countsOf(flow).count(action.identifier, branch));
  }

  /** Every flow that was watched, those that nobody ran as well, with how often its parts were taken. */
  get flows(): FlowCoverage[] {
    return titled(this.counted());
  }

  /**
   * What nobody took, as sorted paths: `flow › block › branch`, and `flow › block` for a block that nobody came to, whose
   * branches then go without saying.
   */
  get untaken(): string[] {
    return untakenOf(this.flows).sort();
  }

  /** Adds what another process has counted, e.g. of tests that ran in parallel. */
  merge(json: CoverageJson): this {
    checkCoverage(json);
    for (const flow of json.flows) this.addFlow(flow);
    return this;
  }

  /** For tools, and for `merge`. */
  toJson(): CoverageJson {
    return { flows: this.counted() };
  }

  /** A table of what was taken of each flow, with what was not taken below. */
  toString(): string {
    return tableOf(this.flows.map(shareOf), this.untaken);
  }

  /** @internal */
  get _title(): string {
    return 'the tests';
  }

  /** @internal */
  _failure(message: string): string {
    return `${message}\n\n${this}`;
  }

  private counted(): FlowCoverage[] {
    return [...this.counts.keys()].sort().map((key) => this.counts.get(key)!.coverage);
  }

  private countsOf(flow: CompiledFlow): FlowCounts {
    const known = this.byFlow.get(flow);
    if (known) return known;
    const { nameOf = (name) => name } = this.props;
    const counts = this.addFlow({ ...untouched(flow), name: nameOf(flow.name) });
    this.byFlow.set(flow, counts);
    return counts;
  }

  private addFlow(flow: FlowCoverage): FlowCounts {
    const key = keyOf(flow);
    const known = this.counts.get(key);
    const counts = known ?? new FlowCounts(flow);
    known?.add(flow);
    this.counts.set(key, counts);
    return counts;
  }
}
