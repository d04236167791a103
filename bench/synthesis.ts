process.env.CDK_VALIDATION = 'false';
// ts-node maps the positions of every trace that the CDK takes, which no compiled program does.
delete (Error as { prepareStackTrace?: unknown }).prepareStackTrace;

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { createRequire } from 'module';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { exitCodeOf } from './attempts';
import { processorTime } from './processor-time';
import { median } from './statistics';
import { byHand, Synthesized } from './synthesis/by-hand';
import type { CreateApp } from '../examples/strict-synth';

/** What the requirements allow. */
const MAX_RATIO = 1.2;
const WARM_UP = 5;
const PAIRS = 40;
const WITHOUT_VALIDATION = { skipValidation: true };
const load = createRequire(__filename);
const EXAMPLES = join(__dirname, '..', 'examples');

process.exitCode = main();

/** Measures the synthesis of the largest example beside the same template in L1 constructs. */
function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'synthesis-'));
  try {
    return compare(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The code with which the process ends. */
function compare(folder: string): number {
  const { name, createApp, synthesized } = largestExample(folder);
  const outdir = join(folder, 'run');
  const program = byHand(synthesized);
  const runs = [
    () => createApp({ outdir, context: {} }).synth(WITHOUT_VALIDATION),
    () => {
      const app = new App({ outdir, analyticsReporting: false });
      program(new Stack(app, 'ByHand', { env: { account: '111122223333', region: 'us-east-1' } }));
      return app.synth(WITHOUT_VALIDATION);
    },
  ];
  const difference = differenceOf(synthesized.template.Resources, runs[1]().stacks[0].template.Resources as object);
  if (difference !== undefined) throw new Error(`the template by hand is another one: ${difference}`);
  runs.forEach((run) => Array.from({ length: WARM_UP }, run));
  const resources = Object.keys(synthesized.template.Resources).length;
  return exitCodeOf(() => isFast(`the example "${name}" (${resources} resources)`, runs));
}

function isFast(example: string, runs: readonly (() => unknown)[]): boolean {
  const times = Array.from({ length: PAIRS }, () => runs.map(milliseconds));
  const [ours, hand] = runs.map((_, index) => median(times.map((pair) => pair[index])));
  const ratio = median(times.map(([one, other]) => one / other));
  console.log(`synthesis of ${example}, median of ${PAIRS} runs in turn, without the validation of CloudFormation: `
    + `${ours.toFixed(0)} ms; the same template in L1 constructs: ${hand.toFixed(0)} ms; ${ratio.toFixed(2)} times as long (budget ${MAX_RATIO})`);
  return ratio <= MAX_RATIO;
}

interface Example {
  readonly name: string;
  readonly createApp: CreateApp;
  readonly synthesized: Synthesized;
}

function largestExample(folder: string): Example {
  const examples = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'app.ts'))).map((name): Example => {
    const { createApp } = load(join(EXAMPLES, name, 'app')) as { createApp: CreateApp };
    const outdir = join(folder, name);
    const [stack] = createApp({ outdir, context: {} }).synth().stacks;
    return { name, createApp, synthesized: { templateFile: stack.templateFullPath, template: stack.template, folder: outdir } };
  });
  const size = ({ synthesized }: Example) => readFileSync(synthesized.templateFile).length;
  return examples.reduce((one, other) => size(other) > size(one) ? other : one);
}

function differenceOf(one: object, other: object): string | undefined {
  const texts = (resources: object) => new Map(Object.entries(resources).map(([id, { Metadata, ...rest }]) => [id, JSON.stringify(rest, sortKeys)]));
  const [left, right] = [texts(one), texts(other)];
  const id = [...new Set([...left.keys(), ...right.keys()])].find((key) => left.get(key) !== right.get(key));
  if (id === undefined) return undefined;
  const [mine, theirs] = [left.get(id) ?? '', right.get(id) ?? ''];
  const at = [...mine].findIndex((character, index) => character !== theirs[index]);
  return `${id}: ${mine.slice(Math.max(0, at - 60), at + 60)} and ${theirs.slice(Math.max(0, at - 60), at + 60)}`;
}

/** The order of keys and of dependencies, which follows the paths of the constructs, means nothing. */
function sortKeys(key: string, value: unknown): unknown {
  if (key === 'DependsOn') return [value].flat().sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1));
}

function milliseconds(run: () => unknown): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}
