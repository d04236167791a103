/** What whoever fills a namespace says that it holds. It goes along with a document and does not stand in it. */
export interface Declaration {
  /** E.g. `$.External`. */
  readonly namespace: string;
  /** Nested keys are dotted. A key stands for all that is inside of it. */
  readonly keys: readonly string[];
  /** The action that fills the namespace; left out for what is there from the start of the flow. */
  readonly block?: string;
  /** The most bytes that the value of a key can have, for those that say it. */
  readonly maxBytes?: Readonly<Record<string, number>>;
  /** The keys whose values must neither be logged nor kept. */
  readonly sensitive?: readonly string[];
}

/** Whether a key is declared, is inside of one that is, or is the object around one that is. */
export function isDeclared(key: string, keys: readonly string[]): boolean {
  return keys.some((known) => known === key || key.startsWith(`${known}.`) || known.startsWith(`${key}.`));
}
