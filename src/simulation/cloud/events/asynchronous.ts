import type { FunctionModel } from '../../center/model';
import { Timeline } from '../../kernel/timeline';
import type { InvocationModel } from '../../template/cloud-model';
import type { Cause } from '../cloud-events';
import { Functions } from '../runtime/functions';
import { MessageQueue } from '../services/message-queue';

export interface AsynchronousProps {
  readonly functions: Functions;
  readonly invocations: readonly InvocationModel[];
  readonly timeline: Timeline;
  readonly queues: ReadonlyMap<string, MessageQueue>;
}

/** An event for a function, and since when. */
interface Invocation {
  readonly fn: FunctionModel;
  readonly event: unknown;
  readonly cause: Cause;
  readonly since: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DEFAULTS = { retries: 2, retryFor: 6 * HOUR, failuresArn: undefined };

/** Invokes functions for whom nobody waits: Lambda tries again after a minute, and after two more. */
export class Asynchronous {
  constructor(private readonly props: AsynchronousProps) {}

  invoke(functionArn: string, event: unknown, cause: Cause): void {
    const { fn } = this.props.functions.pool(functionArn);
    this.attempt({ fn, event, cause, since: this.props.timeline.now }, 1);
  }

  private attempt(invocation: Invocation, count: number): void {
    const { functions, timeline } = this.props;
    const { fn, event, cause } = invocation;
    functions.invoke(fn.name, event, cause, (report) => {
      if (report.outcome.kind !== 'answered') timeline.at(report.ended, () => this.afterFailure(invocation, count));
    });
  }

  private afterFailure(invocation: Invocation, count: number): void {
    const { timeline, queues, invocations } = this.props;
    const { fn, event, since } = invocation;
    const { retries, retryFor, failuresArn } = invocations.find(({ functionArn }) => functionArn === fn.arn) ?? DEFAULTS;
    const pause = count * MINUTE;
    if (count <= retries && timeline.now + pause - since <= retryFor) {
      timeline.after(pause, () => this.attempt(invocation, count + 1));
    } else if (failuresArn !== undefined) {
      const requestContext = { functionArn: fn.arn, approximateInvokeCount: count };
      queues.get(failuresArn)?.send(JSON.stringify({ requestContext, requestPayload: event }));
    }
  }
}
