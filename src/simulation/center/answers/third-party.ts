import type { Answerer } from '.';
import { E164 } from '../../../language/phone-number';
import type { RequestKind, ThirdParty } from '../../interpreter/requests';
import type { Center } from '../center';
import { endContact } from '../ending';
import { FlowRun } from '../flow-run';
import { leaveQueue } from '../offering';
import { RingResult } from '../people';

const ALWAYS: RingResult = { kind: 'person', after: 0 };

const transferToNumber: Answerer<'transfer-to-number'> = (center, run, { number, returns, timeLimit, callerId }) => {
  const { contact } = run;
  if (!contact.customerOnLine || !E164.test(number) || !center.assumptions.mayDial(number)) return 'failed';
  center.trace.note('dialled', { contact, number, from: callerId ?? contact.systemNumber });
  const rung = center.customers.get(number)?.whenCalled?.(1) ?? ALWAYS;
  if (rung.kind !== 'no-answer' && !('after' in rung)) return 'not-connected';
  const appointment = rung.kind !== 'no-answer' && rung.after <= timeLimit
    ? center.timeline.after(rung.after, () => talk(center, run, rung, returns))
    : center.timeline.after(timeLimit, () => run.resume('too-late'));
  return run.waitUntil(() => { appointment.calledOff = true; });
};

/** Without a way back the flow is over, and the contact lasts as long as the two talk. */
function talk(center: Center, run: FlowRun, rung: RingResult, returns: ThirdParty['returns']): void {
  const { contact } = run;
  const length = rung.kind === 'person' ? rung.hangsUpAfter : undefined;
  if (!returns) {
    run.breakOff();
    contact.removeRun(run);
    leaveQueue(center, contact, 'transferred');
    contact.state = 'connected';
  }
  if (length === undefined) return;
  const appointment = center.timeline.after(length, () => {
    if (returns) run.resume('returned');
    else endContact(center, contact, 'THIRD_PARTY_DISCONNECT');
  });
  if (returns) run.waitUntil(() => { appointment.calledOff = true; });
}

export const ANSWERERS = { 'transfer-to-number': transferToNumber } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
