import { execFileSync } from 'child_process';
import { readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';
import { PURE_MODULES } from '../projenrc/zones';

const ROOT = join(__dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)).filter((file) => !file.includes('node_modules')).sort();
}

/** Requires files in a process of their own and returns the packages of the CDK that this loads. */
function loadedCdkPackages(files: readonly string[]): string[] {
  const script = `
    for (const file of ${JSON.stringify(files)}) require(file);
    const loaded = Object.keys(require.cache).map((file) => /node_modules.(aws-cdk-lib|constructs)./.exec(file)?.[1]).filter(Boolean);
    console.log(JSON.stringify([...new Set(loaded)].sort()));`;
  const output = execFileSync(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, TS_NODE_PROJECT: join(ROOT, 'test', 'tsconfig.json') },
    encoding: 'utf-8',
  });
  return JSON.parse(output);
}

/** What can be loaded in one place only: in a test of jest, in a thread. All that it imports is looked at by itself. */
const ENTRIES = ['src/testing/jest.ts', 'src/testing/jsii/host.ts'].map((file) => join(ROOT, file));

test.each(PURE_MODULES)('no file of src/%s loads the CDK', (name) => {
  const files = filesUnder(join(ROOT, 'src', name)).filter((file) => file.endsWith('.ts') && !ENTRIES.includes(file));
  expect(files.length).toBeGreaterThan(0);
  expect(loadedCdkPackages(files)).toEqual([]);
});

test('a module of constructs is seen to load the CDK', () => {
  expect(loadedCdkPackages([join(ROOT, 'src', 'connect', 'queue.ts')])).toEqual(['aws-cdk-lib', 'constructs']);
});

/** What the project wrote by itself, snapshots included. */
function ownFiles(): string[] {
  const folders = ['src', 'lambda', 'test', 'examples', 'bin', 'projenrc', '.ci'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  return [...folders, ...['.projenrc.ts', 'README.md', 'CONTRIBUTING.md'].map((name) => join(ROOT, name))];
}

function linesWith(pattern: RegExp): string[] {
  return ownFiles().flatMap((file) => readFileSync(file, 'utf-8').split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${relative(ROOT, file)}:${index + 1}`] : [])));
}

test('no source, test title or snapshot holds a path of the machine it was written on', () => {
  const escaped = ROOT.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const path = new RegExp(`${escaped}/|(^|[^\\w./$}-])/(home|Users|root|tmp|mnt)/`);
  expect(`in ${join(ROOT, 'src')}`).toMatch(path);
  expect(linesWith(path)).toEqual([]);
});

test('no source, test title or snapshot holds the hash of an asset', () => {
  expect(linesWith(/(^|[^0-9a-f])[0-9a-f]{64}($|[^0-9a-f])/)).toEqual([]);
});
