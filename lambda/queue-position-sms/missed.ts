import type { ReadCustomer } from './customer';
import { isUnansweredAttempt } from './unanswered-attempt';
import { type ContactChange, readContactChange } from '../shared/contact-change';
import type { Log } from '../shared/log';
import type { Report } from '../shared/texts/send-once';
import type { Templates } from '../shared/texts/templates';
import { type NoticeResult, textCustomer, type TextPorts } from '../shared/texts/text-customer';

export interface MissedPorts extends TextPorts {
  readonly missedTemplates?: Templates;
  readonly readCustomer: ReadCustomer;
}

type Ports = Omit<MissedPorts, 'report'> & { readonly log: Log };

/** Tells of an attempt that reached nobody. Throws only if a later try may still send the text: the event then comes again. */
export function missedFace(ports: Ports, reporter: (contactId: string) => Report): (event: unknown) => Promise<void> {
  return async (event) => {
    const change = readContactChange(event);
    if (!change || !ports.missedTemplates || !isUnansweredAttempt(change)) return;
    const { contactId } = change;
    const { outcome, messageId } = await tell(change, ports.missedTemplates, { ...ports, report: reporter(contactId) });
    ports.log.info('An attempt reached nobody.', { contactId, outcome, messageId });
    // The runtime prints what is thrown, and the message of the failure is not known to be harmless.
    if (outcome === 'postponed') throw new Error('The customer was not told of the attempt.');
  };
}

async function tell({ instanceId, contactId }: ContactChange, templates: Templates, ports: MissedPorts): Promise<NoticeResult> {
  const customer = await ports.readCustomer(instanceId, contactId).catch((error) => ports.report('The customer was not read.', error));
  return customer ? textCustomer({ notice: 'missed', contactId, customer }, templates, ports) : { outcome: 'postponed' };
}
