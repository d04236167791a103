import { spawnSync } from 'child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { generatedFlows } from './generated-flows';
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
  const perDocument = checking(texts, folder ?? 'the generated set');
  const start = existsSync(join(__dirname, '..', 'lib', 'cli', 'index.js')) ? starting() : undefined;
  if (start === undefined) console.log('start of the command line: not measured, since lib/ is not compiled; run npm run compile first');
  return perDocument > MAX_MILLISECONDS_PER_DOCUMENT || (start ?? 0) > MAX_START_MILLISECONDS ? 1 : 0;
}

function checking(texts: readonly string[], from: string): number {
  // The first pass lets the engine compile what it will run. A process pays for it once, so it is told apart and not judged.
  const checkAll = () => texts.forEach((text) => checkFlow({ name: 'Bench', type: 'CONTACT_FLOW', document: FlowDocument.parse(text) }));
  const parseAll = () => texts.forEach((text) => void JSON.parse(text.replace(/^\uFEFF/, '')));
  const cold = milliseconds(checkAll) / texts.length;
  parseAll();
  const warm = median(Array.from({ length: RUNS }, () => milliseconds(checkAll))) / texts.length;
  const parsing = median(Array.from({ length: RUNS }, () => milliseconds(parseAll))) / texts.length;
  console.log(`parse and check of ${texts.length} documents of ${from}, median of ${RUNS} runs in one process: ${warm.toFixed(3)} ms per document `
    + `(budget ${MAX_MILLISECONDS_PER_DOCUMENT} ms; first pass, not judged: ${cold.toFixed(3)} ms)`);
  console.log(`JSON.parse of the same texts: ${parsing.toFixed(3)} ms per document; the check takes ${(warm / parsing).toFixed(1)} times as long`);
  return warm;
}

function starting(): number {
  const flow = join(__dirname, 'hello.json');
  const run = (args: readonly string[]) => median(Array.from({ length: RUNS }, () => milliseconds(() => spawnSync(process.execPath, args))));
  const [bare, help, check] = [run(['-e', '0']), run([BINARY, '--help']), run([BINARY, 'check', flow])];
  console.log(`start of the command line, median of ${RUNS} runs: check of one small flow ${check.toFixed(0)} ms, --help ${help.toFixed(0)} ms `
    + `(budget ${MAX_START_MILLISECONDS} ms)`);
  console.log(`node -e 0: ${bare.toFixed(0)} ms; the check takes ${(check / bare).toFixed(1)} times as long`);
  return check;
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

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
