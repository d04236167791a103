import { Agent, AgentStatus, HandState } from './agent';
import { answering } from './answers';
import { choices } from './choices';
import { Contact, InitiationMethod, Links } from './contact';
import { contactValues } from './contact-values';
import { FlowRole, FlowRun } from './flow-run';
import { Invoker } from './functions';
import { knownProfile } from './known';
import { CenterModel, ProfileModel, QueueModel } from './model';
import { offerTo } from './offering';
import { Assumptions, DEFAULT_ASSUMPTIONS } from './options';
import { Outsider } from './outsider';
import { AgentProps, Customer } from './people';
import { found } from './references';
import { Trace } from './trace';
import { shown } from '../../language/problems';
import type { Channel } from '../../language/spec';
import { BrokenFlowError } from '../interpreter/broken-flow-error';
import { CompiledFlow } from '../interpreter/compiled-flow';
import { runFlow } from '../interpreter/run-flow';
import { Scope } from '../interpreter/scope';
import { stepOf } from '../interpreter/step-of';
import { Random, randomOf } from '../kernel/random';
import { Timeline } from '../kernel/timeline';
import { Router } from '../routing/router';

export interface CenterProps {
  readonly model: CenterModel;
  readonly start: number;
  readonly seed: number;
  readonly assumptions?: Partial<Assumptions>;
}

/**
 * A contact center on a virtual clock. It holds everything that there is; what happens stands in the modules beside it, each of
 * which takes the center as its first argument.
 */
export class Center {
  readonly model: CenterModel;
  readonly assumptions: Assumptions;
  readonly timeline: Timeline;
  readonly random: Random;
  readonly router = new Router();
  readonly trace: Trace;
  readonly contacts = new Map<string, Contact>();
  readonly agents = new Map<string, Agent>();
  readonly profiles = new Map<string, ProfileModel>();
  /** How many contacts of all channels are in a queue (CP-1). */
  readonly inQueue = new Map<string, number>();
  readonly customers = new Map<string, Customer>();
  /** What services that are not simulated answer, by the type of the action that asks them. */
  readonly outside = new Map<string, Outsider>();
  /** Runs the functions that flows invoke; without it every invocation fails. */
  invoker?: Invoker;
  /** How many customers each customer-first queue calls just now (C-10). */
  readonly dialling = new Map<string, number>();
  /** For the quota (CP-7). */
  callsUnderWay = 0;
  private readonly agentsByArn = new Map<string, Agent>();
  private created = 0;
  private ordered = 0;

  constructor({ model, start, seed, assumptions }: CenterProps) {
    this.model = model;
    this.assumptions = { ...DEFAULT_ASSUMPTIONS, ...assumptions };
    this.timeline = new Timeline(start);
    this.random = randomOf(seed);
    this.trace = new Trace(() => this.timeline.now);
    for (const profile of model.profiles.values()) this.addProfile(profile);
  }

  /** Tells apart what happens at one instant. */
  nextOrder(): number {
    return this.ordered++;
  }

  get now(): number {
    return this.timeline.now;
  }

  addProfile(profile: ProfileModel): void {
    this.profiles.set(profile.id, profile);
    this.router.addProfile(profile);
  }

  addAgent(props: AgentProps): Agent {
    if (this.agents.has(props.name)) throw new Error(`the name of the agent is taken, got ${shown(props.name)}; give each agent a name of its own`);
    const profile = knownProfile(this, props.profile, `the routing profile of agent ${shown(props.name)}`);
    const agent = new Agent(props, this.router.addAgent(props.name, profile, this.now));
    this.agents.set(props.name, agent);
    if (props.arn !== undefined) this.agentsByArn.set(props.arn, agent);
    return agent;
  }

  /** An agent by name or ARN. */
  agent(reference: string): Agent | undefined {
    return this.agents.get(reference) ?? this.agentsByArn.get(reference);
  }

