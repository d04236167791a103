import { Styles } from '../diagram';
import type { Checked, FileFinding } from './check';

/** The findings for a reader: under the file and the flow the block, what is wrong with it, and what to do. */
export function findingsText({ findings, flows }: Checked, styles: Styles): string {
  const groups = new Map<string, FileFinding[]>();
  for (const finding of findings) {
    const title = `${styles.heading(finding.file)}  ${styles.title(finding.flow)}`;
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return [...[...groups].flatMap(([title, members]) => [title, ...members.flatMap((member) => lines(member, styles)), '']), summary(findings, flows)].join('\n');
}

function lines({ severity, ruleId, block, place, fact, remedy, docs }: FileFinding, styles: Styles): string[] {
  const where = [block, place].filter((part) => part !== undefined).join(' › ');
  return [
    `  ${severity} ${ruleId}  ${where === '' ? '' : `${styles.name(where)}: `}${fact}`,
    `    ${remedy}${docs === undefined ? '' : styles.branch(` (see ${docs})`)}`,
  ];
}

function summary(findings: readonly FileFinding[], flows: number): string {
  const count = (severity: FileFinding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return `${flows === 1 ? '1 flow' : `${flows} flows`}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
}
