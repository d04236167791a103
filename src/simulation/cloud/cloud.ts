import { advance } from './driver';
import { Asynchronous } from './events/asynchronous';
import { contactEvent } from './events/contact-events';
import { EventBus } from './events/event-bus';
import { EventSource } from './events/event-source';
import { Faults } from './faults';
import { Floor } from './floor';
import { ApiServer } from './http/api-server';
import { InstancePort } from './instance-port';
import { CloudModel } from './model';
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
import { Service } from './http/api-call';

export interface CloudProps {
  readonly model: CloudModel;
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
    const { model, timeline, random, atOnce } = props;
    const now = () => timeline.now;
    this.faults = new Faults(random);
    this.floor = new Floor(atOnce);
    this.texts = new TextMessages(now);
    this.tables = new Map(model.tables.map((table) => [table.name, new Table(table, now)]));
    this.queues = queuesOf(model, timeline);
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
    const { model, timeline, variables, patience = PATIENCE, eventDelay = () => 0 } = this.props;
    this.server = await ApiServer.start({ services: this.services(), now: () => timeline.now, faultOf: (call) => this.faults.ofCall(call) });
    const surroundings = { region: model.region, endpoint: this.server.url, variables };
    this.functions = new Functions({ functions: model.functions, surroundings, timeline, floor: this.floor, patience });
    const invoked = (report: Report) => { this.reports.push(report); };
    const asynchronous = new Asynchronous({ functions: this.functions, timeline, invoked, queue: (arn) => this.queues.get(arn) });
    this.bus = new EventBus({ ...model, asynchronous, timeline, faults: this.faults, delay: eventDelay });
    this.bus.startSchedules();
    for (const source of model.eventSources) this.attach(source, invoked);
  }

  private attach(model: CloudModel['eventSources'][number], invoked: (report: Report) => void): void {
    const queue = this.queues.get(model.queueArn);
    if (!queue) throw new Error(`the event source of ${model.functionName} reads from ${model.queueArn}, which does not exist`);
    new EventSource({ model, region: this.props.model.region, queue, functions: this.functions, timeline: this.props.timeline, invoked });
  }

  private services(): Record<string, Service> {
    const { instance, timeline, model, answering } = this.props;
    return {
      'connect': connect(instance, () => timeline.now),
      'dynamodb': dynamodb(this.tables),
      'secretsmanager': secretsManager(model.secrets),
      'sms-voice': this.texts.service,
      'sqs': sqs([...this.queues.values()]),
      ...answering,
    };
  }
}

/** A dead-letter queue stands before those that use it. */
function queuesOf({ queues }: CloudModel, timeline: Timeline): Map<string, MessageQueue> {
  const made = new Map<string, MessageQueue>();
  const inOrder = [...queues].sort((one, other) => Number(one.deadLetter !== undefined) - Number(other.deadLetter !== undefined));
  for (const model of inOrder) made.set(model.arn, new MessageQueue(model, timeline, made.get(model.deadLetter?.arn ?? '')));
  return made;
}
