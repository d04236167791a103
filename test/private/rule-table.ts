import { verdicts } from './rule-examples';
import { FlowRule, RuleExample } from '../../src/validation/rule';

/** What is right, and what is wrong with the places that the rule names: `block › branch or parameter`. */
export interface RuleTable {
  readonly valid: readonly (readonly [what: string, example: RuleExample])[];
  readonly invalid: readonly (readonly [what: string, example: RuleExample, places: readonly string[], word?: string])[];
}

/** One test for each row. A word of the report may be asked for as well, where places alone do not tell what was found. */
export function describeRule(rule: FlowRule, { valid, invalid }: RuleTable): void {
  describe(rule.id, () => {
    test.each(valid)('accepts %s', (_, example) => {
      expect(verdicts(rule, example)).toStrictEqual([]);
    });

    test.each(invalid.map(([what, ...row]) => [what, row] as const))('reports %s', (_, [example, places, word = '']) => {
      const reports = verdicts(rule, example);
      expect(reports.map((report) => report.slice(0, report.indexOf(': ')))).toStrictEqual(places);
      expect(reports.every((report) => report.includes(word))).toBe(true);
    });
  });
}
