import { isFailure } from './labels';
import { Arrangements, arrangedAfter, referencesOf } from './references';
import type { DrawnFlow, DrawnSurroundings } from './surroundings';
import { Edge } from '../language/action';
import { FlowNode, flowGraph } from '../language/graph';
import { SpecLookup } from '../language/spec';

/** An action on a way, and the branch by which the way goes on from it. */
export interface PathStep {
  readonly flow: DrawnFlow;
  readonly node: FlowNode;
  readonly taken?: Edge;
}

export interface Path {
  readonly steps: readonly PathStep[];
  readonly arranged: Arrangements;
  /** The goal that the last step is; undefined if the way goes in circles. */
  readonly goal?: number;
}

/** Whether a way has arrived at an action; `goesOn` says that a flow follows which is known. */
export type Goal = (node: FlowNode, flow: DrawnFlow, goesOn: boolean) => boolean;

export const CREATES_CALLBACK: Goal = ({ spec }) => spec?.effect?.success === 'callback-created';
export const ENTERS_QUEUE: Goal = ({ spec }) => spec?.effect?.success === 'queued';
export const ENDS: Goal = ({ spec, edges }, { type }, goesOn) =>
  !goesOn && (spec?.effect?.endsFlow === true || spec?.effect?.disconnects === true || (edges.length === 0 && type !== 'MODULE'));

/** Where somebody is: a block of a flow, and for a module where to go on after it. */
interface Place {
  readonly flow: DrawnFlow;
  readonly block: string;
  readonly returnTo?: Place;
}

interface State extends Place {
  readonly cost: number;
  readonly arranged: Arrangements;
  readonly steps: readonly PathStep[];
}

/**
 * A way is the more usual, the cheaper it is: the first of the choices before the second, a test that holds before one that
 * does not, and failures only if nothing else leads there.
 */
const COSTS = { step: 1, laterChoice: 10, otherwise: 100, failure: 100_000 };

/** Looks for the most usual way through the flows. */
export class PathFinder {
  private readonly graphs = new Map<DrawnFlow, Map<string, FlowNode>>();

  constructor(private readonly surroundings: DrawnSurroundings, private readonly lookup: SpecLookup) {}

  /** The most usual way from the start of a flow to the first of the goals that can be reached. */
  fromStart(flow: DrawnFlow, arranged: Arrangements, goals: readonly Goal[]): Path {
    return this.search({ flow, block: flow.document.startAction, cost: 0, arranged, steps: [] }, goals);
  }

  /** The most usual way on from the last step of a path, by its success branch, to an end. */
  onwards({ steps, arranged }: Path): Path {
    const { flow, node } = steps.at(-1)!;
    const next = node.edges.find(({ kind }) => kind === 'next');
    return this.search({ flow, block: next?.target ?? '', cost: 0, arranged, steps: [] }, [ENDS]);
  }

  private search(start: State, goals: readonly Goal[]): Path {
    const found: (State | undefined)[] = goals.map(() => undefined);
    let longest = start;
    const seen = new Set<string>();
    const open = [start];
    for (let state = takeCheapest(open); state !== undefined; state = takeCheapest(open)) {
      const node = this.node(state);
      const key = keyOf(state);
      if (node === undefined || seen.has(key)) continue;
      seen.add(key);
      const here = { ...state, arranged: arrangedAfter(node, state.arranged) };
      const entered = this.entered(here, node);
      goals.forEach((goal, index) => {
        if (goal(node, here.flow, entered.length > 0)) found[index] ??= arrive(here, node);
      });
      if (here.cost < COSTS.failure && here.steps.length >= longest.steps.length) longest = arrive(here, node);
      open.push(...continuations(here, node, entered));
    }
    const goal = found.findIndex((state) => state !== undefined);
    return { ...(found[goal] ?? longest), goal: goal < 0 ? undefined : goal };
  }

  private node({ flow, block }: Place): FlowNode | undefined {
    if (!this.graphs.has(flow)) this.graphs.set(flow, flowGraph(flow.document, this.lookup));
    return this.graphs.get(flow)!.get(block);
  }

  /** The flows that an action leads into: the one that it hands over to, a module, or the customer queue flow. */
  private entered({ flow, arranged }: State, node: FlowNode): Place[] {
    const effect = node.spec?.effect;
    const onward = effect?.success === 'handed-over' ? referencesOf(node, 'flow').map(({ value }) => value) : [];
    const waiting = effect?.success === 'queued' && effect.endsFlow ? [arranged.flows.get('CustomerQueue') ?? ''] : [];
    const modules = referencesOf(node, 'module').map(({ value }) => value);
    const returnTo = { flow, block: node.edges.find(({ kind }) => kind === 'next')?.target ?? '' };
    return [
      ...this.startsOf([...onward, ...waiting]),
      ...this.startsOf(modules).map((place) => ({ ...place, returnTo })),
    ];
  }

  private startsOf(references: readonly string[]): Place[] {
    return references.flatMap((reference) => this.surroundings.flow(reference) ?? [])
      .map((flow) => ({ flow, block: flow.document.startAction }));
  }
}

function continuations(state: State, node: FlowNode, entered: readonly Place[]): State[] {
  const onward = (place: Place, cost: number, taken?: Edge): State =>
    ({ ...place, cost: state.cost + cost, arranged: state.arranged, steps: [...state.steps, { flow: state.flow, node, taken }] });
  const { flow, returnTo } = state;
  // What follows a module comes after its last block, not beside it.
  const edges = node.edges.filter(({ kind }) => kind !== 'next' || entered.length === 0);
  const returned = returnTo && node.edges.length === 0 && !node.spec?.effect?.disconnects ? [onward(returnTo, COSTS.step)] : [];
  return [
    ...edges.map((edge) => onward({ flow, block: edge.target, returnTo }, costOf(node, edge), edge)),
    ...entered.map((place) => onward(place, COSTS.step)),
    ...returned,
  ];
}

function takeCheapest(open: State[]): State | undefined {
  open.sort((one, other) => one.cost - other.cost);
  return open.shift();
}

function keyOf({ flow, block, returnTo }: Place): string {
  return [flow.name, block, returnTo?.flow.name, returnTo?.block].join('|');
}

function arrive(state: State, node: FlowNode): State {
  return { ...state, steps: [...state.steps, { flow: state.flow, node }] };
}

function costOf(node: FlowNode, edge: Edge): number {
  if (edge.kind === 'error') return isFailure(node, edge) ? COSTS.failure : COSTS.otherwise;
  const choices = node.edges.filter(({ kind }) => kind === 'condition');
  return COSTS.step + COSTS.laterChoice * Math.max(0, choices.indexOf(edge));
}
