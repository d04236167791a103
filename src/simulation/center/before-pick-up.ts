import { FlowRun } from './flow-run';
import { RequestKind } from '../interpreter/requests';

/** What needs somebody who hears it. */
const HEARD: readonly RequestKind[] = ['say', 'collect', 'loop-prompts'];

/** The outbound whisper begins before the phone rings, and stands still in front of its first prompt (DL-8, K7). */
export function waitsForPickUp({ role, contact }: FlowRun, kind: RequestKind): boolean {
  return role === 'outbound-whisper' && !contact.customerOnLine && HEARD.includes(kind);
}
