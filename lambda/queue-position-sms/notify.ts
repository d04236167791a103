import { stop } from './check';
import { customerOf } from './customer';
import type { Answer, Contact } from '../shared/contact-event';
import type { Templates } from '../shared/texts/templates';
import { type Notice, textCustomer, type TextPorts } from '../shared/texts/text-customer';

export interface NotifyPorts extends TextPorts {
  readonly confirmationTemplates?: Templates;
  readonly missedTemplates?: Templates;
}

/** Texts a confirmation or the news of a missed attempt, if there is a text for it. */
export async function notify(notice: Notice, contact: Contact, ports: NotifyPorts): Promise<Answer> {
  const templates = notice === 'confirmation' ? ports.confirmationTemplates : ports.missedTemplates;
  if (!templates) return stop('no-text');
  const request = { notice, initialContactId: contact.initialContactId, customer: customerOf(contact) };
  const { outcome, messageId } = await textCustomer(request, templates, ports);
  return { ...stop(outcome === 'postponed' ? 'failed' : outcome), ...messageId && { messageId } };
}
