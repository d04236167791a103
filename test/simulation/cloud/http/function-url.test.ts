import { readRequest } from '../../../../lambda/shared/url-request';
import { UrlAnswer, urlAnswer, urlEvent } from '../../../../src/simulation/cloud/http/function-url';
import type { Outcome } from '../../../../src/simulation/cloud/runtime/report';

const URL = 'https://abc.lambda-url.us-east-1.on.aws/';
const CALLER = 'arn:aws:sts::111122223333:assumed-role/Web/server';

test.each([CALLER, undefined])('a handler reads of the event what was sent, and who sent it: %s', (caller) => {
  const event = urlEvent(URL, { method: 'PUT', path: '/flags', body: '{}', caller }, 0);
  expect(readRequest(event)).toEqual({ method: 'PUT', path: '/flags', body: '{}', caller: caller ?? '' });
});

test.each<[string, Outcome, UrlAnswer]>([
  ['with its status', { kind: 'answered', answer: { statusCode: 202, headers: { 'Retry-After': 30 }, body: 'in line' } }, { status: 202, headers: { 'retry-after': '30' }, body: 'in line' }],
  ['with all that it says', { kind: 'answered', answer: { done: true } }, { status: 200, headers: { 'content-type': 'application/json' }, body: '{"done":true}' }],
  ['as broken', { kind: 'failed', error: { errorType: 'Error', errorMessage: 'no' } }, { status: 502, headers: {}, body: 'Internal Server Error' }],
])('a function answers %s', (_, outcome, answer) => {
  expect(urlAnswer(outcome)).toEqual(answer);
});
