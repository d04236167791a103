import { intrinsicText } from '../language/intrinsic';
import { isObject, Json } from '../language/json';

/** A value that has no text before deployment. The message is the middle of a sentence; the caller knows where it was. */
export class UnrenderableError extends Error {}

/**
 * Renders a value of a template as text, references as `${LogicalId}` or `${LogicalId.Attr}`.
 *
 * A flow's content is JSON that was cut into pieces around its references. With the references written out it is JSON
 * again, and says which resource it means.
 */
export function renderText(value: Json | undefined): string {
  if (value === undefined) throw new UnrenderableError('is missing');
  const text = intrinsicText(joined(value));
  if (text === undefined) throw new UnrenderableError(`holds ${culprit(value) ?? JSON.stringify(value).slice(0, 80)}, which has no text before deployment`);
  return text;
}

/** Substitutions are joins in another notation: `${!Literal}` is the text `${Literal}`, variables bring their own values. */
function joined(value: Json): Json {
  if (Array.isArray(value)) return value.map(joined);
  if (!isObject(value)) return value;
  if (value['Fn::Sub'] === undefined) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, joined(item)]));
  const [text, variables] = Array.isArray(value['Fn::Sub']) ? value['Fn::Sub'] : [value['Fn::Sub'], {}];
  const known = isObject(variables) ? variables : {};
  return { 'Fn::Join': ['', String(text).split(/(\$\{[^}]*\})/).map((piece) => joined(substitute(piece, known)))] };
}

function substitute(piece: string, variables: Record<string, Json>): Json {
  const [, literal, name] = /^\$\{(!?)([^}]*)\}$/.exec(piece) ?? [];
  if (name === undefined) return piece;
  return literal ? `\${${name}}` : variables[name] ?? piece;
}

/** The innermost intrinsic that has no text. */
function culprit(value: Json): string | undefined {
  if (!isObject(value) && !Array.isArray(value)) return undefined;
  const inner = Object.values(value).map(culprit).find((name) => name !== undefined);
  const [name] = Object.keys(value);
  return inner ?? (isObject(value) && intrinsicText(joined(value)) === undefined ? name : undefined);
}
