import type { Center } from './center';
import { choices } from './choices';
import { Contact } from './contact';
import { found } from './references';
import { shown } from '../../language/problems';

/** What a block refers to. Where there is nothing the block takes its error branch, and nobody would know why. */
export function referredTo<T extends { readonly name: string }>(
  center: Center, contact: Contact, known: ReadonlyMap<string, T>, reference: string,
): T | undefined {
  const value = found(known, reference);
  if (!value) warnOfReference(center, contact, reference, [...known.values()].map(({ name }) => name));
  return value;
}

export function warnOfReference(center: Center, { runs }: Contact, reference: string, known: Iterable<string>): void {
  const text = `${runs.at(-1)?.place}: the block refers to what is not in the center, got ${shown(reference)}; refer to one of ${choices(known)}`;
  center.trace.note('warning', { text });
}
