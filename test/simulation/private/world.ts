import { FlowDocument } from '../../../src/language/document';
import type { FlowTypeName } from '../../../src/language/flow-type';
import type { JsonObject } from '../../../src/language/json';
import { Agent } from '../../../src/simulation/center/agent';
import { callFlow } from '../../../src/simulation/center/calls';
import { Center } from '../../../src/simulation/center/center';
import { Contact } from '../../../src/simulation/center/contact';
import { CenterModel, DEFAULT_QUOTAS, ProfileModel, QueueModel } from '../../../src/simulation/center/model';
import { Assumptions } from '../../../src/simulation/center/options';
import { AgentProps } from '../../../src/simulation/center/people';
import { CompiledFlow, compileFlow } from '../../../src/simulation/interpreter/compiled-flow';

/** Tests count seconds from here. */
export const START = Date.UTC(2026, 0, 5, 12);
export const CUSTOMER = '+12065550123';
const SECOND = 1000;

export type ActionOf = readonly [type: string, parameters?: JsonObject];

/** Actions one after the other; every error says so and hangs up. */
export function flow(id: string, type: FlowTypeName, ...actions: readonly ActionOf[]): CompiledFlow {
  const Errors = ['NoMatchingError', 'QueueAtCapacity'].map((ErrorType) => ({ ErrorType, NextAction: 'failed' }));
  const chain = actions.map(([Type, Parameters = {}], index) => ({
    Identifier: `${index}`, Type, Parameters, Transitions: index + 1 < actions.length ? { NextAction: `${index + 1}`, Errors } : { Errors },
  }));
  const failed = { Identifier: 'failed', Type: 'MessageParticipant', Parameters: { Text: 'failed' }, Transitions: { NextAction: 'end', Errors: [] } };
  const end = { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };
  return compileFlow(id, id, type, FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: '0', Actions: [...chain, failed, end] })));
}

interface Branching {
  readonly type: string;
  readonly parameters?: JsonObject;
  readonly next?: string;
  readonly when?: readonly (readonly [operator: string, operand: string, target: string])[];
  readonly errors?: Readonly<Record<string, string>>;
}

/** Actions by their identifiers, the first one first. */
export function branching(id: string, type: FlowTypeName, actions: Readonly<Record<string, Branching>>): CompiledFlow {
  const Actions = Object.entries(actions).map(([Identifier, { type: Type, parameters = {}, next, when = [], errors = {} }]) => ({
    Identifier,
    Type,
    Parameters: parameters,
    Transitions: {
      ...(next === undefined ? {} : { NextAction: next }),
      Conditions: when.map(([Operator, operand, NextAction]) => ({ NextAction, Condition: { Operator, Operands: [operand] } })),
      Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
    },
  }));
  return compileFlow(id, id, type, FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: Object.keys(actions)[0], Actions })));
}

export const toQueue = (queue: string): ActionOf[] => [['UpdateContactTargetQueue', { QueueId: queue }], ['TransferContactToQueue']];
/** A text is said for as many seconds as it names. */
export const say = (seconds: number): ActionOf => ['MessageParticipant', { Text: String(seconds) }];
export const DISCONNECT: ActionOf = ['DisconnectParticipant'];

export interface CallbackOf {
  readonly queue?: string;
  readonly delay?: number;
  readonly retries?: number;
  readonly gap?: number;
  readonly more?: JsonObject;
}

export function callback({ queue, delay = 1, retries = 0, gap = 600, more = {} }: CallbackOf): ActionOf {
  return ['CreateCallbackContact', {
    InitialCallDelaySeconds: String(delay),
    MaximumConnectionAttempts: String(retries),
    RetryDelaySeconds: String(gap),
    ...(queue === undefined ? {} : { QueueId: queue }),
    ...more,
  }];
}

export interface WorldProps {
  readonly flows?: readonly CompiledFlow[];
  readonly queues?: readonly (Partial<QueueModel> & { readonly id: string })[];
  readonly profiles?: readonly ProfileModel[];
  readonly model?: Partial<CenterModel>;
  readonly assumptions?: Partial<Assumptions>;
}

