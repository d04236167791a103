/** The types of flow, as the service names them, and the module, which is a flow inside of a flow; without the campaign flow. */
export const FLOW_TYPES = [
  'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CUSTOMER_HOLD', 'CUSTOMER_WHISPER', 'AGENT_HOLD', 'AGENT_WHISPER', 'OUTBOUND_WHISPER',
  'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE',
] as const;

/** Flows of outbound campaigns have a set of blocks of their own. */
export type FlowTypeName = (typeof FLOW_TYPES)[number] | 'CAMPAIGN';

/** Every type, the campaign flow included. */
export const ALL_FLOW_TYPES: readonly FlowTypeName[] = [...FLOW_TYPES, 'CAMPAIGN'];

/** What the console calls the types. */
export const FLOW_TYPE_LABELS: Record<FlowTypeName, string> = {
  CONTACT_FLOW: 'inbound flow',
  CUSTOMER_QUEUE: 'customer queue flow',
  CUSTOMER_HOLD: 'customer hold flow',
  CUSTOMER_WHISPER: 'customer whisper flow',
  AGENT_HOLD: 'agent hold flow',
  AGENT_WHISPER: 'agent whisper flow',
  OUTBOUND_WHISPER: 'outbound whisper flow',
  AGENT_TRANSFER: 'transfer to agent flow',
  QUEUE_TRANSFER: 'transfer to queue flow',
  MODULE: 'flow module',
  CAMPAIGN: 'campaign flow',
};

/** Types of flow in which the customer's call can be ended. */
export const MAY_DISCONNECT: readonly FlowTypeName[] = ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'];

/** Types of flow that can put a contact into a queue, or hand it to another flow before that. */
export const MAY_ROUTE: readonly FlowTypeName[] = ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'];

/** Types of flow in which a message can be played: all but the hold flows. */
export const MAY_SPEAK: readonly FlowTypeName[] = [
  'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE',
];

/** Types of flow in which a key can be asked for. */
export const ASKS_CUSTOMER: readonly FlowTypeName[] = [
  'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'OUTBOUND_WHISPER', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE',
];
