/** A request for a service, however it got here. Names of headers are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** The path, with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Somebody who gets silence waits until his own limit ends the call; a cut ends it at once. */
export type WireAnswer = WireResponse | 'silence' | 'cut';

export type AnswerRequest = (request: WireRequest) => WireAnswer;