const named = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

type EntryOf = readonly [queue: string, priority?: number, delay?: number];

/** Queues with their priority and their delay, if there is one. */
export function profile(id: string, entries: readonly EntryOf[], channels: ProfileModel['channels'] = [voice()]): ProfileModel {
  return {
    id,
    name: id,
    channels,
    outboundKeepsTurn: false,
    entries: channels.flatMap(({ channel }) => entries.map(([queue, priority = 1, delay = 0]) => (
      { queue, channel, priority, delay: delay * SECOND }))),
  };
}

export function voice(concurrency = 1) {
  return { channel: 'voice', concurrency, besideOthers: false } as const;
}

/** A center whose inbound flows are called `to-<queue>`, and nobody works in it yet. */
export class World {
  readonly center: Center;

  constructor({ flows = [], queues = [{ id: 'q' }, { id: 'cb' }], profiles, model, assumptions }: WorldProps = {}) {
    const models = queues.map((queue) => ({ name: queue.id, enabled: true, callerIdNumber: '+12065550100', quickConnects: [], ...queue }));
    const inbound = models.map(({ id }) => flow(`to-${id}`, 'CONTACT_FLOW', ...toQueue(id)));
    this.center = new Center({
      start: START,
      seed: 1,
      model: {
        instanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d',
        flows: named([...inbound, ...flows]),
        modules: new Map(),
        queues: named(models),
        hours: new Map(),
        profiles: named(profiles ?? [profile('all', models.map(({ id }) => [id]))]),
        functions: new Map(),
        quickConnects: new Map(),
        numbers: new Map(),
        defaultFlows: {},
        quotas: { ...DEFAULT_QUOTAS, concurrentCalls: 1000 },
        ...model,
      },
      assumptions: { speech: ({ text }) => (Number(text) || 0) * SECOND, ...assumptions },
    });
  }

  /** Lets everything happen until then, what is due at that instant included. */
  until(second: number): this {
    const instant = START + second * SECOND;
    while (this.center.timeline.step(instant));
    this.center.timeline.moveTo(instant);
    return this;
  }

  /** Available from now on; takes what is offered after so many seconds, or, left out, by hand. */
  agent(name: string, { accepts, ...props }: Partial<AgentProps> & { readonly accepts?: number } = {}): Agent {
    const agent = this.center.addAgent({
      name, profile: 'all', whenOffered: accepts === undefined ? undefined : () => ({ kind: 'accept', after: accepts * SECOND }), ...props,
    });
    this.center.setStatus(agent, 'available');
    return agent;
  }

  /** Somebody calls now. */
  call(flowId: string, from = CUSTOMER): Contact {
    return callFlow(this.center, from, flowId);
  }

  customer(whenCalled: NonNullable<Parameters<Center['customers']['set']>[1]['whenCalled']>): void {
    this.center.customers.set(CUSTOMER, { whenCalled });
  }

  /** The contact that came out of this one. */
  next({ nextId }: Contact): Contact {
    return this.center.contacts.get(nextId!)!;
  }

  /** The contacts in the order in which they came out of each other. */
  chain(first: Contact): Contact[] {
    return first.nextId === undefined ? [first] : [first, ...this.chain(this.next(first))];
  }

  /** Everything of some kinds that happens from now on, in seconds. */
  watch(...kinds: readonly string[]): string[] {
    const seen: string[] = [];
    this.center.trace.listen((event) => {
      if (!kinds.includes(event.kind)) return;
      const who = 'agent' in event ? ` ${event.agent}` : '';
      seen.push(`${(event.at - START) / SECOND} ${event.kind}${who}`);
    });
    return seen;
  }
}

/** In seconds. */
export function times({ at }: Contact): Record<string, number> {
  const known = Object.entries(at).filter(([, instant]) => instant !== undefined);
  return Object.fromEntries(known.map(([name, instant]) => [name, (instant - START) / SECOND]));
}
