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

/** How every bundle is made; the benchmark makes another one likewise. */
export const SETTINGS = {
  absWorkingDir: ROOT,
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  tsconfig: 'lambda/tsconfig.json',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: BANNER },
  logLevel: 'warning',
};

const names = readdirSync(LAMBDA).filter((name) => name !== 'shared' && existsSync(join(LAMBDA, name, 'index.ts'))).sort();

mkdirSync(ASSETS, { recursive: true });
removeAssetsWithoutSource();
for (const name of names) save(name, await bundleOf(name));

/** What a handler imports at need becomes a chunk beside its index, so that a cold start does not read it. */
async function bundleOf(name) {
  const { outputFiles } = await build({
    ...SETTINGS, entryPoints: [`lambda/${name}/index.ts`], outdir: `assets/${name}`, write: false,
  });
  return outputFiles;
}

/** Chunks come before the index that names them, and go after the one that named them. */
function save(name, files) {
  const isIndex = ({ path }) => basename(path) === 'index.mjs';
  mkdirSync(join(ASSETS, name), { recursive: true });
  [...files].sort((one, other) => isIndex(one) - isIndex(other)).forEach(saveFile);
  const paths = files.map(({ path }) => path);
  const stale = readdirSync(join(ASSETS, name)).map((file) => join(ASSETS, name, file)).filter((path) => !paths.includes(path));
  stale.forEach((path) => rmSync(path));
  const bytes = (some) => (some.reduce((sum, { contents }) => sum + contents.length, 0) / 1000).toFixed(1);
  console.log(`${relative(ROOT, join(ASSETS, name))}  ${bytes(files.filter(isIndex))} kB index, ${bytes(files)} kB in ${files.length} files`);
}

/** Writes only what changed, and never half a file: tests and synths may be reading the folder. */
function saveFile({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) {
    utimesSync(path, new Date(), new Date());
  } else {
    const draft = join(ASSETS, `.${basename(dirname(path))}.${basename(path)}.${process.pid}`);
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
}

function removeAssetsWithoutSource() {
  const isFolder = (entry) => entry.isDirectory() && !names.includes(entry.name);
  readdirSync(ASSETS, { withFileTypes: true }).filter(isFolder).forEach((entry) => rmSync(join(ASSETS, entry.name), { recursive: true }));
}
