import fc from 'fast-check';
import { Environment } from '../../../../lambda/shared/environment';
import { quietSecondsLeft, readQuietHours } from '../../../../lambda/shared/texts/quiet-hours';

const read = (text: string) => readQuietHours(new Environment({ QUIET_HOURS: text }), 'QUIET_HOURS');
const at = (time: string) => Date.parse(time) / 1000;
const NIGHT = read('21:00-08:00')!;

test.each([
  ['2026-01-15T19:59:59Z', 0],
  ['2026-01-15T20:00:00Z', 11 * 3600],
  ['2026-01-15T23:00:00Z', 8 * 3600],
  ['2026-01-16T06:59:30Z', 30],
  ['2026-01-16T07:00:00Z', 0],
  ['2026-07-15T19:00:00Z', 11 * 3600],
])('in Berlin at %s the night lasts %i more seconds', (time, left) => {
  expect(quietSecondsLeft(NIGHT, ['Europe/Berlin'], at(time))).toBe(left);
});

test('quiet hours within a day are left alone at night', () => {
  const noon = read('12:00-13:30')!;
  expect(quietSecondsLeft(noon, ['UTC'], at('2026-01-15T12:30:00Z'))).toBe(3600);
  expect(quietSecondsLeft(noon, ['UTC'], at('2026-01-15T00:30:00Z'))).toBe(0);
});

test('a customer who may be in two zones has quiet hours until both are over', () => {
  const zones = ['America/New_York', 'America/Los_Angeles'];
  expect(quietSecondsLeft(NIGHT, zones, at('2026-01-15T14:00:00Z'))).toBe(2 * 3600);
  expect(quietSecondsLeft(NIGHT, zones, at('2026-01-15T17:00:00Z'))).toBe(0);
});

test('at the end of the seconds that are left, no zone without a change of its clock has quiet hours', () => {
  const zone = fc.constantFrom('Asia/Kolkata', 'Asia/Kathmandu', 'Africa/Lagos', 'Asia/Tokyo', 'America/Phoenix', 'Pacific/Kiritimati');
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const now = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
  fc.assert(fc.property(zone, time, time, now, (name, from, to, second) => {
    fc.pre(from !== to);
    const hours = read(`${from}-${to}`)!;
    const left = quietSecondsLeft(hours, [name], second);
    expect(left).toBeLessThanOrEqual(86_400);
    expect(quietSecondsLeft(hours, [name], second + left)).toBe(0);
    if (left > 0) expect(quietSecondsLeft(hours, [name], second + left - 1)).toBe(1);
  }));
});

test('no quiet hours are none', () => {
  expect(read('')).toBeUndefined();
});

test.each(['21:00', '21-8', '24:00-08:00', '21:60-08:00', '08:00-08:00', 'at night'])('the quiet hours %j are refused at start', (text) => {
  expect(() => read(text)).toThrow('Environment variable QUIET_HOURS must be two different times such as 21:00-08:00.');
});