  setStatus(agent: Agent, status: AgentStatus): void {
    const wasRoutable = agent.isRoutable;
    agent.status = status;
    this.trace.note('agent-status', { agent: agent.name, status });
    this.tellRouting(agent, !wasRoutable);
  }

  /** Takes a contact into an agent's hand, changes what is with it, or, without a state, takes it out. */
  setHand(agent: Agent, contact: Contact, state?: HandState): void {
    const before = agent.hand.get(contact);
    if (state) agent.hand.set(contact, state);
    else agent.hand.delete(contact);
    if (before === 'after-contact-work') contact.work.afterContactWorkUntil = this.now;
    this.trace.note('agent-hand', { agent: agent.name, contact, state });
    this.tellRouting(agent, endsTurn(agent, contact, before, state));
  }

  /** Only who is routable, and has a slot, is offered something. */
  private tellRouting(agent: Agent, losesTurn: boolean): void {
    const { serving, isRoutable } = agent;
    this.router.update(serving, () => {
      serving.available = isRoutable;
      serving.inHand.length = 0;
      for (const { channel } of agent.hand.keys()) serving.inHand.push(channel);
      if (losesTurn) serving.availableSince = this.now;
    });
    if (isRoutable) offerTo(this, agent);
  }

  newContact(method: InitiationMethod, channel: Channel, customerNumber: string | undefined, links?: Links): Contact {
    const id = idOf(++this.created);
    const contact = new Contact(id, method, channel, links ?? { initialId: id }, customerNumber, this.now);
    this.contacts.set(id, contact);
    this.trace.note('contact-created', { contact });
    return contact;
  }

  run(contact: Contact, flowId: string, role: FlowRole, onEnd: (run: FlowRun) => void): FlowRun {
    const flow = found(this.model.flows, flowId);
    if (!flow) {
      const known = choices([...this.model.flows.values()].map(({ name }) => name));
      throw new BrokenFlowError(`the ${role} flow of contact ${contact.id} does not exist, got ${shown(flowId)}; use one of ${known}`);
    }
    this.trace.note('flow-started', { contact, flow: flow.name, role });
    const run = new FlowRun({
      contact,
      role,
      answering: (one, request) => answering(this, one, request),
      program: (current, one) => this.program(current, one),
      onEnd: (one) => {
        one.contact.removeRun(one);
        onEnd(one);
      },
    }, flow);
    contact.runs.push(run);
    return run.start();
  }

  /** Flows of the contact do not go on: all of them, or those of one role. */
  breakOff({ runs }: Contact, role?: FlowRole): void {
    for (let index = runs.length - 1; index >= 0; index--) {
      if (role === undefined || runs[index].role === role) runs.splice(index, 1)[0].breakOff();
    }
  }

  queue(id: string): QueueModel {
    const queue = this.model.queues.get(id);
    if (!queue) throw new BrokenFlowError(`the queue of the contact does not exist, got ${shown(id)}; use one of ${choices(this.model.queues.keys())}`);
    return queue;
  }

  private program(flow: CompiledFlow, run: FlowRun) {
    const results = this.assumptions.resultsOutliveFlow ? run.contact.results : {};
    const scope = new Scope(() => contactValues(this, run), results);
    return runFlow(flow, scope, {
      stepOf,
      passed: (passed) => this.trace.note('action', { contact: run.contact, passed }),
      tick: (at, action) => run.reach(this.now, at, action),
    });
  }
}

/** Whoever handles a contact goes to the end of the line; a profile can except outbound calls (RT-8). An offer alone does not count. */
function endsTurn({ serving }: Agent, { method }: Contact, before: HandState | undefined, after: HandState | undefined): boolean {
  if (method === 'OUTBOUND' && serving.profile.outboundKeepsTurn) return false;
  return after === 'connecting' || (after === undefined && before !== 'offered');
}

/** The same in every run, in the form that the service gives identifiers. */
function idOf(count: number): string {
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}
