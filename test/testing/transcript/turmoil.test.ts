import { hintsFor } from '../../../src/testing/hints';
import { Wanted } from '../../../src/testing/hints/situation';
import { Transcript } from '../../../src/testing/transcript/transcript';
import { Turmoil } from '../../simulation/private/turmoil';
import { transcriptOf } from '../private/offered-callback';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const WANTED: readonly (Wanted | undefined)[] = ['speech', 'question', 'offer', 'call', 'text', 'end', undefined];
const NO_WORDS = /undefined|null|NaN|\[object|Invalid/;

/** A transcript of whatever happens, and the hints at every step. */
function run(seed: number): { readonly transcript: Transcript; readonly hints: string[] } {
  const turmoil = new Turmoil(seed);
  const { center } = turmoil.world;
  const transcript = transcriptOf(turmoil.world);
  const hints: string[] = [];
  for (let step = 0; step < 60; step++) {
    turmoil.step();
    const about = [...center.contacts.values()].at(-1 - step % 3);
    const agent = center.agents.get('ABCD'[step % 4]);
    hints.push(...hintsFor({ center, transcript, about, agent, wanted: WANTED[step % WANTED.length] }));
  }
  return { transcript, hints };
}

test.each(SEEDS)('whatever happens is told in words, seed %d', (seed) => {
  const { transcript, hints } = run(seed);
  const lines = transcript.everything.lines;
  expect(lines.length).toBeGreaterThan(50);
  expect(hints.length).toBeGreaterThan(50);
  expect([...lines, ...hints].filter((line) => NO_WORDS.test(line))).toEqual([]);
});

test('the same seed is told in the same words', () => {
  const [one, other] = [run(7), run(7)];
  expect(other.transcript.everything.toString()).toBe(one.transcript.everything.toString());
  expect(other.hints).toEqual(one.hints);
});
