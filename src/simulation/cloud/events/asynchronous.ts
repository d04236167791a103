import type { FunctionModel } from '../../center/model';
import { Timeline } from '../../kernel/timeline';
import type { InvocationModel } from '../../template/cloud-model';
import { Functions } from '../runtime/functions';
import { MessageQueue } from '../services/message-queue';

export interface AsynchronousProps {
  readonly functions: Functions;
  readonly invocations: readonly InvocationModel[];
  readonly timeline: Timeline;
  readonly queues: ReadonlyMap<string, MessageQueue>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DEFAULTS = { retries: 2, retryFor: 6 * HOUR, failuresArn: undefined };

/** Invokes functions for whom nobody waits: Lambda tries again after a minute, and after two more. */
export class Asynchronous {
  constructor(private readonly props: AsynchronousProps) {}

  invoke(functionArn: string, event: unknown): void {
    const { fn } = this.props.functions.pool(functionArn);
    this.attempt(fn, event, 1, this.props.timeline.now);
  }

  private attempt(fn: FunctionModel, event: unknown, count: number, since: number): void {
    const { functions, timeline } = this.props;
    functions.invoke(fn.name, event, (report) => {
      if (report.outcome.kind !== 'answered') timeline.at(report.ended, () => this.afterFailure(fn, event, count, since));
    });
  }

  private afterFailure(fn: FunctionModel, event: unknown, count: number, since: number): void {
    const { timeline, queues, invocations } = this.props;
    const { retries, retryFor, failuresArn } = invocations.find(({ functionArn }) => functionArn === fn.arn) ?? DEFAULTS;
    const pause = count * MINUTE;
    if (count <= retries && timeline.now + pause - since <= retryFor) {
      timeline.after(pause, () => this.attempt(fn, event, count + 1, since));
    } else if (failuresArn !== undefined) {
      const requestContext = { functionArn: fn.arn, approximateInvokeCount: count };
      queues.get(failuresArn)?.send(JSON.stringify({ requestContext, requestPayload: event }));
    }
  }
}
