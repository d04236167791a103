import { list, Matcher } from './matcher';
import type { SimulatedContact } from '../contact';

const LAST = 10;

/** A flow went through this block for the contact, by its identifier, and left it by this branch, if one is given. */
export const toHaveTaken: Matcher<SimulatedContact, [block: string, branch?: string]> = ({ path }, block, branch) => ({
  pass: path.some((step) => step.block === block && (branch ?? step.branch) === step.branch),
  wanted: `to have taken "${block}"${branch === undefined ? '' : ` by its branch "${branch}"`}`,
  got: list(path.slice(-LAST).map((step) => `${step.block}${step.branch === undefined ? '' : ` › ${step.branch}`}`), 'no block'),
});
