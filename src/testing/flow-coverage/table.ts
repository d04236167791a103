import { FlowShare, Share } from './report';

const GAP = '  ';

/** A line for each flow and one for all, and below what was not taken. */
export function tableOf(flows: readonly FlowShare[], untaken: readonly string[]): string {
  const rows = [
    ['flow', 'blocks', 'branches'],
    ...[...flows, sumOf(flows)].map(({ name, blocks, branches }) => [name, fraction(blocks), fraction(branches)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => [row[0].padEnd(widths[0]), row[1].padStart(widths[1]), row[2].padStart(widths[2])].join(GAP));
  return [...lines, ...(untaken.length > 0 ? ['', 'not taken', ...untaken.map((path) => `${GAP}${path}`)] : [])].join('\n');
}

function sumOf(flows: readonly FlowShare[]): FlowShare {
  return { name: 'all', blocks: together(flows.map(({ blocks }) => blocks)), branches: together(flows.map(({ branches }) => branches)) };
}

function together(shares: readonly Share[]): Share {
  const sum = (of: keyof Share) => shares.reduce((total, share) => total + share[of], 0);
  return { taken: sum('taken'), all: sum('all') };
}

function fraction({ taken, all }: Share): string {
  return `${taken}/${all}`;
}
