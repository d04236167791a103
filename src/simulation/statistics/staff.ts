import { Distribution } from './distribution';
import { HandState } from '../center/agent';
import type { Center } from '../center/center';
import { Contact } from '../center/contact';
import { OfferAnswer } from '../center/people';
import { Random } from '../kernel/random';

/** Agents who work alike. */
export interface StaffProps {
  /** What their names begin with, e.g. `sales`; a number follows. */
  readonly name: string;
  readonly count: number;
  /** The ARN of the routing profile. */
  readonly profile: string;
  /** How long they take to accept. @default - they accept at once */
  readonly accepting?: Distribution;
  /** Which share of the offers they do not notice. @default 0 */
  readonly missing?: number;
  /** After how long somebody who missed a contact is there again. @default - at once */
  readonly backAfter?: Distribution;
  /** @default - no work after a contact */
  readonly afterContactWork?: Distribution;
}

interface Habits {
  readonly props: StaffProps;
  readonly random: Random;
}

const AT_ONCE = Distribution.constant(0);

/** Agents who act by themselves. */
export class Staff {
  private readonly habits = new Map<string, Habits>();

  constructor(private readonly center: Center) {
    center.trace.on('agent-hand', ({ agent, contact, state }) => this.noticed(agent, contact, state));
  }

  /** Lets agents come to work. */
  employ(props: StaffProps, random: Random): void {
    const whenOffered = () => answerOf(props, random);
    for (let number = 1; number <= props.count; number++) {
      const agent = this.center.addAgent({ name: `${props.name}-${number}`, profile: props.profile, whenOffered });
      this.habits.set(agent.name, { props, random });
      this.center.setStatus(agent, 'available');
    }
  }

  private noticed(name: string, contact: Contact, state: string | undefined): void {
    if (state !== 'after-contact-work' && state !== 'missed') return;
    const habits = this.habits.get(name);
    if (!habits) return;
    const { random, props: { afterContactWork = AT_ONCE, backAfter = AT_ONCE } } = habits;
    this.releaseAfter((state === 'missed' ? backAfter : afterContactWork).draw(random), name, contact, state);
  }

  /** The contact leaves the agent's hand, unless something else became of it by then. */
  private releaseAfter(milliseconds: number, name: string, contact: Contact, state: HandState): void {
    const agent = this.center.agents.get(name)!;
    this.center.timeline.after(milliseconds, () => { if (agent.hand.get(contact) === state) this.center.setHand(agent, contact); });
  }
}

function answerOf({ missing = 0, accepting = AT_ONCE }: StaffProps, random: Random): OfferAnswer {
  return missing > 0 && random() < missing ? { kind: 'miss' } : { kind: 'accept', after: accepting.draw(random) };
}
