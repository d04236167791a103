import { readFileSync } from 'fs';
import type { Checked, FileFinding } from './check';
import { FLOW_RULES } from '../validation/rules/registry.generated';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const HOME = 'https://github.com/cdk-connect-callbacks/cdk-connect-callbacks';

/** What can be wrong with a file before any rule looks at it. */
const FILE_RULES = [
  { id: 'not-json', severity: 'error', summary: 'A file that is named is JSON.', rationale: 'Nothing else can be a flow.', docs: HOME },
  { id: 'not-a-flow', severity: 'error', summary: 'A file that is named holds a flow.', rationale: 'Nothing else can be checked.', docs: HOME },
] as const;

const RULES = [...FILE_RULES, ...FLOW_RULES];

/**
 * The findings in the format of code scanning tools.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function findingsSarif({ findings }: Checked): string {
  const lineOf = lineFinder();
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cdk-connect-callbacks', informationUri: HOME, rules: RULES.map(ruleMetadata) } },
      results: findings.map((finding) => result(finding, lineOf(finding))),
    }],
  }, null, 2);
}

function ruleMetadata({ id, severity, summary, rationale, docs }: Pick<(typeof RULES)[number], 'id' | 'severity' | 'summary' | 'rationale' | 'docs'>) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    helpUri: docs,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result({ file, flow, ruleId, severity, block, place, fact, remedy }: FileFinding, startLine: number) {
  const name = [flow, block, place].filter((part) => part !== undefined).join(' › ');
  return {
    ruleId,
    ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
    level: LEVELS[severity],
    message: { text: `${name}: ${fact}; ${remedy}` },
    locations: [{
      physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) }, region: { startLine } },
      logicalLocations: [{ fullyQualifiedName: name }],
    }],
  };
}

/** The first line that has the block or the resource in quotes; a file is read once. */
function lineFinder(): (finding: FileFinding) => number {
  const files = new Map<string, string[]>();
  return ({ file, mark }) => {
    if (mark === undefined) return 1;
    const lines = files.get(file) ?? readFileSync(file, 'utf-8').split('\n');
    files.set(file, lines);
    const quoted = JSON.stringify(mark);
    const named = lines.findIndex((line) => line.includes('"Identifier"') && line.includes(quoted));
    return Math.max(1, (named < 0 ? lines.findIndex((line) => line.includes(quoted)) : named) + 1);
  };
}
