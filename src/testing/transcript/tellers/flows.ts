import { detail, EventOf, story, Teller, Telling } from './teller';
import { blockName, isNameless } from '../../../language/block-name';
import { branchLabel } from '../../../language/branch-label';
import { isObject, Json } from '../../../language/json';
import type { Passed } from '../../../simulation/interpreter/run-flow';

/** The other flows are heard, not seen. */
const SEEN: readonly string[] = ['flow', 'creation', 'transfer', 'disconnect'];

export const flowStarted: Telling<'flow-started'> = ({ contact, flow, role }, { names }) => {
  const kind = role === 'flow' ? 'flow' : `${role.replace('-', ' ')} flow`;
  return (SEEN.includes(role) ? story : detail)(contact, `${kind} ${names.flow(flow)} starts`);
};

/** It is told with the block that comes back from it. */
export const invoked: Telling<'invoked'> = () => undefined;

export const action: Telling<'action'> = ({ contact, passed }, teller) => {
  const invocation = passed.action.type === 'InvokeLambdaFunction' ? teller.facts.takeInvocation(contact) : undefined;
  const parts = [blockOf(passed, teller), invocation && `(${invocationOf(invocation, teller)})`, branchOf(passed, invocation !== undefined)];
  return (invocation || isFork(passed) ? story : detail)(contact, parts.filter(Boolean).join(' '));
};

function blockOf({ flow, action: { identifier, type } }: Passed, { names }: Teller): string {
  const name = isNameless(identifier) ? `${type} ${blockName(identifier)}` : identifier;
  return `${flow.type === 'MODULE' ? 'module' : 'flow'} ${names.flow(flow.name)} › ${name}`;
}

function branchOf({ action: { errors }, branch }: Passed, isPlainEnough: boolean): string {
  if (branch === undefined || (branch === 'next' && isPlainEnough)) return '';
  return `→ ${branchLabel({ kind: errors.has(branch) ? 'error' : branch === 'next' ? 'next' : 'condition', label: branch })}`;
}

/** Rounds of a loop, and the branch of a key that was pressed, tell nothing new. */
function isFork({ action: { type, errors }, branch }: Passed): boolean {
  if (branch === undefined || branch === 'next' || type === 'Loop') return false;
  return type !== 'GetParticipantInput' || errors.has(branch);
}

function invocationOf({ function: name, outcome, returned }: EventOf<'invoked'>, { names }: Teller): string {
  if (outcome === 'started') return `starts ${names.function(name)}`;
  return `invokes ${names.function(name)} → ${outcome === 'failed' ? outcome : answerText(returned ?? null)}`;
}

/** What a function answered, the values of an object side by side. */
export function answerText(answer: Json): string {
  if (!isObject(answer)) return JSON.stringify(answer);
  return Object.entries(answer).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ') || '{}';
}
