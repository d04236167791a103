import { advance } from './driver';
import { Asynchronous } from './events/asynchronous';
import { contactEvent } from './events/contact-events';
import { EventBus } from './events/event-bus';
import { EventSource } from './events/event-source';
import { Faults } from './faults';
import { Floor } from './floor';
import { Service } from './http/api-call';
import { ApiServer } from './http/api-server';
import { InstancePort } from './instance-port';
import { Functions } from './runtime/functions';
import { Report } from './runtime/report';
import { connect } from './services/connect/connect';
import { dynamodb } from './services/dynamodb/dynamodb';
import { Table } from './services/dynamodb/table';
import { MessageQueue } from './services/message-queue';
import { secretsManager } from './services/secrets-manager';
import { TextMessages } from './services/sms';
import { sqs } from './services/sqs';
import { Trace } from '../center/trace';
import { Random } from '../kernel/random';
import { Timeline } from '../kernel/timeline';
import type { EventSourceModel, MessageQueueModel } from '../template/cloud-model';
import type { DeployedModel } from '../template/deployed-model';

export interface CloudProps {
  readonly model: Pick<DeployedModel, 'functions' | 'cloud'>;
  readonly instance: InstancePort;
  readonly timeline: Timeline;
  readonly random: Random;
  /** Services that answer otherwise than the simulated ones, by their names in policies. */
  readonly answering?: Readonly<Record<string, Service>>;
  /** Environment variables for all functions; they go before what is declared. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * How long a function may work in real time, in milliseconds, if its own limit is longer.
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
    const cloud = new Cloud(props);
    await cloud.open();
    return cloud;
  }

  readonly faults: Faults;
  readonly floor: Floor;
  readonly texts: TextMessages;
  readonly tables: ReadonlyMap<string, Table>;
  /** By their ARNs. */
  readonly queues: ReadonlyMap<string, MessageQueue>;
  /** Invocations that nobody waited for, in the order in which they ended. */
  readonly reports: Report[] = [];
  server!: ApiServer;
  functions!: Functions;
  private bus!: EventBus;

  private constructor(private readonly props: CloudProps) {
    const { model: { cloud }, timeline, random, atOnce } = props;
    const now = () => timeline.now;
    this.faults = new Faults(random);
    this.floor = new Floor(atOnce);
    this.texts = new TextMessages(now);
    this.tables = new Map([...cloud.tables].map(([name, table]) => [name, new Table(table, now)]));
    this.queues = queuesOf(cloud.messageQueues.values(), timeline);
  }

  /** Sends the events of contacts that a center traces. */
  follow(trace: Trace): void {
    trace.listen((happened) => {
      const happening = contactEvent(this.props.instance.instanceArn, happened);
      if (happening) this.bus.publish(happening);
    });
  }

  async advance(until: number): Promise<void> {
    await advance(this.props.timeline, this.floor, until);
  }

  /** Nothing is left that listens or runs. */
  async close(): Promise<void> {
    await this.functions.close();
    await this.server.close();
  }

  private async open(): Promise<void> {
    const { model: { functions, cloud }, timeline, variables, patience = PATIENCE, eventDelay = () => 0 } = this.props;
    this.server = await ApiServer.start({ services: this.services(), now: () => timeline.now, faultOf: (call) => this.faults.ofCall(call) });
    const surroundings = { region: cloud.region, endpoint: this.server.url, variables };
    this.functions = new Functions({ functions: functions.values(), surroundings, timeline, floor: this.floor, patience });
    const asynchronous = new Asynchronous({
      functions: this.functions, timeline, invoked: this.noted, queue: (arn) => this.queues.get(arn), invocations: cloud.invocations,
    });
    const deliver = (arn: string, event: unknown) => this.deliver(asynchronous, arn, event);
    this.bus = new EventBus({ model: cloud, timeline, faults: this.faults, delay: eventDelay, deliver });
    this.bus.startSchedules();
    for (const source of cloud.eventSources) if (source.enabled) this.attach(source);
  }

  private readonly noted = (report: Report) => { this.reports.push(report); };

  /** Functions and queues take events; what else a rule leads to is not simulated. */
  private deliver(asynchronous: Asynchronous, arn: string, event: unknown): void {
    if (this.props.model.functions.has(arn)) asynchronous.invoke(arn, event);
    else this.queues.get(arn)?.send(JSON.stringify(event));
  }

  /** Of queues; streams are not simulated. */
  private attach(model: EventSourceModel): void {
    const { timeline, model: { cloud } } = this.props;
    const queue = this.queues.get(model.sourceArn);
    if (queue) new EventSource({ model, region: cloud.region, queue, functions: this.functions, timeline, invoked: this.noted });
  }

  private services(): Record<string, Service> {
    const { instance, timeline, model, answering } = this.props;
    return {
      'connect': connect(instance, () => timeline.now),
      'dynamodb': dynamodb(this.tables),
      'secretsmanager': secretsManager(model.cloud.secrets),
      'sms-voice': this.texts.service,
      'sqs': sqs([...this.queues.values()]),
      ...answering,
    };
  }
}

/** A dead-letter queue stands before those that use it. */
function queuesOf(models: Iterable<MessageQueueModel>, timeline: Timeline): Map<string, MessageQueue> {
  const made = new Map<string, MessageQueue>();
  const inOrder = [...models].sort((one, other) => Number(one.deadLetters !== undefined) - Number(other.deadLetters !== undefined));
  for (const model of inOrder) made.set(model.arn, new MessageQueue(model, timeline, made.get(model.deadLetters?.queueArn ?? '')));
  return made;
}
