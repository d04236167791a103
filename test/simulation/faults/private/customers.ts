import { Dice } from './dice';
import { callFlow, hangUp } from '../../../../src/simulation/center/calls';
import { Center } from '../../../../src/simulation/center/center';
import { Contact } from '../../../../src/simulation/center/contact';
import { RingResult } from '../../../../src/simulation/center/people';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const NUMBERS = ['+12065550111', '+12065550122', '+12065550133', '+12065550144'];
/** Somebody who hides the number that the call comes from. */
const HIDDEN = '';

/** What is pressed at a question, by a piece of it; what is not here is pressed by nobody. */
const ANSWERS: readonly (readonly [piece: string, keys: readonly (readonly [weight: number, keys: string | undefined])[]])[] = [
  ['To be called back', [[8, '1'], [1, '2'], [1, undefined], [0.3, '7']]],
  ['We will call you on the number', [[9, '1'], [1, '2'], [0.5, undefined]]],
  ['May we send you a text', [[6, '1'], [3, '2'], [1, undefined]]],
  ['is already waiting. To keep it', [[3, '1'], [2, '2'], [4, '3'], [1, undefined]]],
  ['Please enter the number', [[4, '2065550111#'], [3, '2065550122#'], [1, '123#'], [1, undefined]]],
  ['You entered', [[8, '1'], [1, '2'], [1, undefined]]],
];

/** One to four customers, some of whom have the same number, who call now and again. */
export function addCustomers(center: Center, flow: string, dice: Dice): void {
  for (const number of [...NUMBERS, HIDDEN]) {
    center.customers.set(number, { whenAsked: (prompt) => answerTo(prompt, dice), whenCalled: () => ringResult(dice) });
  }
  const count = dice.weighed([[15, 1], [4, 2], [1, 3], [0.4, 4]]);
  for (let customer = 0; customer < count; customer++) {
    const number = dice.is(0.05) ? undefined : NUMBERS[dice.is(0.3) ? 0 : customer];
    let at = dice.is(0.2) ? 0 : dice.whole(0, 20 * MINUTE);
    for (let calls = dice.weighed([[14, 1], [4, 2], [1, 3]]); calls > 0; calls--) {
      center.timeline.after(at, () => callAndPerhapsGiveUp(center, number, flow, dice));
      at += dice.whole(20 * SECOND, dice.pick([3, 30, 90]) * MINUTE);
    }
  }
}

function answerTo(prompt: string, dice: Dice): string | undefined {
  const [, keys = []] = ANSWERS.find(([piece]) => prompt.includes(piece)) ?? [];
  return keys.length === 0 ? undefined : dice.weighed(keys);
}

/** At any moment: while something is said or asked, or in the queue. */
function callAndPerhapsGiveUp(center: Center, number: string | undefined, flow: string, dice: Dice): void {
  const contact = callFlow(center, number, flow, '+12065550100');
  const patience = dice.weighed([[3, dice.whole(0, 40 * SECOND)], [7, dice.whole(2 * MINUTE, 20 * MINUTE)]]);
  center.timeline.after(patience, () => { if (isWaiting(contact)) hangUp(center, contact); });
}

/** Who talks hangs up when everything is said. */
function isWaiting({ state, customerOnLine }: Contact): boolean {
  return customerOnLine && state !== 'ended' && state !== 'connected';
}

/** A minute is too long: nobody lets it ring so long. */
function ringResult(dice: Dice): RingResult {
  const after = dice.whole(1, 45) * SECOND;
  return dice.weighed<RingResult>([
    [5, { kind: 'person', after }],
    [2, { kind: 'person', after, hangsUpAfter: dice.whole(0, 30 * SECOND) }],
    [2, { kind: 'person', after, hangsUpAfter: dice.whole(1, 10) * MINUTE }],
    [2, { kind: 'voicemail', after, beep: dice.is(0.5) }],
    [4, { kind: 'no-answer' }],
    [0.3, { kind: 'person', after: 61 * SECOND }],
    [1, { kind: 'busy' }],
    [0.2, { kind: 'invalid' }],
  ]);
}
