import { graphOf } from './template-flows';
import { outcomeOf, simpleWays, Step } from './walk';
import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { isServed, PathEnd, pathEnds } from '../../src/validation/paths';

interface Flow {
  readonly document: FlowDocument;
}

/** The ends of all ways, as the library sees them. */
export function endsOf({ document }: Flow): PathEnd[] {
  return pathEnds(graphOf(document), document.startAction);
}

/** The ways that end a contact without a callback, a queue or a word, but for those at the block that may. */
export function unservedWays(flow: Flow, except?: string): string[] {
  return endsOf(flow).filter((end) => !isServed(end) && end.block !== except).map(({ trail }) => trail.join(' → '));
}

/** The outcomes at each block at which a way ends, as the library sees them. */
export function outcomes(flow: Flow): string[] {
  const words = { 'queued': 'in queue', 'left-in-place': 'left in place', 'handed-over': 'handed over', 'disconnected': undefined };
  return [...new Set(endsOf(flow).map(({ block, ending, callbackCreated, told }) =>
    `${block}: ${words[ending] ?? (callbackCreated ? 'called back' : told ? 'told' : 'cut off')}`))].sort();
}

/** The same by the second reading. */
export function outcomesOfSimpleWays({ document }: Flow): string[] {
  const found = new Set<string>();
  for (const way of simpleWays(document)) found.add(`${way[way.length - 1].block}: ${outcomeOf(way)}`);
  return [...found].sort();
}

export function created({ type, branch }: Step): boolean {
  return type === 'CreateCallbackContact' && branch === 'next';
}

export function operation({ parameters }: Step): string {
  return String((parameters.LambdaInvocationAttributes as JsonObject | undefined)?.operation);
}
