import type { Claim, TextRecords } from './text-record';
import type { SendText } from './text-sender';
import type { Clock } from '../clock';

/** Hears of a failure that the outcome alone does not explain. */
export type Report = (problem: string, error?: unknown) => void;

export interface SendPorts {
  readonly clock: Clock;
  readonly newAttempt: () => string;
  readonly records: TextRecords;
  readonly send: SendText;
  /** How long it is remembered that a text was sent. */
  readonly recordSeconds: number;
  readonly report: Report;
}

export interface Text extends Pick<Claim, 'pk' | 'place'> {
  /** The place of the text that counts as the last one again if this one does not go out. */
  readonly placeBefore?: number;
  readonly number: string;
  readonly body: string;
}

export interface TextResult {
  /** After `postponed` a later try may send the text; after anything else none will. */
  readonly outcome: 'texted' | 'already-texted' | 'opted-out' | 'postponed' | 'failed';
  readonly messageId?: string;
}

/** Reserves before it sends: a crash between the two loses a courtesy and never texts twice. Throws nothing. */
export async function sendOnce(text: Text, ports: SendPorts): Promise<TextResult> {
  const claim = { pk: text.pk, place: text.place, attempt: ports.newAttempt() };
  try {
    const isMine = await ports.records.reserve(claim, ports.clock() + ports.recordSeconds);
    return isMine ? await send(claim, text, ports) : { outcome: 'already-texted' };
  } catch (error) {
    ports.report('The text was not recorded, and therefore not sent.', error);
    return { outcome: 'postponed' };
  }
}

async function send(claim: Claim, text: Text, ports: SendPorts): Promise<TextResult> {
  try {
    const result = await ports.send(text.number, text.body);
    if (result.outcome === 'throttled') return await withdraw(claim, text, ports);
    return result.outcome === 'sent' ? { outcome: 'texted', messageId: result.messageId } : { outcome: result.outcome };
  } catch (error) {
    ports.report('The text was not accepted, or nobody knows whether it was.', error);
    return { outcome: 'failed' };
  }
}

/** A later run may send, unless the record could not be taken back: then it would only meet the record. */
async function withdraw(claim: Claim, { placeBefore }: Text, { records, clock, recordSeconds, report }: SendPorts): Promise<TextResult> {
  report('The text was throttled.');
  return { outcome: await records.withdraw(claim, clock() + recordSeconds, placeBefore) ? 'postponed' : 'failed' };
}
