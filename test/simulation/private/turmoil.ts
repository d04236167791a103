import { callback, DISCONNECT, flow, profile, say, toQueue, voice, World } from './world';
import { Agent } from '../../../src/simulation/center/agent';
import { agentHangsUp, clearContact } from '../../../src/simulation/center/agent-actions';
import { hangUp, writeTo } from '../../../src/simulation/center/calls';
import { RingResult } from '../../../src/simulation/center/people';
import { transfer } from '../../../src/simulation/center/transferring';
import { setTurn } from '../../../src/simulation/center/turn';
import { randomOf } from '../../../src/simulation/kernel/random';

/** A small center in which everything that anybody can do is done at random. */
export class Turmoil {
  readonly world = new World({
    queues: [{ id: 'q', maxContacts: 8, quickConnects: ['qc'] }, { id: 'cb', quickConnects: ['qc'] }],
    profiles: [
      profile('all', [['q', 1, 0], ['cb', 1, 20]], [voice(), { channel: 'chat', concurrency: 2, besideOthers: true }]),
      profile('calls', [['cb', 1, 0], ['q', 2, 30]]),
    ],
    flows: [
      flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb', delay: 30, retries: 2, gap: 60 }), DISCONNECT),
      flow('asks first', 'CONTACT_FLOW', callback({ queue: 'cb', delay: 10, more: { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'to-q' } }), DISCONNECT),
      flow('waits', 'CUSTOMER_QUEUE', say(40), ...toQueue('cb'), say(60), callback({ queue: 'cb', delay: 5 }), say(3)),
      flow('whisper', 'AGENT_WHISPER', say(5)),
      flow('transfers', 'QUEUE_TRANSFER', say(3), ['TransferContactToQueue']),
    ],
    model: {
      defaultFlows: { CUSTOMER_QUEUE: 'waits', AGENT_WHISPER: 'whisper', OUTBOUND_WHISPER: 'whisper' },
      quickConnects: new Map([['qc', { id: 'qc', name: 'Callbacks', kind: 'QUEUE', queue: 'cb', flow: 'transfers' }]]),
    },
  });

  private readonly random;
  private readonly agents: Agent[];
  private second = 0;

  constructor(seed: number) {
    this.random = randomOf(seed);
    this.world.customer(() => this.pick<RingResult>([
      { kind: 'person', after: 5000 }, { kind: 'person', after: 3000, hangsUpAfter: 2000 }, { kind: 'voicemail', after: 9000, beep: false }, { kind: 'no-answer' }, { kind: 'busy' },
    ]));
    this.agents = ['A', 'B', 'C', 'D'].map((name, index) => this.world.agent(name, {
      profile: index < 2 ? 'all' : 'calls',
      afterContactWork: index === 0 ? undefined : 10_000,
      whenOffered: () => this.pick([{ kind: 'accept', after: 2000 }, { kind: 'accept', after: 0 }, { kind: 'reject', after: 4000 }, { kind: 'miss' }]),
    }));
  }

  step(): void {
    this.second += Math.ceil(this.random() * 15);
    this.world.until(this.second);
    const { center } = this.world;
    const contacts = [...center.contacts.values()].filter(({ state }) => state !== 'ended');
    this.pick([
      () => this.world.call(this.pick(['to-q', 'to-cb', 'asks', 'asks first'])),
      () => writeTo(center, 'chat', 'to-q'),
      () => this.anyOf(contacts.filter(({ customerOnLine }) => customerOnLine), (contact) => hangUp(center, contact)),
      () => this.anyOf(contacts.filter(({ waiting }) => waiting), (contact) => setTurn(center, contact, { priority: this.pick([1, 5, 9]) })),
      () => this.byHand('missed', (agent, contact) => clearContact(center, agent, contact)),
      () => this.byHand('after-contact-work', (agent, contact) => clearContact(center, agent, contact)),
      () => this.byHand('connecting', (agent, contact) => agentHangsUp(center, agent, contact)),
      () => this.byHand('connected', (agent, contact) => agentHangsUp(center, agent, contact)),
      () => this.byHand('connected', (agent, contact) => contact.consultation || contact.channel !== 'voice' || transfer(center, agent, contact, 'qc')),
      () => this.anyOf(this.agents, (agent) => center.setStatus(agent, this.pick(['available', 'available', 'offline']))),
    ])();
  }

  private byHand(state: string, act: (agent: Agent, contact: Parameters<typeof clearContact>[2]) => unknown): void {
    const hands = this.agents.flatMap((agent) => [...agent.hand].filter(([, held]) => held === state).map(([contact]) => [agent, contact] as const));
    this.anyOf(hands, ([agent, contact]) => act(agent, contact));
  }

  private anyOf<T>(items: readonly T[], act: (item: T) => unknown): void {
    if (items.length > 0) act(this.pick(items));
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)];
  }
}
