import type { FlowDocument } from './document';
import { FlowTypeName } from './flow-type';
import { isObject, own } from './json';

/** The flow designer's names for the types, as exports note them. */
const EXPORTED_TYPES: Record<string, FlowTypeName> = {
  contactFlow: 'CONTACT_FLOW',
  customerQueue: 'CUSTOMER_QUEUE',
  customerHold: 'CUSTOMER_HOLD',
  customerWhisper: 'CUSTOMER_WHISPER',
  agentHold: 'AGENT_HOLD',
  agentWhisper: 'AGENT_WHISPER',
  outboundWhisper: 'OUTBOUND_WHISPER',
  agentTransfer: 'AGENT_TRANSFER',
  queueTransfer: 'QUEUE_TRANSFER',
};

/** The type that the export of a flow says; only a module has settings. */
export function exportedType({ _json: { Metadata, Settings } }: FlowDocument): FlowTypeName {
  const noted = isObject(Metadata) ? own(EXPORTED_TYPES, String(Metadata.type)) : undefined;
  return noted ?? (isObject(Settings) ? 'MODULE' : 'CONTACT_FLOW');
}
