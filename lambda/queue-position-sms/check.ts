import { customerOf } from './customer';
import { lastSeen, NOTHING_SEEN, presumedProgress } from './last-seen';
import { nextThreshold, reachedThreshold, thresholdBefore, type Thresholds } from './thresholds';
import { type Pace, type Progress, retryWaitSeconds, SHORTEST_WAIT_SECONDS, turnSeconds, waitSeconds } from './wait';
import type { Answer, Contact } from '../shared/contact-event';
import type { QueueMetrics, ReadQueueMetrics } from '../shared/contact-metrics';
import { type Recipient, recipientOf } from '../shared/texts/recipient';
import { sendOnce, type TextResult } from '../shared/texts/send-once';
import { chooseTemplate, renderText, type Templates } from '../shared/texts/templates';
import { textKey, type TextPorts } from '../shared/texts/text-customer';

export interface CheckPorts extends TextPorts, Pace {
  readonly metrics: ReadQueueMetrics;
  readonly thresholds: Thresholds;
  readonly positionTemplates: Templates;
}

/** A queue that tells no wait is taken for one that moves a place in a minute. */
const SECONDS_PER_PLACE = 60;

/** Looks once at the place of a contact in its queue and texts the customer when a threshold is reached. */
export async function check(contact: Contact, ports: CheckPorts): Promise<Answer> {
  const recipient = recipientOf(customerOf(contact), ports);
  if (typeof recipient === 'string') return stop(recipient);
  const seen = await look(contact, ports);
  const progress = seen && progressOf(seen);
  if (!progress) return tryAgain(seen ? 'unknown-position' : 'failed', contact, ports);
  const answer = recipient.quietSeconds > 0 ? holdBack(progress, recipient, ports) : await decide(progress, recipient, contact, ports);
  return { ...answer, ...shown(seen), lastSeen: lastSeen(progress, ports.clock()) };
}

async function look({ instanceId, contactId }: Contact, { metrics, report }: CheckPorts): Promise<QueueMetrics | undefined> {
  return metrics(instanceId, contactId).catch((error) => {
    report('The position was not read.', error);
    return undefined;
  });
}

function progressOf({ position, estimatedWaitSeconds }: QueueMetrics): Progress | undefined {
  if (position === undefined) return undefined;
  return { position, secondsPerPlace: estimatedWaitSeconds === undefined ? SECONDS_PER_PLACE : estimatedWaitSeconds / position };
}

function holdBack(progress: Progress, { quietSeconds }: Recipient, ports: CheckPorts): Answer {
  return wait('quiet-hours', Math.max(turnSeconds(quietSeconds, progress, ports), untilNext(progress, ports)));
}

async function decide(progress: Progress, { number }: Recipient, contact: Contact, ports: CheckPorts): Promise<Answer> {
  const { position } = progress;
  const threshold = reachedThreshold(ports.thresholds, position);
  if (threshold === undefined) return wait('not-yet', untilNext(progress, ports));
  const template = chooseTemplate(ports.positionTemplates, customerOf(contact).language);
  const result = await sendOnce({
    pk: textKey(contact.initialContactId, 'position'),
    place: threshold,
    placeBefore: thresholdBefore(ports.thresholds, threshold),
    number,
    body: renderText(template, { position, number: ports.callerId }),
  }, ports);
  return goOn(result, progress, ports);
}

function goOn({ outcome, messageId }: TextResult, progress: Progress, ports: CheckPorts): Answer {
  if (outcome === 'postponed') return wait('failed', retryWaitSeconds(undefined, 0, ports));
  const isOver = outcome === 'opted-out' || outcome === 'failed' || nextThreshold(ports.thresholds, progress.position) === undefined;
  return { ...isOver ? stop(outcome) : wait(outcome, untilNext(progress, ports)), ...messageId && { messageId } };
}

/** Without a position there is no text. The flow brings along what was seen last, and asks again when that tells it to. */
function tryAgain(outcome: string, contact: Contact, ports: CheckPorts): Answer {
  const seen = contact.parameter('lastSeen');
  const presumed = presumedProgress(seen, ports.clock());
  const goal = presumed && nextThreshold(ports.thresholds, presumed.position);
  return { ...wait(outcome, retryWaitSeconds(presumed, goal ?? 0, ports)), lastSeen: presumed ? seen : NOTHING_SEEN };
}

function untilNext(progress: Progress, ports: CheckPorts): number {
  return waitSeconds(progress, nextThreshold(ports.thresholds, progress.position) ?? progress.position, ports);
}

function wait(outcome: string, seconds: number): Answer {
  return { outcome, next: 'wait', waitSeconds: String(seconds) };
}

export function stop(outcome: string): Answer {
  return { outcome, next: 'stop', waitSeconds: String(SHORTEST_WAIT_SECONDS) };
}

function shown({ position, estimatedWaitSeconds }: QueueMetrics): Answer {
  return {
    ...(position !== undefined && { position: String(position) }),
    ...(estimatedWaitSeconds !== undefined && { estimatedWaitSeconds: String(estimatedWaitSeconds) }),
  };
}
