import { cancel } from './cancel';
import type { Ports } from './ports';
import { reporter } from './report';
import { normalisePhoneNumber } from '../shared/phone-number';
import { child, parseJson, text } from '../shared/record';

interface Sms {
  readonly id: string;
  readonly from: string;
  readonly body: string;
}

/** For customers who answer a text. The carrier says who they are. Throws if a callback may still come, so that the event comes again. */
export function smsFace(ports: Ports): (event: unknown) => Promise<void> {
  return async (event) => {
    for (const sms of textsOf(event)) if (ports.keywords.includes(keywordOf(sms.body))) await obey(sms, ports);
  };
}

async function obey(sms: Sms, ports: Ports): Promise<void> {
  const number = normalisePhoneNumber(sms.from);
  const report = reporter(ports, { inboundMessageId: sms.id });
  if (!number) return report('The text came from no phone number.');
  const failed = (error: unknown) => {
    report('The cancellation failed.', error);
    return { outcome: 'unknown', contactId: undefined } as const;
  };
  const { outcome, contactId } = await cancel(number, { ...ports, report }).catch(failed);
  ports.log.info('A text asked for a cancellation.', { inboundMessageId: sms.id, contactId, outcome });
  // The runtime prints what is thrown, and the message of the failure is not known to be harmless.
  if (outcome === 'unknown') throw new Error('The callback was not certainly cancelled.');
}

/** Case, spaces and punctuation are the phone's doing. */
export function keywordOf(body: string): string {
  return body.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toUpperCase();
}

function textsOf(event: unknown): Sms[] {
  const records = child(event, 'Records');
  return (Array.isArray(records) ? records : []).map((record: unknown) => {
    const sms = parseJson(text(child(record, 'Sns'), 'Message'));
    return { id: text(sms, 'inboundMessageId'), from: text(sms, 'originationNumber'), body: text(sms, 'messageBody') };
  });
}
