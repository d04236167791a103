import { clipped, shortArns } from './labels';
import { Outline, OutlineBlock, outlineFlow, OutlineSection } from './outline';
import { Styles, UNSTYLED } from './styles';
import type { DrawnFlow } from './surroundings';
import { FLOW_TYPE_LABELS, FlowTypeName } from '../language/flow-type';
import { SpecLookup } from '../language/spec';

const LINE_CHARACTERS = 140;
const NAME_CHARACTERS = 32;

export interface OutlineOptions {
  /** Puts names in the place of references, e.g. of the resources of a template. */
  readonly naming?: (text: string) => string;
  readonly styles?: Styles;
}

/** The outline of a flow for a terminal: one line a block, and one for each place that its other branches lead to. */
export function outlineText(flow: DrawnFlow, lookup: SpecLookup, options: OutlineOptions = {}): string {
  const { styles = UNSTYLED, naming = (text: string) => text } = options;
  const outline = outlineFlow(flow.document, lookup);
  const columns = columnsOf(outline);
  return [
    `${styles.title(flow.name)} - ${flowTypeLabel(flow.type)}, ${counted(outline)}`,
    ...(outline.notShown.length > 0 ? [`not shown: errors that lead to ${outline.notShown.join(', or to ')}`] : []),
    ...outline.sections.flatMap((section, index) => [
      // What is never reached may be many single blocks, as in a draft, and is one list.
      ...(section.title === outline.sections[index - 1]?.title ? [] : ['', styles.heading(section.title)]),
      ...sectionLines(section, columns, (text) => shortArns(naming(text)), styles),
    ]),
  ].join('\n');
}

/** A type of flow as the console calls it; one that is new to the library stands for itself. */
export function flowTypeLabel(type: FlowTypeName): string {
  return FLOW_TYPE_LABELS[type] ?? type;
}

function counted({ sections }: Outline): string {
  const count = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return count === 1 ? '1 block' : `${count} blocks`;
}

function columnsOf({ sections }: Outline): { name: number; block: number } {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    name: Math.min(NAME_CHARACTERS, Math.max(0, ...blocks.map(({ name }) => name.length))),
    block: Math.max(0, ...blocks.map(({ block }) => block.length)),
  };
}

function sectionLines(
  section: OutlineSection, columns: { name: number; block: number }, naming: (text: string) => string, styles: Styles,
): string[] {
  return [
    ...section.blocks.flatMap((block) => blockLines(block, columns, naming, styles)),
    ...(section.continues === undefined ? [] : [`  -> ${section.continues}`]),
  ];
}

function blockLines(
  { name, block, summary, branches }: OutlineBlock, columns: { name: number; block: number }, naming: (text: string) => string, styles: Styles,
): string[] {
  const front = `  ${name.padEnd(columns.name)}  ${block.padEnd(columns.block)}  `;
  return [
    `  ${styles.name(name.padEnd(columns.name))}  ${block.padEnd(columns.block)}  ${clipped(naming(summary), LINE_CHARACTERS - front.length)}`.trimEnd(),
    ...branches.map(({ labels, goesTo }) => styles.branch(`      ${labels.join(', ')} -> ${goesTo}`)),
  ];
}
