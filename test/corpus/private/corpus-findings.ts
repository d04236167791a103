import type { CorpusDocument } from './corpus-check';
import { FlowDocument } from '../../../src/language';
import { FLOW_TYPES, FlowTypeName } from '../../../src/language/flow-type';
import { checkFlow } from '../../../src/validation/checker';
import type { Finding } from '../../../src/validation/rule';

/** An error that somebody looked at, in a document that the service took: the document is wrong, not the rule. */
export interface TrueError {
  readonly document: string;
  readonly ruleId: string;
  /** Empty if it is about the whole flow. */
  readonly block: string;
  readonly reason: string;
}

/**
 * What the rules say about a document. Where nobody noted the type of the flow, only what holds for every type counts.
 */
export function findingsOf({ id, text, flowType }: CorpusDocument): Finding[] {
  const document = FlowDocument.parse(text);
  const types = flowType === undefined ? FLOW_TYPES : [flowType as FlowTypeName];
  const [first, ...others] = types.map((type) => checkFlow({ name: id, type, document }));
  return first.filter((finding) => others.every((findings) => findings.some((other) => keyOf(id, other) === keyOf(id, finding))));
}

/** How often each rule spoke, in alphabetical order. */
export function countsOf(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { severity, ruleId } of findings) counts.set(`${severity} ${ruleId}`, (counts.get(`${severity} ${ruleId}`) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Errors that the list does not have, and entries of the list that no rule finds any more; each a line. */
export function unexpectedErrors(found: readonly (readonly [document: string, finding: Finding])[], list: readonly TrueError[]): string[] {
  const errors = found.filter(([, { severity }]) => severity === 'error');
  const listed = new Set(list.map(({ document, ruleId, block }) => keyOf(document, { ruleId, block })));
  const keys = new Set(errors.map(([document, finding]) => keyOf(document, finding)));
  return [
    ...errors.filter(([document, finding]) => !listed.has(keyOf(document, finding)))
      .map(([document, { ruleId, block = '', fact }]) => `${document}: error ${ruleId}  ${block}: ${fact}; mend the rule, or list it as a true error`),
    ...list.filter(({ document, ruleId, block }) => !keys.has(keyOf(document, { ruleId, block })))
      .map(({ document, ruleId, block }) => `${document}: the true error ${ruleId} of "${block}" is not found any more; mend the rule, or remove the entry`),
  ];
}

function keyOf(document: string, { ruleId, block = '' }: Pick<Finding, 'ruleId' | 'block'>): string {
  return JSON.stringify([document, ruleId, block]);
}
