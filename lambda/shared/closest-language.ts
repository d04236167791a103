/** The language itself, else the same language elsewhere (`en` or `en-US` for `en-GB`), else nothing. */
export function closestLanguage(languages: readonly string[], wanted: string): string | undefined {
  const primary = (code: string) => code.toLowerCase().split(/[-_]/)[0];
  return languages.find((code) => code.toLowerCase() === wanted.toLowerCase())
    ?? languages.find((code) => primary(code) === primary(wanted));
}
