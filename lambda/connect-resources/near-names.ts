/** More would not help anybody. */
const MOST = 5;
/** So many letters may be wrong. */
const FAR = 3;

/** Names that may have been meant, the nearest first. */
export function nearNames(name: string, names: readonly string[]): string[] {
  return [...new Set(names)]
    .map((other) => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= FAR)
    .sort((one, two) => one.distance - two.distance || one.other.localeCompare(two.other))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** A name that is part of the other counts as one wrong letter. */
function distanceOf(one: string, two: string): number {
  if (one !== two && one !== '' && two !== '' && (one.includes(two) || two.includes(one))) return 1;
  return changesBetween(one, two);
}

/** How many letters have to be added, taken away or changed. */
function changesBetween(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= two.length; column++) {
      const changed = row[column - 1] + (one[line - 1] === two[column - 1] ? 0 : 1);
      next.push(Math.min(changed, row[column] + 1, next[column - 1] + 1));
    }
    row = next;
  }
  return row[two.length];
}
