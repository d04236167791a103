import { customerZones } from './customer-zones';
import { type QuietHours, quietSecondsLeft } from './quiet-hours';
import type { Clock } from '../clock';
import { type Country, normalisePhoneNumber } from '../phone-number';

/** What a flow, or the attributes of a contact, tell of a customer; empty where they tell nothing. */
export interface Customer {
  readonly phoneNumber: string;
  readonly consent: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface RecipientRules {
  readonly clock: Clock;
  readonly defaultCountry?: Country;
  readonly quietHours?: QuietHours;
  readonly defaultTimeZone?: string;
}

/** Why a customer is never texted. */
export type Refusal = 'no-consent' | 'no-number' | 'unknown-time-zone';

export interface Recipient {
  readonly number: string;
  /** How long the customer must still be left in peace; 0 for a text now. */
  readonly quietSeconds: number;
}

/** Whether a customer may be texted. Every doubt is a no: nobody agreed to a doubtful text. */
export function recipientOf(customer: Customer, rules: RecipientRules): Recipient | Refusal {
  if (customer.consent !== 'yes') return 'no-consent';
  const number = normalisePhoneNumber(customer.phoneNumber, rules.defaultCountry);
  if (!number) return 'no-number';
  if (!rules.quietHours) return { number, quietSeconds: 0 };
  const zones = customerZones(customer.timeZone, number, rules.defaultTimeZone);
  if (zones.length === 0) return 'unknown-time-zone';
  return { number, quietSeconds: quietSecondsLeft(rules.quietHours, zones, rules.clock()) };
}
