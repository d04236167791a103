import { valueOf } from './json-text';
import { byName } from './named';
import type { World } from './world';
import { FORBIDDEN, UrlAnswer, urlAnswer, urlEvent } from '../simulation/cloud/http/function-url';
import type { Report } from '../simulation/cloud/runtime/report';

/** What somebody sends to an address of the template. */
export interface HttpRequest {
  /** @default 'POST' */
  readonly method?: string;
  /** @default '/' */
  readonly path?: string;
  /**
   * An object is sent as JSON.
   *
   * @default - there is none
   */
  readonly body?: unknown;
  /**
   * Whether the caller is one whom IAM lets in, where it is asked.
   *
   * @default true
   */
  readonly signed?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  /** The names have small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** What JSON says, or a text where it is none. */
  readonly body: unknown;
}

/** As long as a function can run. */
const LONGEST = { toMilliseconds: () => 900_000 };

/** Time passes as far as the function needs it. */
export async function send(world: World, functionName: string, request: HttpRequest): Promise<HttpAnswer> {
  const { url, needsSignature, functionArn } = urlOf(world, functionName);
  const { method = 'POST', path = '/', body, signed = true } = request;
  if (needsSignature && !signed) return answerOf(FORBIDDEN);
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const caller = needsSignature ? `arn:aws:sts::${world.model.cloud.account}:assumed-role/Web/server` : undefined;
  let report: Report | undefined;
  world.cloud.functions.invoke(functionArn, urlEvent(url, { method, path, body: text, caller }, world.now), { by: 'request' }, (one) => { report = one; });
  await world.advance(LONGEST, () => report !== undefined);
  return answerOf(urlAnswer(report!.outcome));
}

function urlOf({ model: { functions, cloud } }: World, functionName: string) {
  const withUrl = new Map(cloud.urls.map((url) => [url.functionArn, { ...url, name: functions.get(url.functionArn)!.name }]));
  return byName('function with a URL', withUrl, functionName)[1];
}

function answerOf({ status, headers, body }: UrlAnswer): HttpAnswer {
  return { status, headers, body: valueOf(body) };
}
