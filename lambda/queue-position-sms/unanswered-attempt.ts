import type { ContactChange } from '../shared/contact-change';

/**
 * How contacts begin whose customer is called once an agent has them. A customer-first callback is dialled before that, so
 * there an agent says nothing about who answered.
 */
export const AGENT_FIRST = 'CALLBACK';

/** Reasons for an end with which no telephone needs to have rung. That events give reasons at all is not verified. */
const ENDED_OTHERWISE: ReadonlySet<string> = new Set(['API', 'CONTACT_FLOW_DISCONNECT', 'EXPIRED', 'OTHER']);

/**
 * Whether this is the end of an attempt that the customer did not answer. What the event of one looks like is not documented
 * and not verified: it is taken to name the agent who had the callback, without a time at which the customer joined. One that
 * was cancelled, replaced or expired while it waited names no agent.
 */
export function isUnansweredAttempt({ method, ended, endReason, namesAgent, withAgent }: ContactChange): boolean {
  return method === AGENT_FIRST && ended && namesAgent && !withAgent && !ENDED_OTHERWISE.has(endReason);
}
