import { ExecutionEnvironment } from './execution-environment';
import { handlerFile } from './handler-file';
import { NewThread } from './thread';
import { DEFAULT_MEMORY, Surroundings, variablesOf } from './variables';
import type { FunctionModel } from '../../center/model';
import { AnswerRequest } from '../http/wire';

export interface FunctionPoolProps {
  readonly surroundings: Surroundings;
  readonly newThread: NewThread;
  readonly answer: AnswerRequest;
}

/** The execution environments of one function: one for each event that is being handled, and those left over. */
export class FunctionPool {
  coldStarts = 0;
  invocations = 0;
  /** All that the function printed. */
  output = '';
  private readonly idle: ExecutionEnvironment[] = [];
  private readonly all = new Set<ExecutionEnvironment>();

  constructor(readonly fn: FunctionModel, private readonly props: FunctionPoolProps) {}

  acquire(now: number): { readonly environment: ExecutionEnvironment; readonly coldStart: boolean } {
    const warm = this.idle.pop();
    if (warm) return { environment: warm, coldStart: false };
    const { surroundings, newThread, answer } = this.props;
    const environment = new ExecutionEnvironment({
      newThread,
      answer,
      ...handlerFile(this.fn),
      variables: variablesOf(this.fn, surroundings),
      start: now,
      memoryMegabytes: this.fn.memory ?? DEFAULT_MEMORY,
      endpoint: surroundings.endpoint,
      print: (text) => { this.output += text; },
    });
    this.coldStarts++;
    this.all.add(environment);
    return { environment, coldStart: true };
  }

  /** What a handler is told of its invocation. */
  newContext(): object {
    const { name, arn, memory = DEFAULT_MEMORY } = this.fn;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memory),
      awsRequestId: `00000000-0000-4000-8000-${(++this.invocations).toString(16).padStart(12, '0')}`,
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'simulation',
    };
  }

  release(environment: ExecutionEnvironment): void {
    this.idle.push(environment);
  }

  /** Of one that is broken, or out of time. The next event meets a cold start. */
  discard(environment: ExecutionEnvironment): void {
    void environment.end();
    this.all.delete(environment);
  }

  /** For another simulation: what was under way is ended, and what is warm stays so. */
  async startOver(): Promise<void> {
    [this.coldStarts, this.invocations, this.output] = [0, 0, ''];
    await this.end([...this.all].filter((environment) => !this.idle.includes(environment)));
  }

  /** As after a deployment: nothing is left of what modules remember. */
  async freeze(): Promise<void> {
    this.idle.length = 0;
    await this.end([...this.all]);
  }

  private async end(environments: readonly ExecutionEnvironment[]): Promise<void> {
    for (const environment of environments) this.all.delete(environment);
    await Promise.all(environments.map(async (environment) => environment.end()));
  }
}
