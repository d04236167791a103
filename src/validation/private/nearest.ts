/** The names that are nearest to a wrong one, or nothing where none is near. */
export function nearest(name: string, names: Iterable<string>): { readonly name: string; readonly distance: number } | undefined {
  const tolerance = Math.max(2, name.length / 3);
  let best: { name: string; distance: number } | undefined;
  for (const other of names) {
    // Two words are at least as far apart as their lengths.
    if (Math.abs(name.length - other.length) > (best ? best.distance - 1 : tolerance)) continue;
    const distance = editDistance(name.toLowerCase(), other.toLowerCase());
    if (!best || distance < best.distance) best = { name: other, distance };
  }
  return best && best.distance <= tolerance ? best : undefined;
}

/** `did you mean …` for a remedy, with a fallback. */
export function suggestion(name: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(name, names);
  return near ? `write "${near.name}"` : otherwise;
}

function editDistance(one: string, other: string): number {
  const row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = diagonal + (one[i - 1] === other[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(diagonal + 1, row[j - 1] + 1, replaced);
    }
  }
  return row[other.length];
}
