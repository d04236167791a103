import { existsSync, readdirSync, readFileSync } from 'fs';
import { basename, join } from 'path';
import { CheckedDocument, checkConversion, checkRoundTrip, CorpusDocument, deploymentFindings } from './private/corpus-check';
import { countsOf, findingsOf, TrueError, unexpectedErrors } from './private/corpus-findings';
import { checkRun, isLegal } from './private/corpus-run';
import { idsBeside, withoutRow } from './private/worked-examples';

process.exitCode = main(process.argv[2]);

/** Checks parser, rules and constructs against a folder of real flow documents; returns the exit code. */
function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(join(folder, 'flows'))) {
    console.error(`no corpus, got ${JSON.stringify(folder ?? '')}; give a folder with flows/*.json and index.json: npm run corpus -- <folder>`);
    return 2;
  }
  process.env.CDK_VALIDATION = 'true';
  const { flows, legacy } = readCorpus(folder);
  const lost = report('read and rendered', flows.map(({ document }) => checkRoundTrip(document)));
  const unconverted = report('of the old format converted', legacy.map(({ document }) => checkConversion(document)));
  const legal = [...flows, ...legacy].map(({ document }) => document).filter(isLegal);
  const stuck = report('run with random answers', legal.map(checkRun));
  const unexpected = rules(flows, legacy);
  const callbacks = flows.filter(({ entry }) => entry?.hasCallback).map(({ document }) => document);
  const refused = deploy(callbacks);
  const unlisted = examples(folder);
  const failed = lost + unconverted + stuck + unexpected + refused + unlisted;
  console.log(`${flows.length + legacy.length + legal.length + callbacks.length - lost - unconverted - stuck - refused} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

interface IndexEntry {
  readonly id: string;
  readonly flowType: string | null;
  readonly hasCallback: boolean;
  readonly trusted?: boolean;
  readonly status?: string;
}

interface Indexed {
  readonly document: CorpusDocument;
  readonly entry?: IndexEntry;
}

function readCorpus(folder: string): { flows: Indexed[]; legacy: Indexed[] } {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf-8')) as { flows: IndexEntry[]; legacy?: IndexEntry[] };
  return { flows: readDocuments(join(folder, 'flows'), index.flows), legacy: readDocuments(join(folder, 'legacy'), index.legacy ?? []) };
}

function readDocuments(folder: string, index: readonly IndexEntry[]): Indexed[] {
  if (!existsSync(folder)) return [];
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const id = basename(file, '.json');
    const entry = entries.get(id);
    return { document: { id, text: readFileSync(join(folder, file), 'utf-8'), flowType: entry?.flowType ?? undefined }, entry };
  });
}

function report(what: string, checked: readonly CheckedDocument[]): number {
  const bad = checked.filter(({ problem }) => problem !== undefined);
  bad.forEach(({ id, problem }) => console.log(`${id}: ${problem}`));
  const total = checked.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const slowest = [...checked].sort((one, other) => other.milliseconds - one.milliseconds)[0];
  console.log(`${checked.length} documents ${what}, ${bad.length} with a problem, ${total.toFixed(0)} ms`
    + (slowest === undefined ? '' : `; slowest ${slowest.id}, ${slowest.milliseconds.toFixed(1)} ms`));
  return bad.length;
}

/** What the rules find, and whether each error in what the service took is one that somebody looked at. */
function rules(flows: readonly Indexed[], legacy: readonly Indexed[]): number {
  const found = flows.map((indexed) => ({ ...indexed, findings: findingsOf(indexed.document) }));
  const trueErrors = JSON.parse(readFileSync(join(__dirname, 'true-errors.json'), 'utf-8')) as TrueError[];
  const deployed = found.filter(({ entry }) => entry?.trusted && (entry.status === undefined || /^published$/i.test(entry.status)));
  counted('flows', found.flatMap(({ findings }) => findings));
  counted('flows that were deployed', deployed.flatMap(({ findings }) => findings));
  counted('flows of the old format', legacy.flatMap(({ document }) => findingsOf(document)));
  const errors = deployed.flatMap(({ document, findings }) => findings.map((finding) => [document.id, finding] as const));
  const unexpected = unexpectedErrors(errors, trueErrors);
  unexpected.forEach((line) => console.log(line));
  console.log(`${deployed.length} documents were deployed, ${trueErrors.length} true errors in them, ${unexpected.length} unexpected`);
  return unexpected.length;
}

function counted(what: string, findings: Parameters<typeof countsOf>[0]): void {
  console.log(`findings in ${what}: ${countsOf(findings).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'}`);
}

/** Whether SIMULATION.md has a row for every worked example. */
function examples(folder: string): number {
  const ids = idsBeside(folder);
  const unlisted = withoutRow(ids, readFileSync(join(__dirname, '..', '..', 'SIMULATION.md'), 'utf-8'));
  unlisted.forEach((id) => console.log(`${id}: SIMULATION.md has no row for it`));
  console.log(`${ids.length} worked examples, ${unlisted.length} without a row`);
  return unlisted.length;
}

function deploy(documents: readonly CorpusDocument[]): number {
  const findings = deploymentFindings(documents);
  findings.forEach((finding) => console.log(finding));
  const refused = documents.filter(({ id }) => findings.some((finding) => finding.includes(`Flow${id}`))).length;
  console.log(`${documents.length} documents with a callback declared as flows, ${findings.length} findings`);
  // A finding that names none of the flows must not get lost.
  return findings.length > 0 ? Math.max(refused, 1) : 0;
}
