import { readFileSync } from 'node:fs';

/** Reads a file that lies beside the code, at first need and once. A file that cannot be read fails each time. */
export function jsonFile<T>(path: string): () => T {
  let content: T | undefined;
  return () => content ??= JSON.parse(readFileSync(path, 'utf8')) as T;
}
