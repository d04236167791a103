import { list, Matcher } from './matcher';
import type { Coverage } from '../flow-coverage/coverage';
import { matches, TextPattern } from '../patterns';

export interface CoverageWanted {
  /**
   * Blocks and branches that need not be taken, by a part of their path `flow › block › branch`.
   *
   * @default - all have to be
   */
  readonly except?: readonly TextPattern[];
}

/** Tests took every block and branch of every flow. */
export const toCoverEveryBranch: Matcher<Coverage, [wanted?: CoverageWanted]> = ({ untaken }, { except = [] } = {}) => {
  const missing = untaken.filter((path) => !except.some((pattern) => matches(path, pattern)));
  return { pass: missing.length === 0, wanted: 'to take every block and branch', got: list(missing, 'all of them') };
};
