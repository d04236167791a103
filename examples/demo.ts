import { rmSync } from 'fs';
import { join, relative } from 'path';
import { createApp } from './queued-callback/app';
import { StrictFinding, synthesizeStrictly } from './strict-synth';
import { check } from '../src/cli/check';
import { findingsText } from '../src/cli/findings-text';
import { show, shownText, writeShown } from '../src/cli/show';
import { readSource, Source } from '../src/cli/source';
import { UNSTYLED } from '../src/diagram';

const FOLDER = join(__dirname, '..', 'demo-out');
const STEPS = 4;
let step = 0;

// The CDK asks for this at synthesis, and it is the point of the exercise.
process.env.CDK_VALIDATION = 'true';
process.exitCode = demo();

/** Synthesizes the example, validates it and prints what would be deployed; returns the exit code. */
function demo(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  const assembly = join(FOLDER, 'cdk.out');
  const strict = timed('synthesize the example and validate it', () => synthesizeStrictly(createApp, assembly));
  const source = timed('read the templates', () => readSource(relative(process.cwd(), assembly)));
  const checked = timed('check the flows', () => check({ sources: [source], unread: [] }));
  const shown = timed('write the outlines and the route', () => show(source));
  const files = writeShown(shown, FOLDER);
  // Notes are for somebody who looks for them: connect-callbacks check shows them.
  const findings = checked.findings.filter(({ severity }) => severity !== 'info');
  console.log(`\n${findingsText({ ...checked, findings }, UNSTYLED)}`);
  const count = reportStrict(strict) + reportUnread(source) + checked.findings.filter(({ severity }) => severity === 'error').length;
  console.log(`\n${shownText(shown)}`);
  console.log(`\n${files.length} files in ${relative(process.cwd(), FOLDER)}/: ${files.join(', ')}`);
  return count === 0 ? 0 : 1;
}

function timed<T>(what: string, work: () => T): T {
  process.stdout.write(`${step += 1}/${STEPS} ${what} ... `);
  const start = performance.now();
  const result = work();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function reportStrict(findings: readonly StrictFinding[]): number {
  findings.forEach(({ text }) => console.log(text));
  for (const validator of ['CloudFormation Validate', 'AwsSolutions']) {
    console.log(`${validator}: ${findings.filter((finding) => finding.validator === validator).length} findings`);
  }
  return findings.length;
}

function reportUnread({ problems }: Source): number {
  problems.forEach((problem) => console.log(problem));
  return problems.length;
}
