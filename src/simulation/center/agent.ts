import { Contact } from './contact';
import { AgentProps } from './people';
import { ServingAgent } from '../routing/serving-agent';

/** What an agent chose; only one who is available is offered contacts. */
export type AgentStatus = 'available' | 'offline';

/** What is with a contact that takes one of the agent's slots. */
export type HandState = 'offered' | 'missed' | 'connecting' | 'connected' | 'after-contact-work';

/** An agent at work. Only the center changes one. */
export class Agent {
  status: AgentStatus = 'offline';
  readonly hand = new Map<Contact, HandState>();
  /** Of offers that nobody answered (OF-5). */
  missed = 0;

  constructor(readonly props: AgentProps, readonly serving: ServingAgent) {}

  get name(): string {
    return this.props.name;
  }

  /** One offer at a time; and nothing until a missed contact is cleared (OF-4). */
  get isRoutable(): boolean {
    if (this.status !== 'available') return false;
    for (const state of this.hand.values()) if (state === 'offered' || state === 'missed') return false;
    return true;
  }
}
