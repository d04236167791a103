import { answerText } from './flows';
import { detail, story, Telling } from './teller';
import type { Cause } from '../../../simulation/cloud/cloud-events';
import type { Outcome } from '../../../simulation/cloud/runtime/report';
import { plainName } from '../plain-name';

export const texted: Telling<'texted'> = ({ to, body }, { names }) => story(names.customer(to), `texted: "${body}"`);

export const functionEnded: Telling<'function-ended'> = ({ function: name, cause, outcome }, { names }) => (
  (outcome.kind === 'answered' ? detail : story)(names.function(name), `${outcomeText(outcome)} (${causeText(cause)})`));

export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered': return `answers ${answerText(outcome.answer)}`;
    case 'failed': return `fails: ${outcome.error.errorType}: ${outcome.error.errorMessage}`;
    case 'timed-out': return 'times out';
  }
}

function causeText(cause: Cause): string {
  switch (cause.by) {
    case 'flow': return 'invoked by a flow';
    case 'request': return 'invoked by a request';
    case 'hand': return 'invoked by hand';
    default: return `invoked by the ${cause.by} ${plainName(cause.name)}`;
  }
}

const FATES = { lost: 'is lost', duplicated: 'comes twice' } as const;

export const contactEvent: Telling<'contact-event'> = ({ contact, type, fault }) => (
  fault ? story(contact, `event ${type} ${FATES[fault]}`) : detail(contact, `event ${type}`));

/** What a service refuses is often no more than an answer; a fault is not. */
export const apiCalled: Telling<'api-called'> = ({ service, operation, caller, fault, refusedWith }, { names }) => {
  const call = `calls ${service}:${operation}`;
  if (fault) return story(names.function(caller), `${call} → fault "${fault}"`);
  return detail(names.function(caller), refusedWith === undefined ? call : `${call} → ${refusedWith}`);
};

export const warning: Telling<'warning'> = ({ text }) => story('warning', text);
