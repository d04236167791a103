import { hangUp } from '../../../../src/simulation/center/calls';
import { Contact } from '../../../../src/simulation/center/contact';
import { FunctionOutcome } from '../../../../src/simulation/center/functions';
import { RingResult } from '../../../../src/simulation/center/people';
import { CompiledFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { OUTSIDE_STEPS } from '../../../../src/simulation/interpreter/outside-steps';
import { Random } from '../../../../src/simulation/kernel/random';
import { CUSTOMER, DISCONNECT, flow as flowNamed, profile, say, World } from '../../private/world';

/** What is there beside the flow, by ARN or whatever the flow calls it. */
export interface Around {
  readonly queues: readonly string[];
  readonly hours: readonly string[];
  readonly flows: readonly string[];
  readonly agents: readonly string[];
}

const NUMBER = '+12065550100';
const SECOND = 1000;

/** A center in which everything is there that a flow refers to, and in which everybody answers as chance has it. */
export function centerAround(flow: CompiledFlow, random: Random, { queues, hours, flows, agents }: Around): World {
  const world = new World({
    flows: [flow, ...flows.filter((id) => id !== flow.id).map((id) => flowNamed(id, 'CONTACT_FLOW', say(1), DISCONNECT))],
    queues: queues.map((id) => ({ id })),
    profiles: [profile('all', queues.map((id) => [id] as const))],
    // Whispers, queue flows and the like run where the service runs them.
    model: { defaultFlows: { [flow.type]: flow.id }, hours: new Map(hours.map((id) => [id, { id, name: 'h', timeZone: 'UTC', ranges: [], overrides: [] }])) },
    assumptions: { speech: ({ text }) => (Number(text) || 1) * SECOND },
  });
  peopleIn(world, random);
  agents.filter(() => random() < 0.5).forEach((arn, index) => world.agent(`A${index}`, { arn, accepts: 5 }));
  return world;
}

function peopleIn({ center }: World, random: Random): void {
  const oneOf = <T>(...values: readonly T[]) => values[Math.floor(random() * values.length)];
  const rung = () => oneOf<RingResult>({ kind: 'person', after: 3000, hangsUpAfter: 9000 }, { kind: 'busy' }, { kind: 'no-answer' });
  center.customers.set(CUSTOMER, { whenAsked: () => oneOf(undefined, '1', '2', '2065550100#', '*'), whenCalled: rung });
  center.customers.set(NUMBER, { whenCalled: rung });
  center.invoker = (_, done) => done(oneOf<FunctionOutcome>({ kind: 'returned', value: { a: 'b' }, took: 500 }, { kind: 'throttled', took: 900 }, { kind: 'threw', took: 9000 }));
  for (const type of OUTSIDE_STEPS.keys()) center.outside.set(type, () => oneOf(undefined, { branch: 'next' }, { branch: 'NoMatchingError', values: { a: 'b' } }));
}

/** Calls come in for so many seconds, and then everybody hangs up. Returns who was on the line at all. */
export function callAndHangUp(world: World, starts: readonly string[], seconds: number): Contact[] {
  for (const start of starts) world.call(start);
  world.until(seconds);
  const contacts = [...world.center.contacts.values()].filter(({ customerOnLine }) => customerOnLine);
  for (const contact of contacts) if (contact.state !== 'ended') hangUp(world.center, contact);
  return contacts;
}

/** What is left of contacts that are over, in words. */
export function leftovers(contacts: readonly Contact[]): string[] {
  return contacts.filter(({ state, runs, waiting }) => state !== 'ended' || runs.length > 0 || waiting !== undefined)
    .map(({ id, state, runs, waiting }) => `contact ${id} is ${state}, ${runs.length} flows run for it, and it ${waiting ? 'waits' : 'does not wait'}`);
}
