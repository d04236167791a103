import { messageOf } from './fixtures';
import { checkTimeZone, ianaZone } from '../../../src/connect/private/time-zone';
import { Problems } from '../../../src/language/problems';

function check(zone: string): () => void {
  return () => {
    const problems = new Problems();
    checkTimeZone(problems, 'timeZone', zone);
    problems.throwIfAny('Hours');
  };
}

describe('time zones', () => {
  test.each(['Europe/Berlin', 'America/New_York', 'US/Eastern', 'UTC', 'Etc/GMT+2'])('take %s', (zone) => {
    expect(check(zone)).not.toThrow();
  });

  test.each(['', 'Berlin', '+01:00', '-05:00', 'GMT+2', 'W. Europe Standard Time'])('reject "%s" and show how to write one', (zone) => {
    expect(messageOf(check(zone))).toContain(`[UnknownTimeZone] timeZone is not a name of the IANA time zone database, got ${JSON.stringify(zone)}; write one like "Europe/Berlin" or "UTC"`);
  });

  test('reject another case and show the right one', () => {
    expect(messageOf(check('europe/berlin'))).toContain('got "europe/berlin"; write "Europe/Berlin"');
    expect(ianaZone('europe/berlin')).toBe('Europe/Berlin');
  });
});
