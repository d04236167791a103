import { Arrangements, NOTHING_ARRANGED, referencesOf } from './references';
import { CREATES_CALLBACK, ENDS, ENTERS_QUEUE, Path, PathFinder, PathStep } from './route-path';
import type { DrawnFlow, DrawnSurroundings } from './surroundings';
import { SpecLookup } from '../language/spec';

/** One flow, or one moment, on the route of a caller. */
export interface RouteLeg {
  /** What happens by itself, e.g. that the phone rings. */
  readonly event?: string;
  readonly steps: readonly PathStep[];
  /** The way comes back to where it was and goes on like this. */
  readonly repeats?: boolean;
}

/** The most usual way of a caller to an agent, across flows. */
export interface Route {
  readonly from: DrawnFlow;
  readonly legs: readonly RouteLeg[];
}

/**
 * The route that a caller takes from this flow: to a callback if one can be reached, or else into a queue, or else to the
 * end of the flow.
 */
export function callerRoute(from: DrawnFlow, surroundings: DrawnSurroundings, lookup: SpecLookup): Route {
  const finder = new PathFinder(surroundings, lookup);
  const call = finder.fromStart(from, NOTHING_ARRANGED, [CREATES_CALLBACK, ENTERS_QUEUE, ENDS]);
  const legs = new RouteTeller(finder, surroundings);
  if (call.goal === 0) return { from, legs: [...legs.call(call, finder.onwards(call)), ...legs.callback(call)] };
  return { from, legs: [legOf(call), ...(call.goal === 1 ? legs.agentTakes(call.arranged) : [])] };
}

/** The flows that nobody else leads to: where a call, a transfer or a chat comes in. */
export function entryFlows<F extends DrawnFlow>(flows: readonly F[], surroundings: DrawnSurroundings, lookup: SpecLookup): F[] {
  const inbound = flows.filter(({ type }) => type === 'CONTACT_FLOW');
  const led = new Set<DrawnFlow | undefined>(flows.flatMap(({ document }) => document._actions)
    .map((action) => ({ action, spec: lookup(action.type, action.parameters), edges: [] }))
    .flatMap((node) => referencesOf(node, 'flow').map(({ value }) => surroundings.flow(value))));
  const entries = inbound.filter((flow) => !led.has(flow));
  return entries.length > 0 ? entries : inbound;
}

function legOf({ steps, goal }: Path, event?: string): RouteLeg {
  return { event, steps, repeats: goal === undefined };
}

/** Strings the legs together in the order in which the service runs the flows. */
class RouteTeller {
  constructor(private readonly finder: PathFinder, private readonly surroundings: DrawnSurroundings) {}

  call(request: Path, farewell: Path): RouteLeg[] {
    return [legOf({ ...farewell, steps: [...request.steps, ...farewell.steps] })];
  }

  /** The callback contact: creation flow, queue, agent, phone. */
  callback(request: Path): RouteLeg[] {
    const creator = request.steps.at(-1)!.node;
    const [named] = referencesOf(creator, 'queue');
    const [creation] = referencesOf(creator, 'flow');
    // Attributes and whisper flows come along; a customer queue flow runs only if the creation flow sets it.
    const flows = new Map([...request.arranged.flows].filter(([moment]) => moment !== 'CustomerQueue'));
    const inherited: Arrangements = { flows, queue: named?.value ?? request.arranged.queue };
    if (creation === undefined) return [...this.queued(inherited), ...this.rings(inherited)];
    const flow = this.surroundings.flow(creation.value);
    if (flow === undefined) return [{ event: `The creation flow ${creation.value} runs; it is not known here.`, steps: [] }];
    const created = this.finder.fromStart(flow, inherited, [ENTERS_QUEUE, ENDS]);
    const leg = legOf(created, 'The callback contact begins, with nobody on the line.');
    if (created.goal !== 0) return [leg, { event: 'The creation flow ends without a transfer to queue: nobody is called back.', steps: [] }];
    return [leg, ...this.queued(created.arranged), ...this.rings(created.arranged)];
  }

  /** A waiting caller reaches an agent. */
  agentTakes({ flows }: Arrangements): RouteLeg[] {
    return [
      this.whisper('An agent accepts the call.', flows.get('AgentWhisper'), 'agent whisper flow'),
      this.whisper('The customer is told that an agent is there.', flows.get('CustomerWhisper'), 'customer whisper flow'),
      { event: 'Agent and customer are connected.', steps: [] },
    ];
  }

  private queued({ flows, queue }: Arrangements): RouteLeg[] {
    const name = this.queueName(queue);
    const waiting = this.known(flows.get('CustomerQueue'));
    const event = `The callback waits in ${name}.`;
    return [waiting ? legOf(this.finder.fromStart(waiting, NOTHING_ARRANGED, [ENDS]), event) : { event, steps: [] }];
  }

  private rings({ flows, queue }: Arrangements): RouteLeg[] {
    const outbound = queue === undefined ? undefined : this.surroundings.queue(queue)?.outboundFlow;
    return [
      this.whisper('An agent accepts the callback.', flows.get('AgentWhisper'), 'agent whisper flow'),
      this.whisper('The customer\'s phone rings, and the customer answers.', outbound, 'outbound whisper flow'),
      { event: 'Agent and customer are connected.', steps: [] },
    ];
  }

  private whisper(event: string, reference: string | undefined, kind: string): RouteLeg {
    const flow = this.known(reference);
    if (flow !== undefined) return legOf(this.finder.fromStart(flow, NOTHING_ARRANGED, [ENDS]), event);
    return { event: `${event} The ${reference === undefined ? `instance's default ${kind}` : `${kind} ${reference}`} runs.`, steps: [] };
  }

  private known(reference: string | undefined): DrawnFlow | undefined {
    return reference === undefined ? undefined : this.surroundings.flow(reference);
  }

  private queueName(reference: string | undefined): string {
    if (reference === undefined) return 'the working queue';
    return `the queue ${this.surroundings.queue(reference)?.name ?? reference}`;
  }
}
