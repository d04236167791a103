import { RuleExample } from '../../../src/validation/rule';

/** A flow in which one thing is wrong, and everything that the whole checker says about it. */
export interface BrokenVariant {
  /** What is wrong, in words. */
  readonly title: string;
  readonly flow: RuleExample;
  /** `severity ruleId block › place`, in the order of the report. */
  readonly found: readonly string[];
  /** Why it is right that other rules speak as well. */
  readonly because?: string;
}
