import { DIALECTS } from './dialects';
import { expectationOf, FAULT_NAMES } from './faults';
import { difference, Outcome } from './outcome';
import type { Dependency, FaultName, Scenario, ScenarioRun } from './scenario';
import { Stage } from './stage';

/** What came of it: sentences about what is not as the scenario says, and every call that was made. */
export interface Rehearsal {
  readonly problems: string[];
  readonly calls: string[];
  /** How long the caller of the handler waited at most. */
  readonly slowestMilliseconds: number;
}

/** Every run while nothing fails, first to fill what the handler keeps, then to count. The machine may be busy. */
export function rehearseCalls(scenario: Scenario): Promise<Rehearsal> {
  return onStage(scenario, { CALL_TIMEOUT_MILLISECONDS: '5000' }, async (stage, problems) => {
    for (const run of scenario.runs) await observed(stage, run);
    for (const run of scenario.runs) {
      const { outcome, calls } = await observed(stage, run);
      note(problems, run.title, difference(outcome, { answer: run.healthy }));
      if (calls.join() !== run.calls.join()) problems.push(`${run.title}: called ${calls.join(', ')} instead of ${run.calls.join(', ')}`);
    }
  });
}

/** Every run that uses a service while it fails in every way, with the time limits of production. */
export function rehearseFaults(scenario: Scenario, dependency: Dependency): Promise<Rehearsal> {
  return onStage(scenario, {}, async (stage, problems) => {
    await attribute(stage, scenario, dependency, problems);
    const users = scenario.runs.filter(({ faults }) => dependency in faults);
    for (const fault of users.length > 0 ? FAULT_NAMES.filter((name) => name !== 'server error') : []) {
      stage.fail(dependency, fault);
      const prepared: { run: ScenarioRun; ask: () => Promise<Outcome> }[] = [];
      for (const run of users) prepared.push({ run, ask: await stage.prepare(run) });
      await Promise.all(prepared.map(async ({ run, ask }) => judge(run, dependency, fault, await ask(), problems)));
    }
  });
}

/** One run after the other, so that it is known whose calls they are. */
async function attribute(stage: Stage, scenario: Scenario, dependency: Dependency, problems: string[]): Promise<void> {
  stage.fail(dependency, 'server error');
  for (const run of scenario.runs) {
    const { outcome, calls } = await observed(stage, run);
    const isUsed = calls.some((call) => call.startsWith(`${DIALECTS[dependency].prefix}:`));
    if (isUsed !== dependency in run.faults) problems.push(`${run.title}: ${isUsed ? 'uses' : 'does not use'} ${dependency}, unlike what its faults say`);
    if (isUsed) judge(run, dependency, 'server error', outcome, problems);
    else note(problems, run.title, difference(outcome, { answer: run.healthy }));
  }
}

async function observed(stage: Stage, run: ScenarioRun): Promise<{ outcome: Outcome; calls: string[] }> {
  const ask = await stage.prepare(run);
  const before = stage.calls.length;
  return { outcome: await ask(), calls: stage.calls.slice(before) };
}

function judge(run: ScenarioRun, dependency: Dependency, fault: FaultName, outcome: Outcome, problems: string[]): void {
  const expected = expectationOf(run, dependency, fault);
  note(problems, `${run.title}, ${dependency}, ${fault}`, expected ? difference(outcome, expected) : 'the scenario says nothing');
}

function note(problems: string[], where: string, problem: string | undefined): void {
  if (problem !== undefined) problems.push(`${where}: ${problem}`);
}

async function onStage(
  scenario: Scenario, environment: Record<string, string>, play: (stage: Stage, problems: string[]) => Promise<void>,
): Promise<Rehearsal> {
  const problems: string[] = [];
  const stage = await Stage.start(scenario, { CALL_TIMEOUT_MILLISECONDS: '', ...environment });
  try {
    await play(stage, problems);
  } finally {
    await stage.stop();
  }
  return { problems, calls: stage.calls, slowestMilliseconds: stage.slowestMilliseconds };
}
