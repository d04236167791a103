import { answer, type Steps, UNKNOWN } from './answer';
import { type DeclaredHours, declaredSchedule } from './declared-hours';
import type { ReadSchedule } from './effective-hours';
import type { ExpectedWait } from './expected-wait';
import { recentSchedule } from './recent-schedule';
import type { Clock } from '../shared/clock';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';
import type { Calendar } from '../shared/holidays';
import { FAILED } from '../shared/meter';

/** What the construct knew when it was deployed. */
export interface Declared {
  readonly hours?: DeclaredHours;
  readonly holidays?: Calendar;
}

export interface Ports extends FlowHandlerPorts {
  readonly clock: Clock;
  readonly read: ReadSchedule;
  readonly declared: () => Declared;
  readonly wait: ExpectedWait;
  readonly steps: Steps;
}

/** A failure closes nothing and promises nothing: the flow goes on without what nobody knows. */
export function createHandler({ clock, read, declared, wait, steps, log, meter }: Ports) {
  const report = (problem: string, error: unknown) => {
    meter(FAILED);
    log.error(problem, describeFailure(error));
  };
  const scheduleAt = recentSchedule({ read, declared: (now) => standIn(declared(), now), report });
  const waitIn = (queueArn: string) => wait(queueArn).catch((error) => {
    report('The expected wait could not be read.', error);
    return undefined;
  });
  return flowHandler(async (contact) => {
    const now = clock();
    const [schedule, estimatedWaitSeconds] = await Promise.all([scheduleAt(now), waitIn(contact.parameter('queueArn'))]);
    if (!schedule) return UNKNOWN;
    return answer({ now, schedule, holidays: declared().holidays, language: contact.parameter('language'), steps, estimatedWaitSeconds });
  }, { log, meter }, { otherwise: UNKNOWN, logged: ['delayStep', 'minutesToClosing'] });
}

function standIn({ hours }: Declared, now: number) {
  return hours && declaredSchedule(hours, now);
}
