import type { JsonObject } from '../../../language/json';

/** A call of an AWS service. */
export interface ApiCall {
  /** As it is called in policies, e.g. `dynamodb`. */
  readonly service: string;
  readonly operation: string;
  readonly input: JsonObject;
  /** The function that calls. */
  readonly caller: string;
}

/** Answers a call, or throws an `ApiError`. */
export type Service = (call: ApiCall) => object;

/** What a service refuses with. */
export class ApiError extends Error {
  constructor(readonly type: string, message: string, readonly status = 400, readonly details: object = {}) {
    super(message);
  }
}

/** A service out of its operations. */
export function serviceOf(operations: Readonly<Record<string, (input: never, call: ApiCall) => object>>): Service {
  return (call) => {
    const operation = operations[call.operation] as ((input: JsonObject, call: ApiCall) => object) | undefined;
    if (operation) return operation(call.input, call);
    throw new ApiError('UnknownOperationException', `${call.service}:${call.operation} is not simulated; answer for it with \`answering\``, 501);
  };
}
