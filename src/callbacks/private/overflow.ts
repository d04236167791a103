import { StepPlace } from './step-place';
import { GO_ON } from './vocabulary';
import { Chain, CheckStaffing, Disconnect, FlowPart, GoTo, PlayPrompt, SetWorkingQueue, StaffingStatus, TransferToQueue } from '../../blocks';
import { OverflowQueue } from '../service-step-options';

const LAST_RESORT = 'Say nobody is free';

/** Where callers go for whom there is no room: the first of the other queues, or what comes without one. */
export function elsewhere(overflow: readonly OverflowQueue[]): GoTo {
  return GoTo.block(overflow.length === 0 ? LAST_RESORT : staffed(1));
}

/**
 * For callers for whom there is no room: the other queues one after the other, then the callback, then a word. Queues in which
 * nobody is signed in are passed over.
 */
export function overflowChain(overflow: readonly OverflowQueue[], lastResort: FlowPart, { prompts }: StepPlace): Chain {
  return Chain.of(
    ...overflow.map((tier, index) => overflowTier(tier, index + 1, overflow.length)),
    new PlayPrompt(LAST_RESORT, { message: prompts.nobodyFree, onError: GO_ON }),
    lastResort,
    new PlayPrompt('Say not served', { message: prompts.notServed }),
    new Disconnect('Hang up when not served'),
  );
}

function overflowTier({ queue, message }: OverflowQueue, number: number, count: number): Chain {
  const next = GoTo.block(number === count ? LAST_RESORT : staffed(number + 1));
  return Chain.of(
    new CheckStaffing(staffed(number), { queue, status: StaffingStatus.ONLINE, whenFalse: next, onError: GO_ON }),
    ...(message ? [new PlayPrompt(`Say overflow ${number}`, { message, onError: GO_ON })] : []),
    new SetWorkingQueue(`Set overflow queue ${number}`, { queue, onError: next }),
    new TransferToQueue(`Wait in overflow queue ${number}`, { onAtCapacity: next, onError: next }),
  );
}

function staffed(number: number): string {
  return `Is anybody in overflow queue ${number}`;
}
