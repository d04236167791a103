import type { Asker } from './assembly';
import { meaningsIn, Scope } from './scope';

/** A branch that leads to a block by its name. */
interface BlockReference {
  readonly placeholder: string;
  /** The blocks that can be meant; the first that is there is. */
  readonly meanings: readonly string[];
  readonly asker: Asker;
}

/** Whether a flow has a block of this name. */
type Known = (name: string) => boolean;

/** References by name, as long as nobody knows which blocks the flow is going to have. */
export class BlockReferences {
  private readonly references: BlockReference[] = [];

  /** Answers with a text that stands for the block until all blocks are known. No name has a slash, so it is like no other. */
  add(scope: Scope, name: string, asker: Asker): string {
    const placeholder = [...scope, name].join('/');
    this.references.push({ placeholder, meanings: meaningsIn(scope, name), asker });
    return placeholder;
  }

  /** The blocks that are meant, by what stands for them. */
  targets(isKnown: Known): ReadonlyMap<string, string> {
    return new Map(this.references.flatMap(({ placeholder, meanings }) => {
      const meant = meanings.find(isKnown);
      return meant === undefined ? [] : [[placeholder, meant] as const];
    }));
  }

  /** Who refers to a block that is not there, and to which. */
  unknown(isKnown: Known): { asker: Asker; name: string }[] {
    return this.references.filter(({ meanings }) => !meanings.some(isKnown))
      .map(({ asker, meanings }) => ({ asker, name: meanings[meanings.length - 1] }));
  }
}
