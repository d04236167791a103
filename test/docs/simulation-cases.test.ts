import { readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';
import { ROOT } from './private/program';
import { missingTests, Proof, proofsIn } from './private/proofs';
import { tableRows } from './private/table-rows';
import { testNames } from './private/test-names';
import { Assumptions, DEFAULT_ASSUMPTIONS } from '../../src/simulation/center/options';

const PAGE = readFileSync(join(ROOT, 'SIMULATION.md'), 'utf-8');
const CASES = tableRows(PAGE, 'case').map(([id, given, expected, proof]) => ({ id, given, expected, proofs: proofsIn(proof) }));
const ASSUMPTIONS = tableRows(PAGE, 'about').map(([about, , decided, standard, other, proof]) => ({ about, decided, standard, other, proofs: proofsIn(proof) }));
const CASE = /\b(?:cb|cap|rt|cf|hr|mx|lm)-\d\d\b/g;

/** The tests of the simulation that name worked examples in their titles, with the examples. */
function namedTests(): (Proof & { readonly cases: readonly string[] })[] {
  const files = readdirSync(join(ROOT, 'test/simulation'), { recursive: true, encoding: 'utf-8' }).filter((file) => file.endsWith('.test.ts'));
  return files.map((file) => join(ROOT, 'test/simulation', file)).flatMap((file) => testNames(file).map((name) => ({
    name, file: relative(ROOT, file), cases: name.match(CASE) ?? [],
  }))).filter(({ cases }) => cases.length > 0);
}

/** The tests whose example has no row that names them. */
function unlisted(rows: typeof CASES, tests: ReturnType<typeof namedTests>): string[] {
  const listed = new Set(rows.flatMap(({ id, proofs }) => proofs.map(({ name, file }) => `${id} ${file}: ${name}`)));
  return tests.flatMap(({ name, file, cases }) => cases.map((id) => `${id} ${file}: ${name}`)).filter((line) => !listed.has(line));
}

/** The options in what a row says decides it. */
function optionsIn(decided: string): string[] {
  return [...decided.matchAll(/`(\w+)`/g)].map(([, option]) => option);
}

/** How a row writes a default that can be written: times in seconds. */
function written(value: Assumptions[keyof Assumptions]): string | undefined {
  if (typeof value === 'number') return value < 1000 ? String(value) : `${value / 1000} s`;
  return typeof value === 'boolean' || typeof value === 'string' ? String(value) : undefined;
}

test('every worked example has one row, and is proved by tests that exist', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(42);
  expect(CASES.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
  expect(CASES.filter(({ given, expected, proofs }) => given === '' || expected === '' || proofs.length === 0)).toEqual([]);
  expect(CASES.flatMap(({ proofs }) => missingTests(proofs))).toEqual([]);
});

test('every test that names a worked example stands in its row', () => {
  expect(unlisted(CASES, namedTests())).toEqual([]);
  expect(unlisted(CASES.slice(1), namedTests()).length).toBeGreaterThan(0);
});

test('each of the 22 contradictions has one row', () => {
  const numbers = ASSUMPTIONS.flatMap(({ about }) => /\bK(\d+)/.exec(about)?.[1] ?? []).map(Number);
  expect(numbers).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
});

test('every assumption has one row, with its default, and with a test', () => {
  expect(ASSUMPTIONS.flatMap(({ decided }) => optionsIn(decided)).sort()).toEqual(Object.keys(DEFAULT_ASSUMPTIONS).sort());
  const wrong = ASSUMPTIONS.flatMap(({ decided, standard }) => optionsIn(decided).flatMap((option) => {
    const expected = written(DEFAULT_ASSUMPTIONS[option as keyof Assumptions]);
    return expected === undefined || expected === standard ? [] : [`${option} is ${expected}, and not ${standard}`];
  }));
  expect(wrong).toEqual([]);
  expect(ASSUMPTIONS.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
  expect(ASSUMPTIONS.flatMap(({ proofs }) => missingTests(proofs))).toEqual([]);
});

test('what no option decides leads to the code that does', () => {
  expect(ASSUMPTIONS.filter(({ decided }) => optionsIn(decided).length === 0 && !decided.includes('](src/'))).toEqual([]);
});
