import { writeFileSync } from 'fs';
import { join } from 'path';
import { deploymentOf } from '../test/lambda/private/deployment';
import { expectationOf, FAULT_NAMES } from '../test/lambda/private/faults';
import type { Dependency, Expected, Scenario, ScenarioRun } from '../test/lambda/private/scenario';
import { scenarios } from '../test/lambda/private/scenarios';

/** The page of all Lambda helpers; every word of it stands in their scenarios, which the tests run. */
export function helpersPage(all: readonly Scenario[] = scenarios()): string {
  return [
    '# Lambda helpers',
    '',
    'What each helper calls, and what becomes of the customer while a service fails. The tests run every line of this page against the',
    'built helpers. A service fails in five ways: it never answers (timeout), throttles, answers with a server error, answers what nobody',
    'understands (malformed answer), or does its work and answers three seconds late. This page is generated: `npm run helpers-page`.',
    '',
    '| helper | is asked to | may call |',
    '| --- | --- | --- |',
    ...all.map((scenario) => row([`[${scenario.handler}](#${scenario.handler})`, scenario.runs.map(({ title }) => title).join(', '), codes(deploymentOf(scenario).actions)])),
    ...all.flatMap(chapter),
    '',
  ].join('\n');
}

function chapter({ handler, runs }: Scenario): string[] {
  return [
    '', `## ${handler}`, '', 'While nothing fails, on a function that is warm:', '',
    '| asked to | calls | answer |', '| --- | --- | --- |',
    ...runs.map(({ title, calls, healthy }) => row([title, calls.length > 0 ? codes(calls) : 'none', answerText(healthy)])),
    '', 'While a service fails:', '',
    '| asked to | service | failure | answer | what it means |', '| --- | --- | --- | --- | --- |',
    ...runs.flatMap(failures),
  ];
}

function failures(run: ScenarioRun): string[] {
  return (Object.keys(run.faults) as Dependency[]).flatMap((dependency) =>
    alike(run, dependency).map(({ faults, expected }) => row([run.title, dependency, faults, outcomeText(expected), expected.meaning])));
}

/** Failures with one outcome share a row. */
function alike(run: ScenarioRun, dependency: Dependency): { faults: string; expected: Expected }[] {
  const groups = new Map<string, { names: string[]; expected: Expected }>();
  for (const name of FAULT_NAMES) {
    const expected = expectationOf(run, dependency, name)!;
    const group = groups.get(JSON.stringify(expected)) ?? { names: [], expected };
    group.names.push(name);
    groups.set(JSON.stringify(expected), group);
  }
  return [...groups.values()].map(({ names, expected }) => ({ faults: names.length === FAULT_NAMES.length ? 'any' : names.join(', '), expected }));
}

function outcomeText(expected: Expected): string {
  return 'throws' in expected ? 'fails, so that its caller tries again' : answerText(expected.answer);
}

function answerText(answer: unknown): string {
  if (answer === undefined) return 'none';
  const isFlat = typeof answer === 'object' && answer !== null && Object.values(answer).every((value) => typeof value !== 'object');
  return isFlat ? codes(Object.entries(answer).map(([name, value]) => `${name}: ${value}`)) : codes([JSON.stringify(answer)]);
}

function codes(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

if (require.main === module) writeFileSync(join(__dirname, '..', 'HELPERS.md'), helpersPage());
