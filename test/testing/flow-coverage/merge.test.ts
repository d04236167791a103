import fc from 'fast-check';
import { menuWorld } from './private/menu';
import { press } from '../../../src/simulation/center/calls';
import { Coverage } from '../../../src/testing/flow-coverage/coverage';
import { CoverageJson } from '../../../src/testing/flow-coverage/coverage-json';
import { FlowCoverage } from '../../../src/testing/flow-coverage/flow-coverage';

const COUNT = fc.nat({ max: 3 });

/** Flows of few shapes, so that two coverages have some in common, and some of one name that differ. */
const FLOW: fc.Arbitrary<FlowCoverage> = fc.record({
  name: fc.constantFrom('offer', 'whisper'),
  type: fc.constantFrom('CONTACT_FLOW', 'MODULE'),
  blocks: fc.tuple(COUNT, fc.constantFrom(['next'], ['1', '2']), fc.tuple(COUNT, COUNT)).map(([taken, names, counts]) => [
    { name: 'Ask', type: 'GetParticipantInput', taken, branches: names.map((name, index) => ({ name, taken: counts[index] })) },
    { name: 'Bye', type: 'DisconnectParticipant', taken: counts[0], branches: [] },
  ]),
});
const COVERAGE: fc.Arbitrary<CoverageJson> = fc.array(FLOW, { maxLength: 4 }).map((flows) => merged({ flows }));
const NOTHING: CoverageJson = { flows: [] };

function sumOf(parts: readonly CoverageJson[]): Coverage {
  return parts.reduce((sum: Coverage, part) => sum.merge(part), new Coverage());
}

function merged(...parts: readonly CoverageJson[]): CoverageJson {
  return sumOf(parts).toJson();
}

function untaken(...parts: readonly CoverageJson[]): readonly string[] {
  return sumOf(parts).untaken;
}

test('what is merged does not depend on the order', () => {
  fc.assert(fc.property(COVERAGE, COVERAGE, (one, other) => {
    expect(merged(one, other)).toStrictEqual(merged(other, one));
  }));
});

test('what is merged does not depend on what is merged first', () => {
  fc.assert(fc.property(COVERAGE, COVERAGE, COVERAGE, (one, two, three) => {
    expect(merged(merged(one, two), three)).toStrictEqual(merged(one, merged(two, three)));
  }));
});

test('nothing adds nothing', () => {
  fc.assert(fc.property(COVERAGE, (one) => {
    expect(merged(one, NOTHING)).toStrictEqual(one);
  }));
});

test('what is merged twice counts twice, and what nobody took stays the same', () => {
  fc.assert(fc.property(COVERAGE, (one) => {
    const twice = merged(one, one).flows.flatMap(({ blocks }) => blocks.map(({ taken }) => taken));
    expect(twice).toStrictEqual(one.flows.flatMap(({ blocks }) => blocks.map(({ taken }) => 2 * taken)));
    expect(untaken(one, one)).toStrictEqual(untaken(one));
  }));
});

test('what several processes count comes to what one would count', () => {
  fc.assert(fc.property(fc.array(fc.record({ process: fc.nat({ max: 2 }), key: fc.constantFrom('1', '2', '7') })), (calls) => {
    const counted = (those: typeof calls) => {
      const [world, coverage] = [menuWorld(), new Coverage()];
      coverage.watch(world.center.trace, world.center.model);
      for (const { key } of those) press(world.center, world.call('menu'), key);
      return coverage.toJson();
    };
    const parts = [0, 1, 2].map((index) => counted(calls.filter(({ process }) => process === index)));
    expect(merged(...parts)).toStrictEqual(counted(calls));
  }), { numRuns: 20 });
});

test('it goes through a file', () => {
  fc.assert(fc.property(COVERAGE, (one) => {
    expect(merged(JSON.parse(JSON.stringify(one)))).toStrictEqual(one);
  }));
});

test.each([
  ['nothing', undefined, 'the coverage to merge has no list of flows, got nothing; give what toJson() returned'],
  ['a text', 'flows', 'the coverage to merge has no list of flows, got "flows"; give what toJson() returned'],
  ['a flow without blocks', { flows: [{ name: 'offer', type: 'MODULE' }] },
    'flow 0 of the coverage to merge is none, got {"name":"offer","type":"MODULE"}; give what toJson() returned'],
  ['a count that is none', { flows: [{ name: 'offer', type: 'MODULE', blocks: [{ name: 'Ask', type: 'Loop', taken: -1, branches: [] }] }] },
    'flow 0 of the coverage to merge is none, got {"name":"offer","type":"MODULE","blocks":[{"name":"Ask","type":"Loop","taken":-1,"branches":[]}]}; give what toJson() returned'],
])('%s cannot be merged, and adds nothing', (_, json, message) => {
  const coverage = new Coverage();
  expect(() => coverage.merge(json as unknown as CoverageJson)).toThrow(`the coverage is not valid\n  - [NotACoverage] ${message}`);
  expect(coverage.toJson()).toStrictEqual(NOTHING);
});
