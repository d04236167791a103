import { isObject, Json, JsonObject, plainText } from '../../language/json';

/** What the paths of a contact lead to; whoever holds the contact makes it. */
export type ContactValues = () => JsonObject;

/** `$.Attributes.name`, `$.External['a key']`; ends before what cannot belong to a path. */
const PATH = /\$(?:\.[A-Za-z_]\w*|\['[^']*'\])+/g;
const PART = /\.([A-Za-z_]\w*)|\['([^']*)'\]/g;

/** What a step sees of the contact and of the run that it is part of. */
export class Scope {
  /** Of this flow alone: how often each loop has been around, what flow attributes hold. */
  readonly rounds = new Map<string, number>();
  private readonly own: JsonObject = {};

  constructor(private readonly contactValues: ContactValues) {}

  /** Fills a namespace that only this run of the flow knows, e.g. `FlowAttributes`. */
  fill(namespace: string, values: Json): void {
    this.own[namespace] = values;
  }

  ownOf(namespace: string): JsonObject {
    const held = this.own[namespace];
    return isObject(held) ? held : {};
  }

  /** What a path leads to; undefined where nothing is. */
  value(path: string): Json | undefined {
    const [first, ...others] = [...path.matchAll(PART)].map(([, plain, quoted]) => plain ?? quoted);
    const root = first in this.own ? this.own : this.contactValues();
    return [first, ...others].reduce<Json | undefined>((at, part) => isObject(at) ? at[part] : undefined, root);
  }

  /** A parameter: a path alone becomes its value, paths inside of a text become text, what is not there becomes nothing. */
  text(parameter: Json | undefined): string {
    if (parameter === undefined || parameter === null) return '';
    return plainText(parameter).replace(PATH, (path) => {
      const value = this.value(path);
      return value === undefined || value === null ? '' : isObject(value) ? JSON.stringify(value) : plainText(value);
    });
  }

  /** Every text inside of a parameter, with its paths filled in. */
  deep(parameter: Json): Json {
    if (Array.isArray(parameter)) return parameter.map((item) => this.deep(item));
    if (isObject(parameter)) return Object.fromEntries(Object.entries(parameter).map(([key, item]) => [key, this.deep(item)]));
    return typeof parameter === 'string' ? this.text(parameter) : parameter;
  }
}
