import { type Customer, recipientOf, type RecipientRules, type Refusal } from './recipient';
import { sendOnce, type SendPorts, type TextResult } from './send-once';
import { chooseTemplate, renderText, type Templates } from './templates';

/** Texts that have nothing to do with a place in line. */
export type Notice = 'confirmation' | 'missed';

export interface TextPorts extends RecipientRules, SendPorts {
  /** The number that will ring. */
  readonly callerId?: string;
}

export interface NoticeRequest {
  readonly notice: Notice;
  /** The contact that is told of once: the first of the chain for the whole callback, a leg for an attempt. */
  readonly contactId: string;
  readonly customer: Customer;
}

export interface NoticeResult {
  readonly outcome: TextResult['outcome'] | Refusal | 'quiet-hours';
  readonly messageId?: string;
}

/** Tells a customer something once, or never if it cannot be told now: hours later it would no longer be true. */
export async function textCustomer(request: NoticeRequest, templates: Templates, ports: TextPorts): Promise<NoticeResult> {
  const { notice, contactId, customer } = request;
  const recipient = recipientOf(customer, ports);
  if (typeof recipient === 'string') return { outcome: recipient };
  if (recipient.quietSeconds > 0) return { outcome: 'quiet-hours' };
  const body = renderText(chooseTemplate(templates, customer.language), { number: ports.callerId });
  return sendOnce({ pk: textKey(contactId, notice), place: 0, number: recipient.number, body }, ports);
}

export function textKey(contactId: string, kind: Notice | 'position'): string {
  return `sms#${contactId}#${kind}`;
}
