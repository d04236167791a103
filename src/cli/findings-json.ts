import type { Checked } from './check';

/** The findings for another program. The keys are a contract: none is added, left out or renamed. */
export function findingsJson({ findings }: Checked): string {
  return JSON.stringify({
    findings: findings.map(({ file, flow, ruleId, severity, block = null, place = null, fact, remedy }) => ({
      file, flow, ruleId, severity, block, path: place, message: fact, help: remedy,
    })),
  }, null, 2);
}
