import * as agents from './agents';
import * as calls from './calls';
import * as cloud from './cloud';
import * as endings from './endings';
import * as flows from './flows';
import * as queues from './queues';
import type { Teller, Telling, Told } from './teller';
import type { TraceEvent, TraceKind } from '../../../simulation/center/trace';

const TELLINGS: { readonly [K in TraceKind]: Telling<K> } = {
  'contact-created': calls.contactCreated,
  'contact-changed': queues.contactChanged,
  'contact-ended': endings.contactEnded,
  'scheduled': queues.scheduled,
  'action': flows.action,
  'flow-started': flows.flowStarted,
  'invoked': flows.invoked,
  'said': calls.said,
  'keys': calls.keys,
  'enqueued': queues.enqueued,
  'dequeued': queues.dequeued,
  'queue-full': queues.queueFull,
  'offered': agents.offered,
  'offer-ended': agents.offerEnded,
  'agent-status': agents.agentStatus,
  'agent-hand': agents.agentHand,
  'dialled': calls.dialled,
  'picked-up': calls.pickedUp,
  'not-reached': calls.notReached,
  'number-refused': calls.numberRefused,
  'joined': calls.joined,
  'texted': cloud.texted,
  'function-ended': cloud.functionEnded,
  'contact-event': cloud.contactEvent,
  'api-called': cloud.apiCalled,
  'warning': cloud.warning,
};

/** A happening in words; undefined for one that is told with another one. */
export function tell(event: TraceEvent, teller: Teller): Told | undefined {
  return (TELLINGS[event.kind] as Telling<TraceKind>)(event, teller);
}
