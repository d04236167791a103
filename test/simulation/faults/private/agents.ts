import { Dice } from './dice';
import { Agent, HandState } from '../../../../src/simulation/center/agent';
import { agentHangsUp, clearContact } from '../../../../src/simulation/center/agent-actions';
import { Center } from '../../../../src/simulation/center/center';
import { Contact } from '../../../../src/simulation/center/contact';
import { OfferAnswer } from '../../../../src/simulation/center/people';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** One to three agents, or none who ever works. They come and go, miss and reject, and hang up in the midst of a whisper. */
export function addAgents(center: Center, profile: string, dice: Dice): void {
  if (dice.is(0.04)) return;
  for (let count = dice.weighed([[5, 1], [3, 2], [1, 3]]); count > 0; count--) {
    const agent = center.addAgent({
      name: `agent ${count}`, profile, afterContactWork: dice.whole(0, 60) * SECOND, whenOffered: () => offerAnswer(dice),
    });
    comeAndGo(center, agent, dice);
  }
  center.trace.on('agent-hand', ({ agent, contact, state }) => { if (state) handle(center, center.agents.get(agent)!, contact, state, dice); });
}

function offerAnswer(dice: Dice): OfferAnswer | undefined {
  return dice.weighed<OfferAnswer | undefined>([
    [8, { kind: 'accept', after: dice.whole(0, 15) * SECOND }], [1, { kind: 'reject', after: dice.whole(1, 15) * SECOND }], [0.5, { kind: 'miss' }], [0.5, undefined],
  ]);
}

function comeAndGo(center: Center, agent: Agent, dice: Dice): void {
  let at = dice.is(0.5) ? 0 : dice.whole(0, 30 * MINUTE);
  for (let times = dice.weighed([[6, 1], [2, 2], [1, 3]]); times > 0; times--) {
    center.timeline.after(at, () => center.setStatus(agent, 'available'));
    at += dice.weighed([[1, dice.whole(1, 10) * MINUTE], [1, dice.whole(1, 5) * HOUR]]);
    if (times > 1 || dice.is(0.1)) center.timeline.after(at, () => center.setStatus(agent, 'offline'));
    at += dice.weighed([[8, dice.whole(1, 60) * MINUTE], [0.5, 8 * 24 * HOUR]]);
  }
}

/** What an agent does next with a contact in hand, if it is still the same with it then. */
function handle(center: Center, agent: Agent, contact: Contact, state: HandState, dice: Dice): void {
  const later = (after: number, act: () => void) => center.timeline.after(after, () => { if (agent.hand.get(contact) === state) act(); });
  if (state === 'missed') later(dice.whole(5, 60) * SECOND, () => clearContact(center, agent, contact));
  if (state === 'connected') later(dice.whole(10, 400) * SECOND, () => agentHangsUp(center, agent, contact));
  if (state === 'connecting' && dice.is(0.08)) later(dice.whole(0, 40 * SECOND), () => agentHangsUp(center, agent, contact));
}
