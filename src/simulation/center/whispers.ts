import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import type { FlowTypeName } from '../../language/flow-type';

export type WhisperSlot = 'agent-whisper' | 'customer-whisper' | 'outbound-whisper';

/** A whisper that has begun. */
export interface Whisper {
  /** Says what comes after it, and from when on somebody hears it. */
  readonly whenOver: (next: () => void) => void;
}

const DEFAULTS: Readonly<Record<WhisperSlot, FlowTypeName>> = {
  'agent-whisper': 'AGENT_WHISPER', 'customer-whisper': 'CUSTOMER_WHISPER', 'outbound-whisper': 'OUTBOUND_WHISPER',
};

/** Begins what was set, or else the default of the instance (FL-1); one that is heard for too long ends the call (DL-5). */
export function startWhisper(center: Center, contact: Contact, slot: WhisperSlot): Whisper {
  const flow = flowOf(center, contact, slot);
  if (flow === undefined) return { whenOver: (next) => next() };
  let follow: (() => void) | undefined;
  const run = center.run(contact, flow, slot, () => follow?.());
  return {
    whenOver: (next) => {
      if (run.isOver) return next();
      const tooLong = center.timeline.after(center.assumptions.whisperFor + 1, () => {
        if (!run.isOver) endContact(center, contact, 'TELECOM_PROBLEM', 'whisper-too-long');
      });
      follow = () => {
        tooLong.calledOff = true;
        next();
      };
    },
  };
}

/** The outbound whisper belongs to the queue. */
function flowOf(center: Center, contact: Contact, slot: WhisperSlot): string | undefined {
  if (contact.slots.has(slot)) return contact.slots.get(slot);
  const ofQueue = slot === 'outbound-whisper' ? center.model.queues.get(contact.queue ?? '')?.outboundFlow : undefined;
  return ofQueue ?? center.model.defaultFlows[DEFAULTS[slot]];
}
