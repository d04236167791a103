import { existsSync, readdirSync, statSync } from 'fs';
import { basename, join } from 'path';
import type { FileFinding } from './check';
import { readSource, Source, UnreadableFile } from './source';
import { UserError } from './user-error';
import { FlowTypeName } from '../language/flow-type';
import { InvalidInputError } from '../language/problems';

/** What the paths of a call hold. */
export interface FoundFlows {
  readonly sources: readonly Source[];
  /** What was named and could not be read. */
  readonly unread: readonly FileFinding[];
}

/** Reads files, cloud assemblies and folders. What was named must be a flow; what was found in a folder may be anything. */
export function readSources(paths: readonly string[], flowType?: FlowTypeName): FoundFlows {
  const found = paths.map((path) => {
    if (!existsSync(path)) throw new UserError(`"${path}" does not exist; give files, or folders that hold flow documents or templates`);
    return isPlainFolder(path) ? searched(path, flowType) : named(path, flowType);
  });
  const sources = found.flatMap((one) => one.sources);
  return { sources, unread: [...found.flatMap((one) => one.unread), ...sources.flatMap(contentFindings)] };
}

function named(path: string, flowType?: FlowTypeName): FoundFlows {
  try {
    return { sources: [readSource(path, flowType)], unread: [] };
  } catch (error) {
    return { sources: [], unread: [unreadFinding(path, error)] };
  }
}

function searched(folder: string, flowType?: FlowTypeName): FoundFlows {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const found = entries.flatMap((entry): FoundFlows[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [isPlainFolder(path) ? searched(path, flowType) : named(path, flowType)];
    return entry.isFile() && entry.name.endsWith('.json') ? [silently(path, flowType)] : [];
  });
  return { sources: found.flatMap(({ sources }) => sources), unread: found.flatMap(({ unread }) => unread) };
}

/** A folder of flows also holds settings, schemas and translations. */
function silently(path: string, flowType?: FlowTypeName): FoundFlows {
  const found = named(path, flowType);
  return { ...found, unread: [] };
}

function isPlainFolder(path: string): boolean {
  return statSync(path).isDirectory() && !existsSync(join(path, 'manifest.json'));
}

function unreadFinding(file: string, error: unknown): FileFinding {
  const name = basename(file, '.json');
  if (error instanceof UnreadableFile) {
    return { file, flow: name, ruleId: error.ruleId, severity: 'error', fact: error.fact, remedy: error.remedy };
  }
  if (!(error instanceof InvalidInputError)) throw error;
  const [fact, remedy = 'give a whole flow document'] = error.problems.map(({ message }) => message).join('; ').split('; ');
  return { file, flow: name, ruleId: 'not-a-flow', severity: 'error', fact, remedy };
}

/** The content of a flow in a template was written to be one, so that it is not passed over. */
function contentFindings({ problems }: Source): FileFinding[] {
  return problems.map(({ file, flow, message, mark }) => ({
    file, flow, ruleId: 'not-a-flow', severity: 'error', fact: message, remedy: 'make the content a flow document', mark,
  }));
}
