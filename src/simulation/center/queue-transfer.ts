import { beginCall } from './calls-under-way';
import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { FlowRun, LATER } from './flow-run';
import { followUp } from './follow-up';
import { QueueTarget } from './queue-target';
import { admits, dequeue, enqueue, takesContacts } from './queueing';

/** Twelve contacts in a chain (QF-7). */
const MOST_QUEUE_TRANSFERS = 11;

/** Into the queue; the flow ends with that, unless the contact was in a queue already (QF-4). */
export function transferToQueue(center: Center, run: FlowRun, target: QueueTarget): 'in-queue' | 'full' | 'failed' | typeof LATER {
  const { contact } = run;
  const { queue, agent } = target;
  if (!takesContacts(center, queue)) return 'failed';
  if (contact.waiting || contact.state === 'offered') return moveToQueue(center, run, target);
  // A callback that comes due, and a transfer by an agent, may use the buffer (CP-4).
  if (!admits(center, contact, queue, run.role === 'creation' || run.role === 'transfer' ? 'buffered' : 'new')) return 'full';
  run.breakOff();
  contact.removeRun(run);
  contact.targetAgent = agent;
  enqueue(center, contact, queue);
  return LATER;
}

/** Not while an agent is asked (QF-5). The flow goes on, for the contact in the other queue. */
function moveToQueue(center: Center, run: FlowRun, { queue, agent }: QueueTarget): 'in-queue' | 'full' | 'failed' {
  const { contact } = run;
  if (contact.state === 'offered' || contact.queueTransfers >= MOST_QUEUE_TRANSFERS) return 'failed';
  if (!admits(center, contact, queue, 'buffered')) return 'full';
  const moved = successor(center, contact);
  moved.targetAgent = agent;
  dequeue(center, contact, 'transferred');
  for (const one of contact.runs.splice(0)) {
    one.contact = moved;
    moved.runs.push(one);
  }
  endContact(center, contact, 'OTHER', 'transferred');
  enqueue(center, moved, queue);
  return 'in-queue';
}

/** A contact of its own, with everything that holds for the customer; its turn begins anew (RT-9). */
function successor(center: Center, contact: Contact): Contact {
  const moved = followUp(center, contact, 'QUEUE_TRANSFER');
  const { callback, callsFirst, callbackNumber, attempt, criteria, customerOnLine, expiry, systemNumber, callerId, queuedBefore, slots } = contact;
  Object.assign(moved, { callback, callsFirst, callbackNumber, attempt, criteria, customerOnLine, expiry, systemNumber, callerId, queuedBefore });
  const { values, results, settings, keysAhead } = contact;
  Object.assign(moved, { values, results, settings, keysAhead });
  for (const [slot, flow] of slots) moved.slots.set(slot, flow);
  if (customerOnLine) {
    moved.at.connectedToSystem = center.now;
    beginCall(center, moved);
  }
  if (expiry) expiry.contact = moved;
  moved.queueTransfers = contact.queueTransfers + 1;
  return moved;
}
