import { AgentMetrics } from './agent-metrics';
import { ContactMetrics } from './contact-metrics';
import { QueueMetrics } from './queue-metrics';
import { Center } from '../center/center';

export interface MetricsProps {
  /** Within how many milliseconds contacts should leave the queue; the shares of those that do are counted. @default - 20 seconds */
  readonly serviceLevels?: readonly number[];
}

const SERVICE_LEVELS = [20_000];

/** Measures a center from the instant at which it is made, while it runs: no contact is kept. */
export class Metrics {
  /** Of all queues together. */
  readonly total: QueueMetrics;
  readonly agents: AgentMetrics;
  readonly contacts = new ContactMetrics();
  private readonly queues = new Map<string, QueueMetrics>();
  private readonly make: () => QueueMetrics;

  constructor(private readonly center: Center, { serviceLevels = SERVICE_LEVELS }: MetricsProps = {}) {
    const start = center.now;
    this.make = () => new QueueMetrics(start, serviceLevels);
    this.total = this.make();
    this.agents = new AgentMetrics(start);
    this.lookAround();
    this.listen();
  }

  /** Of one queue by its ARN, or of the own queue of an agent by the agent. */
  queue(id: string): QueueMetrics {
    const known = this.queues.get(id);
    if (known) return known;
    const made = this.make();
    this.queues.set(id, made);
    return made;
  }

  /** The share of their time at work that agents had contacts, or the work after them. */
  get occupancy(): number {
    return this.agents.occupancy(this.center.now);
  }

  /** Who waits already, and who works. */
  private lookAround(): void {
    const { agents, contacts, now } = this.center;
    for (const agent of agents.values()) this.agents.look(agent, now);
    for (const { waiting } of contacts.values()) if (waiting) this.both(waiting.queue, (one) => one.found(now));
  }

  private listen(): void {
    const { trace, agents } = this.center;
    trace.on('enqueued', ({ contact, queue, at }) => this.both(queue, (one) => one.entered(contact, at)));
    trace.on('dequeued', ({ contact, queue, reason, at }) => this.both(queue, (one) => one.left(contact, reason, at)));
    trace.on('agent-status', ({ agent, at }) => this.agents.look(agents.get(agent)!, at));
    trace.on('agent-hand', ({ agent, contact, state, at }) => {
      this.agents.look(agents.get(agent)!, at);
      this.contacts.handed(contact, state, at);
    });
    this.listenToContacts();
  }

  private listenToContacts(): void {
    const { center: { trace }, contacts } = this;
    trace.on('contact-created', ({ contact }) => contacts.begun(contact));
    trace.on('contact-ended', ({ contact }) => contacts.ended(contact));
    trace.on('offer-ended', ({ how }) => contacts.offerEnded(how));
    trace.on('queue-full', () => contacts.queueFull++);
    trace.on('number-refused', ({ why }) => { if (why === 'not-dialable') contacts.notDialable++; });
  }

  /** What counts for a queue counts for all of them together. */
  private both(queue: string, count: (metrics: QueueMetrics) => void): void {
    count(this.total);
    count(this.queue(queue));
  }
}
