import { hangUp, press } from '../../../src/simulation/center/calls';
import { START } from '../../simulation/private/world';
import { offeredCallback, Told } from '../private/offered-callback';

/** John asks for a callback, and is reached at the second attempt. */
function johnIsCalledBack(): Told {
  const told = offeredCallback();
  const { world } = told;
  world.customer((attempt) => attempt === 1 ? { kind: 'no-answer' } : { kind: 'person', after: 4250 });
  const call = world.call('to-q');
  press(world.until(7).center, call, '1');
  world.until(20).agent('Ann', { accepts: 3, afterContactWork: 10_000 });
  world.until(1000);
  const [, callback] = world.chain(call);
  hangUp(world.center, world.next(callback));
  world.until(1100);
  return told;
}

const STORY = [
  '2026-01-05',
  '07:00:00      John                        calls',
  '07:00:00      John\'s call                 flow "to-q" starts',
  '07:00:00      John\'s call                 queued in "Support"',
  '07:00:00      John                        hears "Press 1 to be called back."',
  '07:00:05      John\'s call                 flow "Callback offer" › Menu → timeout',
  '07:00:05      John                        hears "Press 1 to be called back."',
  '07:00:07      John                        presses 1',
  '07:00:07      John\'s callback             is due at 07:01:46 in "Support callbacks"',
  '07:00:07      John\'s call                 leaves "Support" for a callback',
  '07:00:07      John                        hears "We will call you back."',
  '07:00:07      John\'s call                 ends: the flow hangs up',
  '07:00:20      Ann                         is available',
  '07:01:46      John\'s callback             queued in "Support callbacks"',
  '07:01:46      John\'s callback             offered to Ann',
  '07:01:49      Ann                         accepts John\'s callback',
  '07:01:49      John                        phone rings (from +12065550100)',
  '07:02:49      John                        does not answer',
  '07:02:49      John\'s callback (2nd call)  is due at 07:12:49 in "Support callbacks"',
  '07:02:49      John\'s callback             ends: nobody answers',
  '07:12:49      John\'s callback (2nd call)  queued in "Support callbacks"',
  '07:12:49      John\'s callback (2nd call)  offered to Ann',
  '07:12:52      Ann                         accepts John\'s callback (2nd call)',
  '07:12:52      John                        phone rings (from +12065550100)',
  '07:12:56.250  John                        picks up',
  '07:12:56.250  John\'s callback (2nd call)  talks with Ann',
  '07:16:40      John\'s callback (2nd call)  ends: John hangs up',
];

test('the story of a callback is told in the order in which it happens (FA-4)', () => {
  expect(johnIsCalledBack().transcript.lines).toEqual(STORY);
});

test('what was told stays as it was, whatever becomes of the contacts', () => {
  const { world, transcript } = offeredCallback();
  const told = () => transcript.everything.lines.map((line) => line.replace(/ {2,}/g, '  '));
  const call = world.call('to-q');
  const before = told();
  hangUp(world.until(3).center, call);
  expect(before).toHaveLength(8);
  expect(told().slice(0, before.length)).toEqual(before);
  expect(told().slice(before.length)).toContain('07:00:03  John\'s call  ends: John hangs up');
});

test('everything adds the blocks, and what agents have in hand', () => {
  const { lines } = johnIsCalledBack().transcript.everything;
  expect(lines.filter((line) => !STORY.includes(line)).map((line) => line.replace(/ {2,}/g, ' '))).toEqual([
    '07:00:00 John\'s call flow "to-q" › 0 → next',
    '07:00:00 John\'s call flow "to-q" › 1',
    '07:00:00 John\'s call customer queue flow "Callback offer" starts',
    '07:00:07 John\'s call flow "Callback offer" › Menu → 1',
    '07:00:07 John\'s callback begins (CALLBACK)',
    '07:00:07 John\'s call flow "Callback offer" › Call back → next',
    '07:00:07 John\'s call flow "Callback offer" › Thanks → next',
    '07:00:07 John\'s call flow "Callback offer" › End',
    '07:01:46 Ann has John\'s callback: offered',
    '07:01:49 Ann has John\'s callback: connecting',
    '07:01:49 John\'s callback leaves "Support callbacks" (accepted)',
    '07:02:49 John\'s callback (2nd call) begins (CALLBACK)',
    '07:02:49 Ann has John\'s callback: after-contact-work',
    '07:02:59 Ann is done with John\'s callback',
    '07:12:49 Ann has John\'s callback (2nd call): offered',
    '07:12:52 Ann has John\'s callback (2nd call): connecting',
    '07:12:52 John\'s callback (2nd call) leaves "Support callbacks" (accepted)',
    '07:12:56.250 Ann has John\'s callback (2nd call): connected',
    '07:16:40 Ann has John\'s callback (2nd call): after-contact-work',
    '07:16:50 Ann is done with John\'s callback (2nd call)',
  ]);
  expect(lines.filter((line) => STORY.includes(line))).toEqual(STORY);
});

test('the last lines say how many are left out before them', () => {
  const { transcript } = johnIsCalledBack();
  expect(transcript.last(2)).toEqual([
    '(24 earlier lines left out)',
    '2026-01-05',
    '07:12:56.250  John\'s callback (2nd call)  talks with Ann',
    '07:16:40      John\'s callback (2nd call)  ends: John hangs up',
  ]);
  expect(transcript.last(26)).toEqual(STORY);
  expect(transcript.last(100)).toEqual(STORY);
});

test('the lines around an instant say how many are left out on either side', () => {
  const { transcript } = johnIsCalledBack();
  const at = (second: number) => transcript.around(START + second * 1000, 2);
  expect(at(107)).toEqual([
    '(13 earlier lines left out)', '2026-01-05', '07:01:46  John\'s callback  offered to Ann', '07:01:49  Ann              accepts John\'s callback', '(11 later lines left out)',
  ]);
  expect(at(-1)).toEqual(['2026-01-05', '07:00:00  John         calls', '07:00:00  John\'s call  flow "to-q" starts', '(24 later lines left out)']);
  expect(at(2000)).toEqual(transcript.last(2));
  expect(transcript.around(START, 100)).toEqual(STORY);
});
