import { child, parseJson, text } from '../record';

/** What a customer has asked for. It travels in messages only: tables and logs know the request by its id. */
export interface CallRequest {
  readonly id: string;
  /** In E.164 format. */
  readonly number: string;
  readonly language: string;
  /** What the agent sees. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Epoch seconds. */
  readonly requestedAt: number;
}

/** `dial` waits in line for an agent, `follow` sees what became of a call, or waits for the time of another one. */
export type Step = 'dial' | 'follow';

export interface CallMessage {
  readonly step: Step;
  /** Not before this second; a queue delays a message by 15 minutes at most. */
  readonly notBefore: number;
  readonly request: CallRequest;
}

/** The message in a text, or undefined if no later attempt could make sense of it. */
export function parseCallMessage(body: string): CallMessage | undefined {
  const message = parseJson(body);
  const request = child(message, 'request');
  const step = text(message, 'step');
  const [id, number] = [text(request, 'id'), text(request, 'number')];
  const requestedAt = Number(child(request, 'requestedAt'));
  if ((step !== 'dial' && step !== 'follow') || id === '' || number === '' || !Number.isInteger(requestedAt)) return undefined;
  const attributes = child(request, 'attributes') as Readonly<Record<string, string>> | undefined ?? {};
  return {
    step,
    notBefore: Number(child(message, 'notBefore')) || 0,
    request: { id, number, requestedAt, attributes, language: text(request, 'language'), name: text(request, 'name') },
  };
}
