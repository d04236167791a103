import { FlowNode } from '../language/graph';
import { isObject, valueAt } from '../language/json';
import { ResourceKind } from '../language/spec';

/** A resource that an action names, and the last part of the parameter's name, which says what for. */
export interface Reference {
  readonly role: string;
  readonly value: string;
}

/** The resources of one kind that an action refers to. */
export function referencesOf({ spec, action }: FlowNode, kind: ResourceKind): Reference[] {
  return (spec?.parameters ?? []).filter(({ refersTo }) => refersTo === kind).flatMap(({ path }) => {
    const value = valueAt(action.parameters, path);
    if (typeof value === 'string') return [{ role: path.split('.').at(-1)!, value }];
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.flatMap(([role, item]) => (typeof item === 'string' ? [{ role, value: item }] : []));
  });
}

/** What the blocks on a way have set up for later: flows by the moment at which they run, and the queue. */
export interface Arrangements {
  readonly flows: ReadonlyMap<string, string>;
  readonly queue?: string;
}

export const NOTHING_ARRANGED: Arrangements = { flows: new Map() };

/** What holds after an action: the last setting of each thing wins. */
export function arrangedAfter(node: FlowNode, before: Arrangements): Arrangements {
  if (node.spec?.category !== 'set') return before;
  const flows = referencesOf(node, 'flow').map(({ role, value }) => [role, value] as const);
  const [queue] = referencesOf(node, 'queue');
  return { flows: flows.length > 0 ? new Map([...before.flows, ...flows]) : before.flows, queue: queue?.value ?? before.queue };
}
