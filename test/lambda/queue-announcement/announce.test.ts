import { readFileSync } from 'fs';
import { join } from 'path';
import { announce, AnnouncePorts, SILENT_FAILURE } from '../../../lambda/queue-announcement/announce';
import { readContact } from '../../../lambda/shared/contact-event';
import type { QueueMetrics } from '../../../lambda/shared/contact-metrics';
import { FAILED } from '../../../lambda/shared/meter';
import { contactEvent, INSTANCE_ID } from '../private/contact-event';

const NOW = 1_000_000;
const RANGES = JSON.parse(readFileSync(join(__dirname, 'ranges.json'), 'utf-8'));

const log = { info: jest.fn(), error: jest.fn() };
const meter = jest.fn();
const metrics = jest.fn<Promise<QueueMetrics>, [string, string]>();

beforeEach(() => jest.resetAllMocks());

function ask(seen: string, found: QueueMetrics, { now = NOW, language = 'en-US', ...ports }: Partial<AnnouncePorts> & { now?: number; language?: string } = {}) {
  metrics.mockResolvedValue(found);
  return announce(readContact(contactEvent({ seen, language }, { initialContactId: 'first', contactId: 'second' })), {
    clock: () => now, random: () => 0, metrics, ranges: () => RANGES, callsPerSecond: 1, repeatSeconds: 300, log, meter, ...ports,
  });
}

test('the first look tells all that is known of the contact, and asks about no other', async () => {
  expect(await ask('', { position: 3, estimatedWaitSeconds: 150 })).toStrictEqual({
    outcome: 'announce',
    announcement: 'Others are before you. 2 to 10 minutes.',
    seen: `1 1 ${NOW} ${NOW + 60}`,
    position: '3',
    estimatedWaitSeconds: '150',
  });
  expect(metrics.mock.calls).toStrictEqual([[INSTANCE_ID, 'second']]);
});

test.each<[string, QueueMetrics, string | undefined]>([
  ['no estimate', { position: 1 }, 'You are next.'],
  ['no position', { estimatedWaitSeconds: 30 }, 'Less than 2 minutes.'],
  ['neither', {}, undefined],
  ['a wait beyond the last range', { position: 3, estimatedWaitSeconds: 600 }, 'Others are before you.'],
  ['nothing but such a wait', { estimatedWaitSeconds: 9999 }, undefined],
])('with %s only the rest is said', async (_, found, announcement) => {
  expect((await ask('', found)).announcement).toBe(announcement);
});

test.each([['de-DE', 'Sie sind an der Reihe.'], ['de-AT', 'You are next.'], ['fr-FR', 'You are next.'], ['', 'You are next.']])(
  'a contact in the language "%s" hears "%s"', async (language, announcement) => {
    expect((await ask('', { position: 1 }, { language })).announcement).toBe(announcement);
  });

test('a contact is not looked at before its next look is due (QF-2)', async () => {
  const seen = `1 1 ${NOW} ${NOW + 60}`;
  expect(await ask(seen, { position: 1 }, { now: NOW + 59 })).toStrictEqual({ outcome: 'silent', seen });
  expect(metrics).not.toHaveBeenCalled();
});

describe('Less than five minutes after an announcement', () => {
  const SEEN = `1 1 ${NOW - 120} ${NOW - 60}`;
  const KEPT = `1 1 ${NOW - 120} ${NOW + 60}`;

  test('the same ranges are not said again', async () => {
    expect(await ask(SEEN, { position: 2, estimatedWaitSeconds: 300 })).toMatchObject({ outcome: 'silent', seen: KEPT });
  });

  test('a range that rose is not said, and the lower one stays in mind', async () => {
    const seen = `0 0 ${NOW - 120} ${NOW - 60}`;
    expect(await ask(seen, { position: 4, estimatedWaitSeconds: 300 })).toMatchObject({ outcome: 'silent', seen: `0 0 ${NOW - 120} ${NOW + 60}` });
  });

  test('a range that fell is said, without one that rose meanwhile', async () => {
    const seen = `1 0 ${NOW - 120} ${NOW - 60}`;
    expect(await ask(seen, { position: 1, estimatedWaitSeconds: 300 })).toMatchObject({ announcement: 'You are next.', seen: `0 0 ${NOW} ${NOW + 60}` });
  });

  test('what was not known before is said', async () => {
    expect(await ask(`1 - ${NOW - 120} 0`, { position: 3, estimatedWaitSeconds: 60 })).toMatchObject({
      announcement: 'Others are before you. Less than 2 minutes.', seen: `1 0 ${NOW} ${NOW + 60}`,
    });
  });
});

test('after five minutes it is said how it is, also if it rose', async () => {
  expect(await ask(`0 0 ${NOW - 300} 0`, { position: 3, estimatedWaitSeconds: 300 })).toMatchObject({
    announcement: 'Others are before you. 2 to 10 minutes.', seen: `1 1 ${NOW} ${NOW + 60}`,
  });
});

test('a look that fails is silent, counted, and repeated after two to four minutes; what was said stays in mind', async () => {
  const failing = { metrics: () => Promise.reject(Object.assign(new Error('quoted'), { name: 'ThrottlingException' })), random: () => 0.5 };
  expect(await ask(`1 1 ${NOW - 120} 0`, {}, failing)).toStrictEqual({ outcome: 'failed', seen: `1 1 ${NOW - 120} ${NOW + 180}` });
  expect(meter.mock.calls).toStrictEqual([[FAILED]]);
  expect(log.error.mock.calls).toStrictEqual([['The position was not read.', expect.objectContaining({ contactId: 'second', error: 'ThrottlingException' })]]);
});

test.each(['nothing', '1 1', '1 1 x 0', '+12065550101', '100 1 0 0', '9 9 0 0'])('the memory "%s" harms nothing', async (seen) => {
  expect(await ask(seen, { position: 1 })).toMatchObject({ outcome: 'announce', announcement: 'You are next.' });
});

test('the answer to a crash is one that the flow can remember', () => {
  expect(SILENT_FAILURE).toStrictEqual({ outcome: 'failed', seen: '- - 0 0' });
});
