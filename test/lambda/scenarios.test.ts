import { assetOf, handlerNames } from './private/assets';
import { deploymentOf } from './private/deployment';
import { DEPENDENCIES } from './private/dialects';
import { Rehearsal, rehearseCalls, rehearseFaults } from './private/rehearsal';
import type { Dependency, Scenario } from './private/scenario';
import { hasScenario, scenarios } from './private/scenarios';

/** Enough to fill the time limits of some with the work of others, and not so many that a healthy call runs into its limit. */
const AT_ONCE = 6;

const SCENARIOS = scenarios();
const TABLE = SCENARIOS.map((scenario) => [scenario.handler, scenario] as const);
const FAULTS = SCENARIOS.flatMap((scenario) => dependenciesOf(scenario).map((dependency) => [scenario.handler, dependency] as const));
const results = new Map<string, Rehearsal>();

beforeAll(async () => {
  handlerNames().forEach(assetOf);
  const jobs = SCENARIOS.flatMap((scenario) => [
    job(scenario.handler, () => rehearseCalls(scenario)),
    ...dependenciesOf(scenario).map((dependency) => job(`${scenario.handler}, ${dependency}`, () => rehearseFaults(scenario, dependency))),
  ]);
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = jobs.shift(); next; next = jobs.shift()) await next();
  }));
});

function dependenciesOf({ services }: Scenario): Dependency[] {
  return DEPENDENCIES.filter((dependency) => dependency in services || dependency === 'Amazon DynamoDB');
}

function job(name: string, rehearse: () => Promise<Rehearsal>): () => Promise<void> {
  return async () => {
    results.set(name, await rehearse().catch((error) => ({ problems: [String(error)], calls: [], slowestMilliseconds: Infinity })));
  };
}

function rehearsalsOf(handler: string): Rehearsal[] {
  return [...results].filter(([name]) => name.split(',')[0] === handler).map(([, rehearsal]) => rehearsal);
}

test.each(handlerNames())('%s has a scenario', (handler) => {
  expect(hasScenario(handler)).toBe(true);
});

test.each(TABLE)('while nothing fails, %s makes the calls of its scenario and no other', (handler) => {
  expect(results.get(handler)!.problems).toEqual([]);
});

test.each(FAULTS)('%s answers as its scenario says while %s fails', (handler, dependency) => {
  expect(results.get(`${handler}, ${dependency}`)!.problems).toEqual([]);
});

test.each(TABLE)('the role of %s allows every call that it makes in good and bad times, and no other', (handler, scenario) => {
  const made = rehearsalsOf(handler).flatMap(({ calls }) => calls);
  const { actions, resources } = deploymentOf(scenario);
  expect(actions).toEqual([...new Set(made)].sort());
  expect(resources).not.toContain('*');
});

test.each(TABLE)('%s gives up on a failing service before its own time is over', (handler, scenario) => {
  const slowest = Math.max(...rehearsalsOf(handler).map(({ slowestMilliseconds }) => slowestMilliseconds));
  expect(slowest).toBeLessThan(deploymentOf(scenario).timeLimitMilliseconds);
});

test.each(TABLE)('every expectation of %s says in a sentence what it means', (_, { runs }) => {
  const meanings = runs.flatMap(({ faults }) => Object.values(faults).flatMap((expected) => 'meaning' in expected ? [expected] : Object.values(expected)))
    .map((expected) => (expected as { meaning: string }).meaning);
  expect(meanings.filter((meaning) => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
});
