import { chooseTemplate, type Messages, renderText } from './messages';
import type { QueueMetrics, ReadQueueMetrics } from './queue-metrics';
import type { Attempt, TextRecords } from './text-record';
import type { SendText } from './text-sender';
import { RETRY_WAIT_SECONDS, SHORTEST_WAIT_SECONDS, waitSeconds } from './wait';
import type { Clock } from '../shared/clock';
import type { Answer, Contact } from '../shared/contact-event';
import { type Country, normalisePhoneNumber } from '../shared/phone-number';

export interface CheckPorts {
  readonly clock: Clock;
  readonly newAttempt: () => string;
  readonly metrics: ReadQueueMetrics;
  readonly records: TextRecords;
  readonly send: SendText;
  /** Hears of a failure that the answer does not wait for or cannot name. */
  readonly report: (problem: string, error?: unknown) => void;
  readonly threshold: number;
  readonly messages: Messages;
  readonly callerId?: string;
  readonly defaultCountry?: Country;
  readonly recordSeconds: number;
}

type Known = QueueMetrics & { readonly position: number };

/** Looks once at the place of a contact in its queue and texts the customer when it is near the front. */
export async function check(contact: Contact, ports: CheckPorts): Promise<Answer> {
  if (contact.parameter('consent') !== 'yes') return stop('no-consent');
  const destination = normalisePhoneNumber(contact.parameter('phoneNumber'), ports.defaultCountry);
  if (!destination) return cannot('The parameter phoneNumber is no phone number.', ports);
  if (!contact.contactId || !contact.instanceId) return cannot('The event names no contact or no instance.', ports);
  const metrics = await ports.metrics(contact.instanceId, contact.contactId);
  return { ...await decide(metrics, destination, contact, ports), ...shown(metrics) };
}

async function decide(metrics: QueueMetrics, destination: string, contact: Contact, ports: CheckPorts): Promise<Answer> {
  if (!isKnown(metrics)) {
    ports.report('The position in the queue is not known.');
    return wait('failed', RETRY_WAIT_SECONDS);
  }
  if (metrics.position > ports.threshold) return wait('not-yet', waitSeconds(metrics, ports.threshold));
  return textOnce(destination, metrics.position, contact, ports);
}

/** Reserves before it sends: a crash between the two loses a courtesy and never texts twice. */
async function textOnce(destination: string, position: number, contact: Contact, ports: CheckPorts): Promise<Answer> {
  const attempt = { pk: `sms#${contact.initialContactId}#${ports.threshold}`, attempt: ports.newAttempt() };
  if (!await ports.records.reserve(attempt, ports.clock() + ports.recordSeconds)) return stop('already-texted');
  const template = chooseTemplate(ports.messages, contact.parameter('language'));
  return send(destination, renderText(template, { position, callerId: ports.callerId }), attempt, ports);
}

async function send(destination: string, text: string, attempt: Attempt, ports: CheckPorts): Promise<Answer> {
  try {
    const result = await ports.send(destination, text);
    if (result.throttled) return await withdraw(attempt, ports);
    await remember(attempt, result.messageId, ports);
    return stop('texted');
  } catch (error) {
    return cannot('The text was not accepted, or nobody knows whether it was.', ports, error);
  }
}

/** A later check may send, unless the record could not be removed: then it would only meet the record. */
async function withdraw(attempt: Attempt, { records, report }: CheckPorts): Promise<Answer> {
  report('The text was throttled.');
  return await records.withdraw(attempt) ? wait('failed', RETRY_WAIT_SECONDS) : stop('failed');
}

/** The message id is for whoever looks into a complaint; the customer has the text with or without it. */
async function remember(attempt: Attempt, messageId: string | undefined, { records, report }: CheckPorts): Promise<void> {
  if (!messageId) return;
  await records.complete(attempt, messageId).catch((error) => report('The message id was not stored.', error));
}

function cannot(problem: string, { report }: CheckPorts, error?: unknown): Answer {
  report(problem, error);
  return stop('failed');
}

export function wait(outcome: string, seconds: number): Answer {
  return { outcome, next: 'wait', waitSeconds: String(seconds) };
}

function stop(outcome: string): Answer {
  return { outcome, next: 'stop', waitSeconds: String(SHORTEST_WAIT_SECONDS) };
}

function isKnown(metrics: QueueMetrics): metrics is Known {
  return metrics.position !== undefined;
}

function shown({ position, estimatedWaitSeconds }: QueueMetrics): Answer {
  return {
    ...(position !== undefined && { position: String(position) }),
    ...(estimatedWaitSeconds !== undefined && { estimatedWaitSeconds: String(estimatedWaitSeconds) }),
  };
}
