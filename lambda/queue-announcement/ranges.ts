import { closestLanguage } from '../shared/closest-language';
import type { QueueMetrics } from '../shared/contact-metrics';

/** What is said of a value below a bound; without one, of every value. */
export interface Range {
  readonly below?: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** The file beside the function. The bounds of a list rise. */
export interface Ranges {
  /** The first one is for everybody whose language is none of the others. */
  readonly languages: readonly string[];
  readonly positions: readonly Range[];
  readonly waits: readonly Range[];
}

/** The ranges that a contact is in, by their place in the lists. What is not known, or beyond the last range, is absent. */
export interface Place {
  readonly position?: number;
  readonly wait?: number;
}

export function placeOf({ position, estimatedWaitSeconds }: QueueMetrics, { positions, waits }: Ranges): Place {
  return { position: rangeOf(position, positions), wait: rangeOf(estimatedWaitSeconds, waits) };
}

function rangeOf(value: number | undefined, ranges: readonly Range[]): number | undefined {
  if (value === undefined) return undefined;
  const index = ranges.findIndex(({ below = Infinity }) => value < below);
  return index < 0 ? undefined : index;
}

/** The sentences for a place. A flow speaks to exactly these languages, too, so another one of the same tongue is none of them. */
export function announcementOf({ position, wait }: Place, { languages, positions, waits }: Ranges, language: string): string {
  const code = languages.includes(language) ? language : languages[0];
  const said = [position === undefined ? undefined : positions[position], wait === undefined ? undefined : waits[wait]];
  return said.flatMap((range) => range ? [textIn(range, code)] : []).join(' ');
}

function textIn({ texts }: Range, code: string): string {
  return texts[closestLanguage(Object.keys(texts), code) ?? ''] ?? '';
}
