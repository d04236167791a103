import type { Attribute } from './attribute';
import { Problems, shown } from '../../language/problems';

/** Keys that somebody declared, and how the user got at them. */
export interface DeclaredKeys {
  /** What declares them, e.g. `InvokeLambdaFunction "Look up"`. */
  readonly subject: string;
  /** The method that names one of them. */
  readonly method: string;
  readonly keys: readonly string[];
}

/** The attribute of a declared key; any other is refused where it is written. */
export function declaredAttribute({ subject, method, keys }: DeclaredKeys, key: string, attributeOf: (key: string) => Attribute): Attribute {
  const problems = new Problems();
  problems.addUnless(keys.includes(key), 'KeyNotDeclared', `${method} must name what is declared, got ${shown(key)}; ${declaredNames(keys)}`);
  problems.throwIfAny(subject);
  return attributeOf(key);
}

/** The remedy of a message about a name that is not declared. */
export function declaredNames(names: readonly string[]): string {
  return names.length > 0 ? `it declares ${names.map(shown).join(', ')}` : 'it declares none';
}
