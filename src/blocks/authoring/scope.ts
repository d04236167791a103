/** The names of the fragments around a part, the outermost first. */
export type Scope = readonly string[];

/** What a block is called that stands inside of fragments. */
export function nameIn(scope: Scope, name: string): string {
  return [...scope, name].join(' ');
}

/** What a reference inside of fragments can mean: a block of the innermost goes first. */
export function meaningsIn(scope: Scope, name: string): string[] {
  return [...scope.map((_, index) => nameIn(scope.slice(0, scope.length - index), name)), name];
}
