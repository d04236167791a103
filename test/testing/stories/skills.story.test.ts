import { Duration } from 'aws-cdk-lib';
import { asksForCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/skills/app';
import { Customer, SimulatedAgent, Simulation } from '../../../src/testing';

const open = example(createApp);
const SUPPORT = ['ada', 'ben', 'cem', 'dee', 'eli'];
const ORDERS_AND_RETURNS = ['fay', 'gus', 'hal', 'ida'];
const ORDERS_THEN_SUPPORT = ['jo', 'kim'];
const OVERFLOW = ['lou', 'max'];

/** All thirteen, who take what they are offered; those who are named are there. */
async function team(...present: string[]): Promise<{ simulation: Simulation; agents: Record<string, SimulatedAgent> }> {
  const simulation = await open({ quotas: { concurrentCalls: 50 } });
  const users = simulation.users({ available: false });
  expect(users).toHaveLength(13);
  const agents = Object.fromEntries(users.map((agent) => [agent.name.split('@')[0], agent]));
  for (const agent of users) agent.willAccept();
  for (const name of present) await agents[name].becomesAvailable();
  return { simulation, agents };
}

async function callers(simulation: Simulation, queue: string, count: number): Promise<Customer[]> {
  const first = simulation.contacts.length;
  const all = Array.from({ length: count }, (_, index) => simulation.customer(`${queue} ${first + index}`, `+120655501${first + index + 10}`));
  for (const caller of all) await caller.entersQueue(queue);
  return all;
}

async function calling(simulation: Simulation, queue: string): Promise<Customer> {
  return (await callers(simulation, queue, 1))[0];
}

/** Whom they talk to, in the order of the names. */
function agentsOf(callersOfQueue: readonly Customer[]): string[] {
  return callersOfQueue.map(({ talkingTo = 'nobody' }) => talkingTo.split('@')[0]).sort();
}

test('thirteen callers at once: those who know a skill best begin at once, and the helpers join in a minute', async () => {
  const { simulation } = await team(...SUPPORT, ...ORDERS_AND_RETURNS, ...ORDERS_THEN_SUPPORT, ...OVERFLOW);
  const support = await callers(simulation, 'Support', 5);
  const returns = await callers(simulation, 'Returns', 4);
  const orders = await callers(simulation, 'Orders', 4);
  expect([agentsOf(support), agentsOf(returns), agentsOf(orders)]).toStrictEqual([SUPPORT, ORDERS_AND_RETURNS, ['jo', 'kim', 'nobody', 'nobody']]);
  await simulation.advance(Duration.seconds(59));
  expect(agentsOf(orders)).toStrictEqual(['jo', 'kim', 'nobody', 'nobody']);
  await simulation.advance(Duration.seconds(1));
  expect(agentsOf(orders)).toStrictEqual([...ORDERS_THEN_SUPPORT, ...OVERFLOW]);
});

test('agents of a profile take turns (RT-4)', async () => {
  const { simulation } = await team(...SUPPORT);
  const talks: string[] = [];
  for (let call = 0; call < 6; call++) {
    const john = await calling(simulation, 'Support');
    talks.push(...agentsOf([john]));
    await john.hangsUp();
    await simulation.advance(Duration.minutes(3));
  }
  expect(talks).toStrictEqual([...SUPPORT, 'ada']);
});

test('a senior joins support when half of the service level has passed, and not before (RT-2)', async () => {
  const { simulation } = await team(...ORDERS_THEN_SUPPORT, ...OVERFLOW);
  const john = await calling(simulation, 'Support');
  await simulation.advance(Duration.seconds(14));
  expect(john.waitsIn).toBe('Support');
  await simulation.advance(Duration.seconds(1));
  expect(john.talkingTo).toBe('jo@example.com');
});

test('a senior does the own work first, even if somebody else has waited for longer (RT-1)', async () => {
  const { simulation, agents: { jo } } = await team();
  const support = await calling(simulation, 'Support');
  await simulation.advance(Duration.minutes(5));
  const orders = await calling(simulation, 'Orders');
  await jo.becomesAvailable();
  expect([support.talkingTo, orders.talkingTo]).toStrictEqual([undefined, 'jo@example.com']);
});

test('the overflow takes orders after one minute and returns after two, even if it is idle before (RT-2)', async () => {
  const { simulation } = await team(...OVERFLOW);
  const orders = await calling(simulation, 'Orders');
  const returns = await calling(simulation, 'Returns');
  const talkingTo: (readonly (string | undefined)[])[] = [];
  for (const seconds of [59, 1, 59, 1]) {
    await simulation.advance(Duration.seconds(seconds));
    talkingTo.push([orders.talkingTo, returns.talkingTo]);
  }
  const [lou, max] = OVERFLOW.map((name) => `${name}@example.com`);
  expect(talkingTo).toStrictEqual([[undefined, undefined], [lou, undefined], [lou, undefined], [lou, max]]);
});

test('nobody who does not know a skill is asked for it', async () => {
  const { simulation } = await team(...ORDERS_AND_RETURNS, ...OVERFLOW);
  const john = await calling(simulation, 'Support');
  await simulation.advance(Duration.hours(1));
  expect(john.waitsIn).toBe('Support');
});

test('a senior joins for callbacks of support when they have been in their queue for as long as calls (RT-2)', async () => {
  const { simulation } = await team(...ORDERS_AND_RETURNS, ...ORDERS_THEN_SUPPORT, ...OVERFLOW);
  const john = simulation.customer('John', '+12065550123');
  await asksForCallback(john);
  await john.talksTo('jo@example.com');
  expect(john.contacts[1].record.Queue).toMatchObject({ Name: 'Callbacks', Duration: 15 });
});
