import { isObject } from '../../../language/json';
import { Timeline } from '../../kernel/timeline';
import type { EventSourceModel } from '../../template/cloud-model';
import { Functions } from '../runtime/functions';
import { Outcome } from '../runtime/report';
import { Message, MessageQueue, md5Of } from '../services/message-queue';

export interface EventSourceProps {
  readonly model: EventSourceModel;
  readonly region: string;
  readonly queue: MessageQueue;
  readonly functions: Functions;
  readonly timeline: Timeline;
}

/** Gives the messages of a queue to a function. What the function could not finish comes again after the visibility timeout. */
export class EventSource {
  private running = 0;
  private isGathering = false;

  constructor(private readonly props: EventSourceProps) {}

  start(): void {
    this.props.queue.listen(() => this.gather());
  }

  private gather(): void {
    const { timeline, model } = this.props;
    if (this.isGathering) return;
    this.isGathering = true;
    timeline.after(model.window, () => {
      this.isGathering = false;
      this.deliver();
    });
  }

  private deliver(): void {
    const { model, queue, functions, timeline, region } = this.props;
    while (this.running < (model.mostAtOnce ?? Infinity)) {
      const batch = queue.receive(model.batchSize);
      if (batch.length === 0) return;
      this.running++;
      const event = { Records: batch.map((message) => recordOf(message, model.sourceArn, region)) };
      functions.invoke(model.functionArn, event, { by: 'queue', name: queue.model.name }, ({ ended, outcome }) => {
        timeline.at(ended, () => this.conclude(batch, outcome));
      });
    }
  }

  private conclude(batch: readonly Message[], outcome: Outcome): void {
    this.running--;
    const failed = this.failedOf(outcome, batch);
    for (const message of batch) if (!failed.includes(message.id)) this.props.queue.delete(message);
    this.deliver();
  }

  /** Without reports of single failures, a batch succeeds or fails as a whole. */
  private failedOf(outcome: Outcome, batch: readonly Message[]): string[] {
    if (outcome.kind !== 'answered') return batch.map(({ id }) => id);
    const { answer } = outcome;
    const failures = this.props.model.reportsFailures && isObject(answer) ? answer.batchItemFailures : undefined;
    return Array.isArray(failures) ? failures.filter(isObject).map(({ itemIdentifier }) => String(itemIdentifier)) : [];
  }
}

function recordOf({ id, receipt, body, receives, sentAt }: Message, queueArn: string, region: string): object {
  return {
    messageId: id,
    receiptHandle: receipt,
    body,
    attributes: { ApproximateReceiveCount: String(receives), SentTimestamp: String(sentAt) },
    messageAttributes: {},
    md5OfBody: md5Of(body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
