import { askForOpening } from './opening-step';
import { StepPlace } from './step-place';
import { GO_ON } from './vocabulary';
import { Chain, CheckContactAttributes, Condition, DistributeByPercentage, FlowPart, GoTo, PlayPrompt } from '../../blocks';
import { Problems, shown } from '../../language/problems';
import { NextOpening } from '../next-opening';
import { ClosingTaper } from '../service-step-options';

const REFUSE = 'Say no callback today';

/** Ends open where the callback is offered, also where nobody knows when it closes; all others stay in line. */
export function closingTaperChain(nextOpening: NextOpening, taper: readonly ClosingTaper[], { queue, line, prompts }: StepPlace): Chain {
  const ask = askForOpening('Ask for closing time', nextOpening, { queueArn: queue.queueRef.queueArn });
  const refuse = Chain.of(new PlayPrompt(REFUSE, { message: prompts.noCallbackToday, onError: line }), line);
  return Chain.of(
    ask,
    new CheckContactAttributes('Does the wait end before closing', {
      attribute: ask.response('waitFits'),
      conditions: [Condition.equalTo('no', refuse)],
    }),
    ...(taper.length === 0 ? [] : [new CheckContactAttributes('How soon do we close', {
      attribute: ask.response('minutesToClosing'),
      conditions: byTime(taper).map(({ minutes, percent }) => Condition.lessThanOrEqualTo(minutes, share(percent, minutes))),
    })]),
  ).withErrorHandler(GO_ON);
}

function share(percent: number, minutes: number): FlowPart {
  if (percent === 0) return GoTo.block(REFUSE);
  if (percent === 100) return GO_ON;
  return new DistributeByPercentage(`Offer in the last ${minutes} minutes`, {
    shares: [{ percent, leadsTo: GO_ON }], otherwise: GoTo.block(REFUSE),
  });
}

/** The shortest time first, because the first condition that holds wins. */
function byTime(taper: readonly ClosingTaper[]) {
  return taper.map(({ beforeClosing, percent }) => ({ minutes: beforeClosing.toMinutes(), percent }))
    .sort((one, other) => one.minutes - other.minutes);
}

export function checkTaper(taper: readonly ClosingTaper[], problems: Problems): void {
  const minutes = taper.map(({ beforeClosing }) => beforeClosing.toMilliseconds() / 60_000);
  const percents = taper.map(({ percent }) => percent);
  problems.addUnless(minutes.every((one) => Number.isInteger(one) && one >= 1), 'TaperTime',
    `closingTaper must have times of whole minutes before the closing, got ${shown(minutes)} minutes; write one like Duration.minutes(30)`);
  problems.addUnless(new Set(minutes).size === minutes.length, 'TaperTimeTwice',
    `closingTaper has the same time twice, got ${shown(minutes)} minutes; keep one of them`);
  problems.addUnless(percents.every((one) => Number.isInteger(one) && one >= 0 && one <= 100), 'TaperPercent',
    `closingTaper must have whole numbers from 0 to 100 percent, got ${shown(percents)}; round them`);
  if (minutes.some((one) => !Number.isInteger(one))) return;
  const inOrder = byTime(taper);
  problems.addUnless(inOrder.every(({ percent }, index) => index === 0 || inOrder[index - 1].percent <= percent), 'TaperGrows',
    `closingTaper offers more callbacks as the closing comes nearer, got ${shown(inOrder.map((one) => `${one.minutes} min: ${one.percent} %`))}; `
    + 'let the percentage fall with the time');
}
