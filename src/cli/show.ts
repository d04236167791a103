import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { BLOCK_SPECS } from '../blocks/registry.generated';
import { callerRoute, entryFlows, outlineText, routeText, Styles, UNSTYLED } from '../diagram';
import { resourcesText } from './resources-text';
import type { Source } from './source';
import { stackSurroundings } from './surroundings';
import type { TemplateFlow } from './template';
import { specLookup } from '../language/spec';

const lookup = specLookup(BLOCK_SPECS);

/** Everything that `show` says about a source, part by part. */
export interface Shown {
  /** Empty if the source is a flow document. */
  readonly resources: string;
  readonly outlines: readonly { readonly flow: TemplateFlow; readonly text: string }[];
  /** Empty if there is no inbound flow. */
  readonly route: string;
}

export function show(source: Source, styles: Styles = UNSTYLED): Shown {
  return {
    resources: source.resources.length > 0 ? resourcesText(source.resources, styles) : '',
    outlines: inReadingOrder(source).map((flow) => {
      const { naming } = stackSurroundings(source, flow.stack);
      return { flow, text: outlineText(flow, lookup, { naming, styles }) };
    }),
    route: routesOf(source, styles),
  };
}

/** One text for a terminal. */
export function shownText({ resources, outlines, route }: Shown): string {
  return [resources, ...outlines.map(({ text }) => text), route].filter((part) => part !== '').join('\n\n\n');
}

/** Writes each part into a file of its own and returns the names of the files. */
export function writeShown({ resources, outlines, route }: Shown, folder: string): string[] {
  const names = fileNames(outlines.map(({ flow }) => flow));
  const files = [
    ...(resources ? [['resources.txt', resources]] : []),
    ...outlines.map(({ text }, index) => [names[index], text]),
    ...(route ? [['route.txt', route]] : []),
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), `${text}\n`);
  return files.map(([name]) => name);
}

/** The flows in which contacts come in, stack by stack. */
function entries(source: Source): TemplateFlow[] {
  const stacks = [...new Set(source.flows.map(({ stack }) => stack))];
  return stacks.flatMap((stack) =>
    entryFlows(source.flows.filter((flow) => flow.stack === stack), stackSurroundings(source, stack), lookup));
}

function inReadingOrder(source: Source): TemplateFlow[] {
  return [...new Set([...entries(source), ...source.flows])];
}

function routesOf(source: Source, styles: Styles): string {
  return entries(source).map((flow) => {
    const surroundings = stackSurroundings(source, flow.stack);
    return routeText(callerRoute(flow, surroundings, lookup), { naming: surroundings.naming, styles });
  }).join('\n\n');
}

/** Two flows may bear names that make the same file name, and each must have its file. */
function fileNames(flows: readonly TemplateFlow[]): string[] {
  const taken = new Map<string, number>();
  return flows.map(({ name }) => {
    const base = `flow-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? `${base}.txt` : `${base}-${count}.txt`;
  });
}
