import type { Source } from './source';
import { stackSurroundings } from './surroundings';
import { checkFlow, formatFinding } from '../validation/checker';
import type { Finding } from '../validation/rule';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly text: string;
}

/** Runs the rules over every flow. */
export function check(source: Source): Checked {
  const findings = source.flows.flatMap((flow) => checkFlow(flow, stackSurroundings(source, flow.stack)));
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const flows = source.flows.length === 1 ? '1 flow' : `${source.flows.length} flows`;
  return {
    findings,
    text: [...findings.map(formatFinding), `${flows}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`].join('\n'),
  };
}
