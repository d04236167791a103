/** The words for a moment: `Monday`, `June 1`, `8:00 AM`. */
export interface Spoken {
  readonly weekday: string;
  readonly date: string;
  readonly time: string;
}

const FALLBACK_LANGUAGE = 'en-US';

/** In the language of the caller and by the clocks of the zone. A language that nobody knows is spoken in English. */
export function spoken(seconds: number, timeZone: string, language: string): Spoken {
  const locale = isLocale(language) ? language : FALLBACK_LANGUAGE;
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(seconds * 1000)
    .replace(/[\u00a0\u202f]/g, ' ');
  return {
    weekday: say({ weekday: 'long' }),
    date: say({ month: 'long', day: 'numeric' }),
    time: say({ hour: 'numeric', minute: '2-digit' }),
  };
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
