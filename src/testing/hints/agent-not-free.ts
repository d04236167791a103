import { doingOf } from './private/agent-doing';
import type { Hint } from './situation';

/** What keeps the agent from being offered anything. */
export const agentNotFree: Hint = ({ transcript: { names }, agent, wanted }) => wanted === 'offer' && agent ? doingOf(agent, names) : undefined;
