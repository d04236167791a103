import { acknowledgements } from './acknowledged';
import type { FoundFlows } from './sources';
import { stackSurroundings } from './surroundings';
import { checkFlow } from '../validation/checker';
import type { Finding } from '../validation/rule';

/** A finding, and the file in which it is. */
export interface FileFinding extends Omit<Finding, 'docs'> {
  readonly file: string;
  /** Missing where a file could not be read, which no rule is about. */
  readonly docs?: string;
  /** What to search for in the file, to find the line. */
  readonly mark?: string;
}

export interface Checked {
  readonly findings: readonly FileFinding[];
  readonly flows: number;
}

/** Runs the rules over every flow; what a construct acknowledged is left out. */
export function check({ sources, unread }: FoundFlows): Checked {
  return {
    findings: [...unread, ...sources.flatMap((source) => source.flows.flatMap((flow) => {
      const { file, stack, logicalId } = flow;
      const acknowledged = acknowledgements(source.templates.find((template) => template.stack === stack), logicalId);
      return checkFlow(flow, stackSurroundings(source, stack))
        .filter(({ severity, ruleId }) => severity === 'error' || !acknowledged.has(ruleId))
        .map((finding) => ({ ...finding, file, mark: logicalId === '' ? finding.block : logicalId }));
    }))],
    flows: sources.reduce((sum, { flows }) => sum + flows.length, 0),
  };
}
