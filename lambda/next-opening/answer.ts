import { endOf, openTimes } from './open-times';
import { openingAt } from './opening';
import { type Minutes, type Schedule, without } from './schedule';
import { spoken } from './spoken';
import type { Answer } from '../shared/contact-event';
import { delayStep } from '../shared/delay-step';
import type { Calendar } from '../shared/holidays';

export const UNKNOWN: Answer = { outcome: 'unknown' };

/** The delays that the flow has branches for. */
export interface Steps {
  readonly stepSeconds: number;
  readonly most: number;
}

export interface Question {
  readonly now: number;
  readonly schedule: Schedule;
  readonly holidays?: Calendar;
  readonly language: string;
  readonly steps: Steps;
  /** Of the caller's queue; undefined if it is not known. */
  readonly estimatedWaitSeconds?: number;
}

/** Whether it is open now, how long still, and when it opens next. */
export function answer(question: Question): Answer {
  const { now, schedule, holidays, estimatedWaitSeconds } = question;
  const times = openTimes(holidays ? without(schedule, closedBy(holidays)) : schedule);
  const { isOpen, closesAt, opensAt } = openingAt(times, now, endOf(schedule));
  return {
    outcome: isOpen ? 'open' : opensAt === undefined ? 'closed-for-long' : 'closed',
    ...(closesAt === undefined ? {} : closing(closesAt - now, estimatedWaitSeconds)),
    ...nextOpening(opensAt, question),
  };
}

/** The dates of a calendar, whatever zone it was written for: they are those of the hours. */
function closedBy({ days }: Calendar): (date: string) => Minutes[] {
  return (date) => days.filter((day) => day.date === date || day.date === date.slice('YYYY-'.length)).map(({ from, to }) => [from, to]);
}

/** A wait that is not known is taken to fit. */
function closing(seconds: number, estimatedWaitSeconds = 0): Answer {
  return { minutesToClosing: String(Math.ceil(seconds / 60)), waitFits: estimatedWaitSeconds <= seconds ? 'yes' : 'no' };
}

function nextOpening(opensAt: number | undefined, { now, schedule: { timeZone }, language, steps }: Question): Answer {
  if (opensAt === undefined) return { delayStep: 'none' };
  const step = delayStep(opensAt - now, steps.stepSeconds);
  return {
    delayStep: step <= steps.most ? String(step) : 'none',
    opensAt: new Date(opensAt * 1000).toISOString(),
    ...spoken(opensAt, timeZone, language),
  };
}
