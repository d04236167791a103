import { QUEUE_TRANSFER } from '../shared/initiation-method';

/** How contacts begin that are no callback. The service adds methods, so one that is not here may be a callback. */
export const NOT_CALLBACKS: ReadonlySet<string> = new Set([
  'AGENT_REPLY', 'API', 'DISCONNECT', 'EXTERNAL_OUTBOUND', 'FLOW', 'INBOUND', 'MONITOR', 'OUTBOUND', QUEUE_TRANSFER, 'TRANSFER', 'WEBRTC_API',
]);
