import { cancel, type Cancellation, type Outcome } from './cancel';
import type { Ports } from './ports';
import { reporter } from './report';
import { normalisePhoneNumber } from '../shared/phone-number';
import { child, parseJson, text } from '../shared/record';

/** The answer of a function URL. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const STATUS: Readonly<Record<Outcome, number>> = { cancelled: 200, none: 404, connected: 409, unknown: 503 };

/** For supervisors. IAM has checked the caller before; the log says who it was, and not for which number. */
export function apiFace(ports: Ports): (event: unknown) => Promise<HttpAnswer> {
  return async (event) => {
    const number = normalisePhoneNumber(text(parseJson(bodyOf(event)), 'phoneNumber'), ports.defaultCountry);
    if (!number) return http(400, { outcome: 'invalid', message: 'the body must be like {"phoneNumber":"+<country code><number>"}' });
    const report = reporter(ports, { caller: callerOf(event) });
    const failed = (error: unknown): Cancellation => {
      report('The cancellation failed.', error);
      return { outcome: 'unknown' };
    };
    const { outcome, requestedAt, contactId } = await cancel(number, { ...ports, report }).catch(failed);
    ports.log.info('A person asked for a cancellation.', { caller: callerOf(event), contactId, outcome });
    return http(STATUS[outcome], { outcome, requestedAt, contactId });
  };
}

function http(statusCode: number, body: object): HttpAnswer {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function bodyOf(event: unknown): string {
  const body = text(event, 'body');
  return child(event, 'isBase64Encoded') === true ? Buffer.from(body, 'base64').toString() : body;
}

function callerOf(event: unknown): string {
  return text(child(child(child(event, 'requestContext'), 'authorizer'), 'iam'), 'userArn');
}
