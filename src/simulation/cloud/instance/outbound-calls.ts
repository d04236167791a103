import { arnOf } from './ids';
import { CallRefusal, OutboundCall } from './instance-port';
import { Center } from '../../center/center';
import { Contact } from '../../center/contact';
import { startOutboundVoice } from '../../center/outbound';

/** The calls that somebody started from outside. */
export class OutboundCalls {
  private readonly byToken = new Map<string, Contact>();

  constructor(private readonly center: Center) {}

  /** The same token makes no second call while the first one lives. */
  start(call: OutboundCall): string | CallRefusal {
    const earlier = this.byToken.get(call.token ?? '');
    if (earlier && earlier.state !== 'ended') return earlier.id;
    if (!this.center.assumptions.mayDial(call.number)) return 'not-dialable';
    const contact = this.dial(call);
    if (!contact) return 'unknown-flow';
    if (call.token !== undefined) this.byToken.set(call.token, contact);
    return contact.id;
  }

  private dial({ number, flowId, queueId, sourceNumber, attributes }: OutboundCall): Contact | undefined {
    const { flows, queues } = this.center.model;
    const flow = arnOf(flows.keys(), flowId);
    if (flow === undefined) return undefined;
    const queue = queueId === undefined ? undefined : arnOf(queues.keys(), queueId);
    return startOutboundVoice(this.center, { number, flow, queue, from: sourceNumber, attributes });
  }
}
