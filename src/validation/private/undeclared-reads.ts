import { keyOf } from './attribute-keys';
import { referencesIn } from './parameter-references';
import { Declaration, isDeclared } from '../../language/declaration';
import { Observation, RuleContext } from '../rule';

/** One observation for each block and key that is read where what filled the namespace last does not declare it. */
export function undeclaredReads(
  context: RuleContext, namespace: string, say: (path: string, declaration: Declaration) => Pick<Observation, 'fact' | 'remedy'>,
): Observation[] {
  const declarations = (context.flow.declarations ?? []).filter((declaration) => declaration.namespace === namespace);
  if (declarations.length === 0) return [];
  const found = new Map<string, Observation>();
  for (const { action: { identifier: block, parameters } } of context.graph.values()) {
    for (const { path, place } of referencesIn(parameters)) {
      const key = keyOf(path, namespace);
      const lacking = key === undefined ? undefined : lastAt(context, block, declarations).find(({ keys }) => !isDeclared(key, keys));
      if (lacking && !found.has(`${block}\n${path}`)) found.set(`${block}\n${path}`, { block, place, ...say(path, lacking) });
    }
  }
  return [...found.values()];
}

/** The declarations that can be in force before a block: of what was filled last, or from the start of the flow on. */
function lastAt({ dataFlow }: RuleContext, block: string, declarations: readonly Declaration[]): Declaration[] {
  return declarations.filter((declaration) => declaration.block === undefined
    || dataFlow.filling({ block, namespace: declaration.namespace }).filled.includes(declaration.block));
}

/** The remedy of a read that is not declared. */
export function insteadOf({ keys }: Declaration): string {
  return keys.length > 0 ? `read one of ${keys.map((key) => `"${key}"`).join(', ')}` : 'remove the read';
}
