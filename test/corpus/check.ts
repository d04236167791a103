import { existsSync, readdirSync, readFileSync } from 'fs';
import { basename, join } from 'path';
import { CheckedDocument, checkRoundTrip, CorpusDocument, deploymentFindings } from './private/corpus-check';

process.exitCode = main(process.argv[2]);

/** Checks parser and constructs against a folder of real flow documents; returns the exit code. */
function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(join(folder, 'flows'))) {
    console.error(`no corpus, got ${JSON.stringify(folder ?? '')}; give a folder with flows/*.json and index.json: npm run corpus -- <folder>`);
    return 2;
  }
  process.env.CDK_VALIDATION = 'true';
  const documents = readCorpus(folder);
  const checked = documents.map(({ document }) => checkRoundTrip(document));
  const lost = report(checked);
  const refused = deploy(documents.filter(({ hasCallback }) => hasCallback).map(({ document }) => document));
  const deployed = documents.filter(({ hasCallback }) => hasCallback).length;
  console.log(`${documents.length - lost + deployed - refused} passed, ${lost + refused} failed`);
  return lost + refused === 0 ? 0 : 1;
}

interface IndexEntry {
  readonly id: string;
  readonly flowType: string | null;
  readonly hasCallback: boolean;
}

function readCorpus(folder: string): { document: CorpusDocument; hasCallback: boolean }[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf-8')) as { flows: IndexEntry[] };
  const entries = new Map(index.flows.map((entry) => [entry.id, entry]));
  return readdirSync(join(folder, 'flows')).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const id = basename(file, '.json');
    const entry = entries.get(id);
    const document = { id, text: readFileSync(join(folder, 'flows', file), 'utf-8'), flowType: entry?.flowType ?? undefined };
    return { document, hasCallback: entry?.hasCallback ?? false };
  });
}

function report(checked: readonly CheckedDocument[]): number {
  const bad = checked.filter(({ problem }) => problem !== undefined);
  bad.forEach(({ id, problem }) => console.log(`${id}: ${problem}`));
  const total = checked.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const slowest = checked.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  console.log(`${checked.length} documents read and rendered, ${bad.length} changed, ${total.toFixed(0)} ms; `
    + `slowest ${slowest.id}, ${slowest.milliseconds.toFixed(1)} ms`);
  return bad.length;
}

function deploy(documents: readonly CorpusDocument[]): number {
  const findings = deploymentFindings(documents);
  findings.forEach((finding) => console.log(finding));
  const refused = documents.filter(({ id }) => findings.some((finding) => finding.includes(`Flow${id}`))).length;
  console.log(`${documents.length} documents with a callback declared as flows, ${findings.length} findings`);
  // A finding that names none of the flows must not get lost.
  return findings.length > 0 ? Math.max(refused, 1) : 0;
}
