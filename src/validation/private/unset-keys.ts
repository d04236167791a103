import { keyOf, keyWrites } from './attribute-keys';
import { referencesIn } from './parameter-references';
import { Observation, RuleContext } from '../rule';

/** One observation for each key of a namespace that is read, and that no action of the flow sets. */
export function unsetKeys({ graph }: RuleContext, namespace: string, say: (path: string) => Pick<Observation, 'fact' | 'remedy'>): Observation[] {
  const set = new Set(keyWrites(graph, namespace).map(({ key }) => key));
  const found = new Map<string, Observation>();
  for (const { action } of graph.values()) {
    for (const { path, place } of referencesIn(action.parameters)) {
      const key = keyOf(path, namespace);
      if (key !== undefined && !set.has(key) && !found.has(key)) found.set(key, { block: action.identifier, place, ...say(path) });
    }
  }
  return [...found.values()];
}
