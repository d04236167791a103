/** What somebody hears or reads: a part of it, in whatever case, or a regular expression. */
export type TextPattern = string | RegExp;

export function matches(text: string, pattern: TextPattern): boolean {
  if (typeof pattern !== 'string') return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
  return plain(text).toLowerCase().includes(plain(pattern).toLowerCase());
}

/** Without what only a voice sees. */
export function plain(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim();
}

/** As messages show it. */
export function patternText(pattern: TextPattern): string {
  return typeof pattern === 'string' ? `"${pattern}"` : String(pattern);
}
