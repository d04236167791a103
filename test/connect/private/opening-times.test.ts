import { codesOf } from './fixtures';
import { OpeningTimes, Span, spansOf, timeSlice } from '../../../src/connect/private/opening-times';
import { Problems } from '../../../src/language/problems';

function spans(...lines: OpeningTimes[]): Span[] {
  const problems = new Problems();
  const found = spansOf(problems, 'openingHours', lines);
  problems.throwIfAny('Hours');
  return found;
}

function on(openDays: string[], opens: string, closes: string): OpeningTimes {
  return { openDays, opens, closes };
}

describe('spansOf', () => {
  test('counts minutes from the midnight of each day', () => {
    expect(spans(on(['MONDAY', 'TUESDAY'], '08:30', '24:00'))).toStrictEqual([
      { prop: 'openingHours[0]', day: 'MONDAY', start: 510, end: 1440 },
      { prop: 'openingHours[0]', day: 'TUESDAY', start: 510, end: 1440 },
    ]);
  });

  test('takes spans that meet, and equal times on different days', () => {
    expect(spans(on(['MONDAY'], '08:00', '12:00'), on(['MONDAY'], '12:00', '18:00'), on(['TUESDAY'], '08:00', '12:00'))).toHaveLength(3);
  });

  test.each(['7:00', '24:00', '25:00', '08:60', '08.00', '8am', ''])('rejects to open at "%s"', (opens) => {
    expect(codesOf(() => spans(on(['MONDAY'], opens, '18:00')))).toStrictEqual(['TimeNotOfADay']);
  });

  test.each([
    ['the same span', '08:00', '18:00'],
    ['a span inside', '10:00', '11:00'],
    ['a span around', '07:00', '24:00'],
    ['the last minute', '17:59', '19:00'],
  ])('finds that %s overlaps', (_, opens, closes) => {
    expect(codesOf(() => spans(on(['MONDAY'], '08:00', '18:00'), on(['MONDAY'], opens, closes)))).toStrictEqual(['OverlappingHours']);
  });
});

describe('timeSlice', () => {
  test('writes the midnight that ends a day like the one that starts it', () => {
    expect([0, 61, 1439, 1440].map(timeSlice)).toStrictEqual([
      { hours: 0, minutes: 0 }, { hours: 1, minutes: 1 }, { hours: 23, minutes: 59 }, { hours: 0, minutes: 0 },
    ]);
  });
});
