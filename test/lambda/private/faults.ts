import { DIALECTS } from './dialects';
import type { Reply } from './http-server';
import type { Dependency, Expected, FaultName, ScenarioRun } from './scenario';

export const FAULT_NAMES: readonly FaultName[] = ['timeout', 'throttled', 'server error', 'malformed answer', 'slow by 3 s'];

/** Longer than any helper lives. */
const NEVER_MILLISECONDS = 60_000;
export const SLOW_MILLISECONDS = 3000;

/** What a failing service answers instead; nothing for a slow one, which does its work and answers late. */
export function replyOf(dependency: Dependency, fault: FaultName): Reply | undefined {
  switch (fault) {
    case 'timeout': return { delayMilliseconds: NEVER_MILLISECONDS };
    case 'throttled': return DIALECTS[dependency].throttled;
    case 'server error': return DIALECTS[dependency].broken;
    case 'malformed answer': return { raw: '<html>' };
    case 'slow by 3 s': return undefined;
  }
}

export function expectationOf({ faults }: ScenarioRun, dependency: Dependency, fault: FaultName): Expected | undefined {
  const expected = faults[dependency];
  return expected === undefined || 'meaning' in expected ? expected as Expected | undefined : expected[fault];
}
