import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { tableRows } from '../../docs/private/table-rows';

/** The ids of examples, e.g. `cb-01-a-callback`, that a page has no row for. */
export function withoutRow(ids: readonly string[], page: string): string[] {
  const rows = new Set(tableRows(page, 'case').map(([id]) => id));
  return ids.filter((id) => !rows.has(/^[a-z]+-\d+/.exec(id)?.[0] ?? id));
}

/** The worked examples beside a corpus, if there are any. */
export function idsBeside(corpus: string): string[] {
  const file = join(corpus, '..', 'reference', 'worked-examples.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf-8')) as { id: string }[]).map(({ id }) => id) : [];
}
