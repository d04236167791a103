import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdk from 'aws-cdk-lib';
import * as ts from 'typescript';
import { codeBlocks } from './private/code-blocks';
import { ROOT } from './private/program';
import { createApp } from '../../examples/queued-callback/app';
import * as testing from '../../src/testing';
import '../../src/testing/jest';

const MODULES: Readonly<Record<string, object>> = { 'aws-cdk-lib': cdk, 'cdk-connect-callbacks/testing': testing, 'cdk-connect-callbacks/testing/jest': {} };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'));
  createApp({ outdir: folder }).synth();
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => testing.Simulation.closeAll());

/** The tests of a program, by their titles. */
function testsOf(code: string): Map<string, () => Promise<void>> {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const found = new Map<string, () => Promise<void>>();
  const run = new Function('require', 'exports', 'test', 'afterEach', outputText) as (...args: unknown[]) => void;
  run((name: string) => MODULES[name], {}, (title: string, story: () => Promise<void>) => found.set(title, story), () => undefined);
  return found;
}

test('the story of the README is true of its queued callback', async () => {
  const block = codeBlocks(readFileSync(join(ROOT, 'README.md'), 'utf-8'), 'ts').find(({ code }) => code.includes('Simulation.of('))!;
  const stories = testsOf(block.code.replace("'cdk.out'", JSON.stringify(folder)));
  expect([...stories.keys()]).toEqual(['a caller who does not want to wait is called back']);
  for (const story of stories.values()) await story();
});
