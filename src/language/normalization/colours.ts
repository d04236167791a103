import { createHash } from 'crypto';
import { compare, retargeted } from './actions';
import { FlowAction } from '../action';
import { JsonObject } from '../json';

/**
 * What an action is, apart from its identifier and its place in the list: what it does, and what the actions around it do.
 *
 * Actions that cannot be reached from the start have no reading order of their own. Each begins with its own content and
 * takes in its neighbours step by step, so that two get the same colour only if they stand in the same surroundings.
 */
export function colours(actions: readonly FlowAction[], nameOf: (index: number) => string, indexOf: ReadonlyMap<string, number>): string[] {
  let current = actions.map((action, index) => hash(`${nameOf(index)}|${JSON.stringify(contentOf(action, indexOf))}`));
  let count = new Set(current).size;
  for (;;) {
    const next = refined(actions, current, indexOf);
    const size = new Set(next).size;
    if (size === count) return next;
    [current, count] = [next, size];
  }
}

/** Targets are what the colours say; only those that are no actions stay. */
function contentOf(action: FlowAction, indexOf: ReadonlyMap<string, number>): JsonObject {
  const { Identifier, ...content } = retargeted(action.json, (target) => (indexOf.has(target) ? '*' : target));
  return content;
}

function refined(actions: readonly FlowAction[], current: readonly string[], indexOf: ReadonlyMap<string, number>): string[] {
  const incoming: string[][] = actions.map(() => []);
  const outgoing = actions.map(({ edges }, index) => edges.map(({ kind, label, target }) => {
    const to = indexOf.get(target);
    if (to === undefined) return '';
    incoming[to].push(`${kind} ${label} ${current[index]}`);
    return current[to];
  }));
  return current.map((colour, index) => hash([colour, ...outgoing[index], '<', ...incoming[index].sort(compare)].join('|')));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
