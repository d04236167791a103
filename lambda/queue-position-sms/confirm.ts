import { stop } from './check';
import { customerOf } from './customer';
import type { Answer, Contact } from '../shared/contact-event';
import type { Templates } from '../shared/texts/templates';
import { textCustomer, type TextPorts } from '../shared/texts/text-customer';

export interface ConfirmPorts extends TextPorts {
  readonly confirmationTemplates?: Templates;
}

/** Texts a confirmation of the callback, if there is a text for it. */
export async function confirm(contact: Contact, ports: ConfirmPorts): Promise<Answer> {
  if (!ports.confirmationTemplates) return stop('no-text');
  const request = { notice: 'confirmation', contactId: contact.initialContactId, customer: customerOf(contact) } as const;
  const { outcome, messageId } = await textCustomer(request, ports.confirmationTemplates, ports);
  return { ...stop(outcome === 'postponed' ? 'failed' : outcome), ...messageId && { messageId } };
}
