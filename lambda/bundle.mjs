// Bundles every handler folder (lambda/<name>/index.ts) into assets/<name>/index.mjs.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LAMBDA = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(LAMBDA);
const ASSETS = join(ROOT, 'assets');

// Some dependencies still call require(); an ES module has to make it itself.
const BANNER = 'import{createRequire as __cr}from"module";const require=__cr(import.meta.url);';

const names = readdirSync(LAMBDA).filter((name) => name !== 'shared' && existsSync(join(LAMBDA, name, 'index.ts'))).sort();

const { outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: names.map((name) => `lambda/${name}/index.ts`),
  outbase: 'lambda',
  outdir: 'assets',
  outExtension: { '.js': '.mjs' },
  tsconfig: 'lambda/tsconfig.json',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: BANNER },
  logLevel: 'warning',
  write: false,
});

mkdirSync(ASSETS, { recursive: true });
removeAssetsWithoutSource();
outputFiles.forEach(save);

/** Writes only what changed, and never half a file: tests and synths may be reading the folder. */
function save({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) {
    utimesSync(path, new Date(), new Date());
  } else {
    const draft = join(ASSETS, `.${basename(dirname(path))}.${process.pid}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  console.log(`${relative(ROOT, path)}  ${(contents.length / 1000).toFixed(1)} kB`);
}

function removeAssetsWithoutSource() {
  const isFolder = (entry) => entry.isDirectory() && !names.includes(entry.name);
  readdirSync(ASSETS, { withFileTypes: true }).filter(isFolder).forEach((entry) => rmSync(join(ASSETS, entry.name), { recursive: true }));
}
