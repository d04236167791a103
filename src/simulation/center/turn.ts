import type { Center } from './center';
import { Contact } from './contact';
import { reorder } from './queueing';
import { CriteriaStep } from '../routing/criteria';

export interface Turn {
  readonly priority?: number;
  /** In milliseconds. */
  readonly ageAdjustment?: number;
}

/** At once before the contact is queued, later than that for one that waits (QF-6). One of the two replaces the other (RT-6). */
export function setTurn(center: Center, contact: Contact, turn: Turn): void {
  const { waiting } = contact;
  if (!waiting) return apply(center, contact, turn);
  center.timeline.after(center.assumptions.placeChangesAfter, () => { if (contact.state === 'in-queue' || contact.state === 'offered') apply(center, contact, turn); });
}

function apply(center: Center, contact: Contact, { priority, ageAdjustment }: Turn): void {
  if (priority !== undefined) contact.priority = priority;
  if (ageAdjustment !== undefined) contact.ageAdjustment = ageAdjustment;
  center.trace.note('contact-changed', { contact, what: priority === undefined ? 'age' : 'priority' });
  reorder(center, contact);
}

/** The first step begins now for a contact that waits, otherwise with the wait (RT-12). */
export function setCriteria(center: Center, contact: Contact, steps: readonly CriteriaStep[]): void {
  contact.criteria = steps.length === 0 ? undefined : steps;
  contact.criteriaSince = center.now;
  center.trace.note('contact-changed', { contact, what: 'criteria' });
  reorder(center, contact);
}
