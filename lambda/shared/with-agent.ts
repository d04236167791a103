import type { Contact } from '@aws-sdk/client-connect';
import { secondsOf } from './timestamp';

/** Whether an agent has a callback, even if the customer's phone still rings: to stop it then would cut somebody off. */
export function isWithAgent({ AgentInfo, RingStartTimestamp }: Contact): boolean {
  const times = [AgentInfo?.ConnectedToAgentTimestamp, AgentInfo?.AcceptedByAgentTimestamp, RingStartTimestamp];
  return AgentInfo?.Id !== undefined || times.some((time) => secondsOf(time) !== undefined);
}
