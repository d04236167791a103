import { isPath, partsOf, withPaths } from './path';
import { isObject, Json, JsonObject, own, plainText } from '../../language/json';

/** What the paths of a contact lead to; whoever holds the contact makes it. */
export type ContactValues = () => JsonObject;

/** What a step sees of the contact and of the run that it is part of. */
export class Scope {
  /** How often each loop of this flow has been around. */
  readonly rounds = new Map<string, number>();
  /** Of this flow alone. */
  private readonly own: JsonObject = {};

  /**
   * @param contactValues what the contact itself is and has
   * @param results what blocks got, by the namespace, e.g. `External`
   * @param depth in how many modules this is, one inside of the other
   */
  constructor(private readonly contactValues: ContactValues, private readonly results: JsonObject, readonly depth = 0) {}

  /** Of a module: it shares the contact, and sees nothing of what the blocks of its caller got. */
  ofModule(input: JsonObject): Scope {
    const inner = new Scope(this.contactValues, {}, this.depth + 1);
    inner.keep('Modules', { Input: input });
    return inner;
  }

  /** What a block got: it replaces what the same namespace held before. */
  fill(namespace: string, values: Json): void {
    this.results[namespace] = values;
  }

  /** What goes with this flow, whatever becomes of the results. */
  keep(namespace: string, values: Json): void {
    this.own[namespace] = values;
  }

  /** What a path leads to; undefined where nothing is. */
  value(path: string): Json | undefined {
    const [first, ...others] = partsOf(path);
    const root = own(this.own, first) ?? own(this.results, first) ?? own(this.contactValues(), first);
    return others.reduce<Json | undefined>((at, part) => isObject(at) ? own(at, this.keyOf(part)) : undefined, root);
  }

  /** All values of a namespace. */
  held(namespace: string): JsonObject {
    const values = this.value(`$.${namespace}`);
    return isObject(values) ? values : {};
  }

  /** A parameter as text: what is not there becomes nothing. */
  text(parameter: Json | undefined): string {
    if (parameter === undefined || parameter === null) return '';
    const text = plainText(parameter);
    return isPath(text) ? this.textAt(text) : withPaths(text, (path) => this.textAt(path));
  }

  /** A parameter that may be left out. */
  optional(parameter: Json | undefined): string | undefined {
    return parameter === undefined ? undefined : this.text(parameter);
  }

  /** With every path inside filled in, in keys and values; a path alone may lead to an object, which stays one. */
  deep(parameter: Json): Json {
    if (Array.isArray(parameter)) return parameter.map((item) => this.deep(item));
    if (isObject(parameter)) return Object.fromEntries(Object.entries(parameter).map(([key, item]) => [this.text(key), this.deep(item)]));
    if (typeof parameter !== 'string') return parameter;
    const value = isPath(parameter) ? this.value(parameter) : undefined;
    return typeof value === 'object' && value !== null ? value : this.text(parameter);
  }

  private textAt(path: string): string {
    const value = this.value(path);
    return value === undefined || value === null ? '' : plainText(value);
  }

  /** A key in backticks is a path that leads to the key. */
  private keyOf(part: string): string {
    return part.startsWith('`') ? this.text(part.slice(1, -1)) : part;
  }
}
