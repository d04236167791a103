import fc from 'fast-check';
import { hangUp } from '../../../src/simulation/center/calls';
import { FunctionOutcome } from '../../../src/simulation/center/functions';
import { RingResult } from '../../../src/simulation/center/people';
import { CompiledFlow, compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { OUTSIDE_STEPS } from '../../../src/simulation/interpreter/outside-steps';
import { Random, randomOf } from '../../../src/simulation/kernel/random';
import { FLOW_ARN, HOURS_ARN, QUEUE_ARN, USER_ARN } from '../../blocks/private/resources';
import { CHOICES, documentOf } from '../../validation/private/random-choice';
import { flowOf, SHAPE } from '../../validation/private/random-flow';
import { CUSTOMER, DISCONNECT, flow as flowNamed, profile, say, World } from '../private/world';

const RUNS = 25;
const DAY = 86_400;
const NUMBER = '+12065550100';

/** A center in which everything is there that the blocks refer to, and in which everybody answers as chance has it. */
function centerWith(flow: CompiledFlow, random: Random): World {
  const oneOf = <T>(...values: readonly T[]) => values[Math.floor(random() * values.length)];
  const world = new World({
    flows: [flow, flowNamed(FLOW_ARN, 'CONTACT_FLOW', say(1), DISCONNECT)],
    queues: [{ id: QUEUE_ARN }],
    profiles: [profile('all', [[QUEUE_ARN]])],
    // Whispers, queue flows and the like run where the service runs them.
    model: { defaultFlows: { [flow.type]: flow.id }, hours: new Map([[HOURS_ARN, { id: HOURS_ARN, name: 'h', timeZone: 'UTC', ranges: [], overrides: [] }]]) },
  });
  const { center } = world;
  const rung = () => oneOf<RingResult>({ kind: 'person', after: 3000, hangsUpAfter: 9000 }, { kind: 'busy' }, { kind: 'no-answer' });
  center.customers.set(CUSTOMER, { whenAsked: () => oneOf(undefined, '1', '2065550100#', '*'), whenCalled: rung });
  center.customers.set(NUMBER, { whenCalled: rung });
  center.invoker = (_, done) => done(oneOf<FunctionOutcome>({ kind: 'returned', value: { a: 'b' }, took: 500 }, { kind: 'throttled', took: 900 }, { kind: 'threw', took: 9000 }));
  for (const type of OUTSIDE_STEPS.keys()) center.outside.set(type, () => oneOf(undefined, { branch: 'next' }, { branch: 'NoMatchingError', values: { a: 'b' } }));
  if (random() < 0.5) world.agent('A', { arn: USER_ARN, accepts: 5 });
  return world;
}

test.each([...CHOICES])('calls run through a flow of type %s, whatever the world does, and leave nothing behind when the customers hang up', (type, choice) => {
  const blocks = fc.record({ going: fc.shuffledSubarray([...choice.going]), ending: fc.shuffledSubarray([...choice.ending]) });
  fc.assert(fc.property(SHAPE, blocks, fc.nat(), (shape, chosen, seed) => {
    const flow = compileFlow('flow', 'flow', type, documentOf(flowOf(shape, type, chosen), type));
    const world = centerWith(flow, randomOf(seed));
    for (const start of ['flow', `to-${QUEUE_ARN}`]) world.call(start);
    world.until(DAY);
    for (const contact of world.center.contacts.values()) {
      if (contact.customerOnLine && contact.state !== 'ended') hangUp(world.center, contact);
    }
    const onLine = [...world.center.contacts.values()].filter(({ customerOnLine }) => customerOnLine);
    expect(onLine.map(({ state, runs, waiting }) => [state, runs, waiting])).toStrictEqual(onLine.map(() => ['ended', [], undefined]));
  }), { numRuns: RUNS });
});
