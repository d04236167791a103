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
import { Runtime } from './runtime/runtime';
import { connect } from './services/connect/connect';
import { servicesOf, Stores, storesOf } from './services/services';
import { Trace } from '../center/trace';
import { Random, randomOf } from '../kernel/random';
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
  /**
   * Where the functions run. One that was started before keeps them warm for the next cloud, and is closed by whoever started it.
   *
   * @default - started and closed with the cloud
   */
  readonly runtime?: Runtime;
  /** Environment variables for all functions, unless they run already; they go before what is declared. */
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
    const { model: { functions, cloud: { region } }, variables } = props;
    const runtime = props.runtime ?? await Runtime.start({ functions: functions.values(), region, variables });
    try {
      return new Cloud(props, runtime);
    } catch (error) {
      if (runtime !== props.runtime) await runtime.close();
      throw error;
    }
  }

  readonly trace: Trace;
  readonly stores: Stores;
  readonly faults: Faults;
  /** What all services answer, and have answered. */
  readonly server: ApiServer;
  readonly floor: Floor;
  readonly functions: Functions;
  private readonly asynchronous: Asynchronous;
  private readonly bus: EventBus;

  private constructor(private readonly props: CloudProps, readonly runtime: Runtime) {
    const { model: { cloud }, timeline, trace, random, atOnce, patience = PATIENCE, eventDelay: delay = () => 0 } = props;
    this.trace = trace;
    const faults = this.faults = new Faults(random);
    const { queues } = this.stores = storesOf(cloud, timeline, trace);
    this.server = this.newServer();
    runtime.serve((request) => this.server.answer(request));
    this.floor = new Floor(atOnce);
    const functions = this.functions = new Functions({ runtime, timeline, floor: this.floor, trace, patience, random: streamOf(random) });
    this.asynchronous = new Asynchronous({ functions, timeline, queues, invocations: cloud.invocations });
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

  /** Nothing is left that listens or runs, but for a runtime that was there before: it can serve the next cloud. */
  async close(): Promise<void> {
    await (this.props.runtime ? this.runtime.startOver() : this.runtime.close());
  }

  private newServer(): ApiServer {
    const { model: { cloud }, instance, timeline, trace, answering } = this.props;
    const now = () => timeline.now;
    return new ApiServer({
      services: { ...servicesOf(this.stores, cloud, connect(instance, now)), ...answering },
      now,
      faultOf: (call) => this.faults.ofCall(call),
      answered: ({ at: _, ...call }) => trace.note('api-called', call),
    });
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

/** Numbers of their own, so that one more of them changes nothing for who draws from the first ones. */
function streamOf(random: Random): Random {
  return randomOf(Math.floor(random() * 2 ** 31));
}
