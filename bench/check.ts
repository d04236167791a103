import { spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { generatedFlows } from './generated-flows';
import { median } from './statistics';
import { FlowDocument } from '../src/language/document';
import { checkFlow } from '../src/validation/checker';

/** What the requirements allow. */
const MAX_MILLISECONDS_PER_DOCUMENT = 2;
const MAX_START_MILLISECONDS = 400;
const RUNS = 7;
const BINARY = join(__dirname, '..', 'bin', 'cdk-connect-callbacks');

process.exitCode = main(process.argv[2]);

/** Measures the checker, and the start of the command line; returns 1 if either is over its budget. */
function main(folder: string | undefined): number {
  const texts = folder === undefined ? generatedFlows() : flowTexts(folder);
  insideOneProcess(texts, folder ?? 'the generated set');
  if (!existsSync(join(__dirname, '..', 'lib', 'cli', 'index.js'))) {
    console.log('the command line: not measured, since lib/ is not compiled; run npm run compile first');
    return 1;
  }
  const start = starting();
  const perDocument = onCommandLine(texts, start);
  return perDocument > MAX_MILLISECONDS_PER_DOCUMENT || start > MAX_START_MILLISECONDS ? 1 : 0;
}

/** For comparison with `JSON.parse`; not judged, because users run the command line. */
function insideOneProcess(texts: readonly string[], from: string): void {
  const checkAll = () => texts.forEach((text) => checkFlow({ name: 'Bench', type: 'CONTACT_FLOW', document: FlowDocument.parse(text) }));
  const parseAll = () => texts.forEach((text) => void JSON.parse(text.replace(/^\uFEFF/, '')));
  const first = milliseconds(checkAll) / texts.length;
  parseAll();
  const warm = medianOf(RUNS, checkAll) / texts.length;
  const parsing = medianOf(RUNS, parseAll) / texts.length;
  console.log(`parse and check of ${texts.length} documents of ${from} again and again in one process: ${warm.toFixed(3)} ms per document, `
    + `the first time ${first.toFixed(3)} ms`);
  console.log(`JSON.parse of the same texts: ${parsing.toFixed(3)} ms per document; the check takes ${(warm / parsing).toFixed(1)} times as long`);
}

function starting(): number {
  const flow = join(__dirname, 'hello.json');
  const [bare, help, check] = [runningNode(RUNS, '-e', '0'), runningNode(RUNS, BINARY, '--help'), runningNode(RUNS, BINARY, 'check', flow)];
  console.log(`start of the command line, median of ${RUNS} runs: check of one small flow ${check.toFixed(0)} ms, --help ${help.toFixed(0)} ms `
    + `(budget ${MAX_START_MILLISECONDS} ms)`);
  console.log(`node -e 0: ${bare.toFixed(0)} ms; the check takes ${(check / bare).toFixed(1)} times as long`);
  return check;
}

/** One process that checks all documents, once; what its start takes is taken off. */
function onCommandLine(texts: readonly string[], start: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  texts.forEach((text, index) => writeFileSync(join(folder, `${index}.json`), text));
  const perDocument = (runningNode(3, BINARY, 'check', folder, '--format', 'json') - start) / texts.length;
  rmSync(folder, { recursive: true });
  console.log(`check of all of them in one run of the command line, median of 3 runs, without its start: ${perDocument.toFixed(3)} ms per document `
    + `(budget ${MAX_MILLISECONDS_PER_DOCUMENT} ms)`);
  return perDocument;
}

function runningNode(runs: number, ...args: readonly string[]): number {
  return medianOf(runs, () => spawnSync(process.execPath, args, { stdio: 'ignore' }));
}

/** Every flow document of a folder and of those inside of it. */
function flowTexts(folder: string): string[] {
  const texts = readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return flowTexts(path);
    return name.endsWith('.json') ? [readFileSync(path, 'utf-8')].filter(isFlow) : [];
  });
  return texts;
}

function isFlow(text: string): boolean {
  try {
    FlowDocument.parse(text);
    return true;
  } catch {
    return false;
  }
}

function medianOf(runs: number, run: () => unknown): number {
  return median(Array.from({ length: runs }, () => milliseconds(run)));
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
