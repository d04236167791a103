import { ApiCall, ApiError, Service, serviceOf } from './api-call';
import { readCall } from './read-call';
import { refusalOf } from './refusal';
import { WireAnswer, WireRequest, WireResponse } from './wire';
import { BrokenFlowError } from '../../interpreter/broken-flow-error';
import { FaultKind } from '../faults';

export interface ApiServerProps {
  /** By the name that a service has in policies. */
  readonly services: Readonly<Record<string, Service>>;
  readonly now: () => number;
  /** Whether this call fails, and how. */
  readonly faultOf: (call: ApiCall) => FaultKind | undefined;
  /** Told of every call as soon as it is decided what comes of it. */
  readonly answered?: (call: AnsweredCall) => void;
}

/** A call, and what the service said to it. */
export interface AnsweredCall extends ApiCall {
  readonly at: number;
  readonly fault?: FaultKind;
  /** The type of the error. */
  readonly refusedWith?: string;
}

/** All services of a simulation. */
export class ApiServer {
  readonly calls: AnsweredCall[] = [];
  private broken?: BrokenFlowError;

  constructor(private readonly props: ApiServerProps) {}

  /** A flow that a call set going is no fault of the service, and the function that called may never tell. */
  throwIfBroken(): void {
    const { broken } = this;
    this.broken = undefined;
    if (broken) throw broken;
  }

  answer(request: WireRequest): WireAnswer {
    const call = readCall(request);
    if (!call) return this.response(new ApiError('MissingAuthenticationToken', 'the request is not signed', 403));
    const fault = this.props.faultOf(call);
    const answer = this.outcomeOf(call, fault);
    this.remember({ ...call, at: this.props.now(), fault, refusedWith: answer instanceof ApiError ? answer.type : undefined });
    if (fault === 'timeout' || fault === 'late') return 'silence';
    if (fault === 'reset' || fault === 'lost-answer') return 'cut';
    return this.response(answer, fault === 'malformed' ? '<html>' : undefined);
  }

  private remember(call: AnsweredCall): void {
    this.calls.push(call);
    this.props.answered?.(call);
  }

  private outcomeOf(call: ApiCall, fault: FaultKind | undefined): object {
    if (fault === 'timeout' || fault === 'reset') return {};
    const refusal = fault && refusalOf(call, fault);
    try {
      return refusal ?? (this.props.services[call.service] ?? NOT_SIMULATED)(call);
    } catch (error) {
      if (error instanceof BrokenFlowError) this.broken ??= error;
      return error instanceof ApiError ? error : new ApiError('InternalFailure', String((error as Error).stack), 500);
    }
  }

  /** The SDK corrects its clock by the date of an answer, and its clock is that of the simulation. */
  private response(answer: object, instead?: string): WireResponse {
    const error = answer instanceof ApiError && instead === undefined ? answer : undefined;
    const body = error ? { __type: error.type, message: error.message, Message: error.message, ...error.details } : answer;
    return {
      status: error?.status ?? 200,
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'date': new Date(this.props.now()).toUTCString(),
        ...(error && { 'x-amzn-errortype': error.type }),
      },
      body: instead ?? JSON.stringify(body),
    };
  }
}

const NOT_SIMULATED = serviceOf({});
