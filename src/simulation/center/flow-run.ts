import { Contact } from './contact';
import { LoopGuard } from './loop-guard';
import { BrokenFlowError, placeOf } from '../interpreter/broken-flow-error';
import { CompiledAction, CompiledFlow } from '../interpreter/compiled-flow';
import { Asking, Request, RequestKind, Requests } from '../interpreter/requests';

/** What a flow does for its contact; two of them can run at one time, e.g. both whispers. */
export type FlowRole = 'flow' | 'creation' | 'customer-queue' | 'agent-whisper' | 'customer-whisper' | 'outbound-whisper' | 'customer-hold' | 'agent-hold'
  | 'disconnect' | 'transfer';

/** The answer comes later, by `resume`. */
export const LATER = Symbol('later');

export type Answer<K extends RequestKind> = Requests[K]['answer'] | typeof LATER;
export type Answering = (run: FlowRun, request: Request) => unknown;

export interface FlowRunProps {
  readonly contact: Contact;
  readonly role: FlowRole;
  readonly answering: Answering;
  readonly program: (flow: CompiledFlow, run: FlowRun) => Asking<unknown>;
  /** Called once when the flow has come to its end by itself. */
  readonly onEnd: (run: FlowRun) => void;
}

/** A flow that runs for a contact: it goes on until it has to wait, and again when the answer has come. */
export class FlowRun {
  /** Changes when a flow goes on with the contact in another queue (QF-4). */
  contact: Contact;
  readonly role: FlowRole;
  /** What somebody hears just now. */
  saying: readonly string[] = [];
  private generator?: Asking<unknown>;
  private stopWaiting?: () => void;
  private ended = false;
  private isStepping = false;
  private readonly guard = new LoopGuard();
  private flowAt: CompiledFlow;
  private actionAt?: CompiledAction;

  constructor(private readonly props: FlowRunProps, private current: CompiledFlow) {
    this.contact = props.contact;
    this.role = props.role;
    this.flowAt = current;
  }

  get flow(): CompiledFlow {
    return this.current;
  }

  get isOver(): boolean {
    return this.ended;
  }

  /** The flow and the block where it is; in a module, those of the module. */
  get place(): string {
    return placeOf(this.flowAt, this.actionAt);
  }

  /** It comes to an action. */
  reach(now: number, flow: CompiledFlow, action: CompiledAction): void {
    this.flowAt = flow;
    this.actionAt = action;
    this.guard.pass(now, flow, action);
  }

  start(): this {
    this.generator = this.props.program(this.current, this);
    this.advance(undefined);
    return this;
  }

  /** Goes on in another flow; nothing of the old one is left. */
  become(flow: CompiledFlow): typeof LATER {
    this.generator?.return(undefined);
    this.generator = undefined;
    this.current = flow;
    return LATER;
  }

  /** What is to be done if the flow is broken off while it waits. */
  waitUntil(stop: () => void): typeof LATER {
    this.stopWaiting = stop;
    return LATER;
  }

  /** Asks again when somebody has picked up, and goes on if the answer comes at once. */
  waitUntilPickedUp(again: () => unknown): typeof LATER {
    this.contact.whenPickedUp = () => {
      const answer = again();
      if (answer !== LATER) this.resume(answer);
    };
    return LATER;
  }

  resume(answer: unknown): void {
    if (this.ended) return;
    this.stopWaiting = undefined;
    this.advance(answer);
  }

  /** The contact has ended or gone on: the flow does not run any further. */
  breakOff(): void {
    if (this.ended) return;
    this.ended = true;
    this.stopWaiting?.();
    this.stopWaiting = undefined;
    // Whoever watches an action may break the flow off in the midst of it.
    if (!this.isStepping) this.generator?.return(undefined);
  }

  private advance(answer: unknown): void {
    let given = answer;
    while (!this.ended) {
      this.isStepping = true;
      const { done, value } = this.generator!.next(given);
      this.isStepping = false;
      if (this.ended) return;
      if (done) return this.end();
      this.saying = [];
      given = this.answerTo(value);
      if (this.generator === undefined && !this.ended) {
        this.generator = this.props.program(this.current, this);
        given = undefined;
      } else if (given === LATER) {
        return;
      }
    }
  }

  private answerTo(request: Request): unknown {
    try {
      return this.props.answering(this, request);
    } catch (error) {
      throw error instanceof BrokenFlowError && error.place === undefined ? new BrokenFlowError(error.problem, this.place) : error;
    }
  }

  private end(): void {
    this.ended = true;
    this.props.onEnd(this);
  }
}
