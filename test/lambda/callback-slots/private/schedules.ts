import type { Schedule, Span } from '../../../../lambda/callback-slots/schedule';

/** From Monday to Friday. */
function weekdays(...spans: Span[]): Schedule['week'] {
  return [[], spans, spans, spans, spans, spans, []];
}

/** Hours of an hour each in Berlin, from nine to twelve on weekdays. */
export const SCHEDULE: Schedule = {
  timeZone: 'Europe/Berlin',
  slotSeconds: 3600,
  capacity: 2,
  noticeSeconds: 3600,
  horizonSeconds: 259_200,
  delaySeconds: 259_200,
  stepSeconds: 3600,
  week: weekdays([540, 720]),
  closed: [],
  wordings: {
    'en-US': { time: '{day} between {from} and {to}', choice: 'For {time}, press {key}.', later: 'For later times, press {key}.' },
    'de-DE': { time: '{day} zwischen {from} und {to}', choice: 'Für {time} drücken Sie die {key}.', later: 'Für spätere Zeiten drücken Sie die {key}.' },
  },
};

/** Open on every day. */
export function daily(...spans: Span[]): Schedule['week'] {
  return Array.from({ length: 7 }, () => spans);
}

export const at = (instant: string) => Date.parse(instant) / 1000;
