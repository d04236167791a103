import type { Cause } from './cloud-events';
import { advance } from './driver';
import { Asynchronous } from './events/asynchronous';
import { contactEvent, EVENT_TYPES } from './events/contact-events';
import { EventBus } from './events/event-bus';
import { EventSource } from './events/event-source';
import { Faults } from './faults';
import { Floor } from './floor';
import { Service } from './http/api-call';
import { ApiServer } from './http/api-server';
import { InstancePort } from './instance/instance-port';
import { Functions } from './runtime/functions';
import { connect } from './services/connect/connect';
import { servicesOf, Stores, storesOf } from './services/services';
import { Trace } from '../center/trace';
import { Random } from '../kernel/random';
import { Timeline } from '../kernel/timeline';
import type { EventSourceModel } from '../template/cloud-model';
import type { DeployedModel } from '../template/deployed-model';

export interface CloudProps {
  readonly model: Pick<DeployedModel, 'functions' | 'cloud'>;
  readonly instance: InstancePort;
  readonly timeline: Timeline;
  /** The contacts in it have events; what happens in the cloud is noted in it, too. */
  readonly trace: Trace;
  readonly random: Random;
  /** Services that answer otherwise than the simulated ones, by their names in policies. */
  readonly answering?: Readonly<Record<string, Service>>;
  /** Environment variables for all functions; they go before what is declared. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * How long a function may work in real time, in milliseconds, until it counts as one that reached its own limit.
   *
   * @default 10000
   */
  readonly patience?: number;
  /**
   * How many invocations work at the same time. With more than one, no two runs are alike.
   *
   * @default 1
   */
  readonly atOnce?: number;
  /**
   * How long an event is on its way, in milliseconds.
   *
   * @default - no time
   */
  readonly eventDelay?: () => number;
}

const PATIENCE = 10_000;

/** What stands around the contact center: functions that run, and the services that they call. */
export class Cloud {
  static async start(props: CloudProps): Promise<Cloud> {
    const { model: { cloud }, instance, timeline, trace, random, answering } = props;
    const [stores, faults] = [storesOf(cloud, timeline, trace), new Faults(random)];
    const now = () => timeline.now;
    const server = await ApiServer.start({
      services: { ...servicesOf(stores, connect(instance, now)), ...answering },
      now,
      faultOf: (call) => faults.ofCall(call),
      answered: ({ at: _, ...call }) => trace.note('api-called', call),
    });
    try {
      return new Cloud(props, stores, faults, server);
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  readonly trace: Trace;
  readonly floor: Floor;
  readonly functions: Functions;
  private readonly asynchronous: Asynchronous;
  private readonly bus: EventBus;

  private constructor(private readonly props: CloudProps, readonly stores: Stores, readonly faults: Faults, readonly server: ApiServer) {
    const { model: { functions, cloud }, timeline, trace, variables, atOnce, patience = PATIENCE, eventDelay: delay = () => 0 } = props;
    const surroundings = { region: cloud.region, endpoint: server.url, variables };
    this.trace = trace;
    this.floor = new Floor(atOnce);
    this.functions = new Functions({ functions: functions.values(), surroundings, timeline, floor: this.floor, trace, patience });
    this.asynchronous = new Asynchronous({ functions: this.functions, timeline, queues: stores.queues, invocations: cloud.invocations });
    this.bus = new EventBus({ model: cloud, timeline, faults, delay, deliver: (...delivery) => this.deliver(...delivery) });
    this.bus.startSchedules();
    this.follow();
    for (const source of cloud.eventSources) if (source.enabled) this.attach(source);
  }

  mayFlowsInvoke(functionArn: string): boolean {
    const { functions, cloud } = this.props.model;
    return functions.has(functionArn) && cloud.associated.has(functionArn);
  }

  /** Nobody waits for the answer. */
  invokeLater(functionArn: string, event: unknown, cause: Cause): void {
    this.asynchronous.invoke(functionArn, event, cause);
  }

  at(instant: number, run: () => void): void {
    this.props.timeline.at(instant, run);
  }

  /**
   * Until an instant, or until what is waited for is there; whether it is. Throws for an instant that has passed, and for a flow that
   * is broken, whoever set it going.
   */
  async advance(until: number, isThere: () => boolean = () => false): Promise<boolean> {
    return advance(this.props.timeline, this.floor, until, () => {
      this.server.throwIfBroken();
      return isThere();
    });
  }

  /** Nothing is left that listens or runs. */
  async close(): Promise<void> {
    await this.functions.close();
    await this.server.close();
  }

  /** Sends the events of contacts. */
  private follow(): void {
    const { trace, instance: { instanceArn } } = this.props;
    for (const [kind, type] of Object.entries(EVENT_TYPES) as [keyof typeof EVENT_TYPES, string][]) {
      trace.on(kind, ({ contact }) => {
        const fault = this.bus.publish(contactEvent(instanceArn, contact, type));
        trace.note('contact-event', { contact, type, fault });
      });
    }
  }

  /** Functions and queues take events; what else a rule leads to is not simulated. */
  private deliver(arn: string, event: unknown, cause: Cause): void {
    if (this.props.model.functions.has(arn)) this.asynchronous.invoke(arn, event, cause);
    else this.stores.queues.get(arn)?.send(JSON.stringify(event));
  }

  /** Queues feed functions; streams are not simulated. */
  private attach(model: EventSourceModel): void {
    const { timeline, model: { cloud } } = this.props;
    const queue = this.stores.queues.get(model.sourceArn);
    if (queue) new EventSource({ model, region: cloud.region, queue, functions: this.functions, timeline }).start();
  }
}
