import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './private/program';

const PAGES = ['README.md', 'GUIDE.md', 'SIMULATION.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const EXAMPLES = readdirSync(join(ROOT, 'examples')).map((name) => join('examples', name, 'app.ts')).filter((file) => existsSync(join(ROOT, file)));

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), 'utf-8').replace(/^```[^]*?^```$/gm, '');
}

/** The anchors of the headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}

/** The links of a text that lead nowhere in the project. */
function deadLinks(page: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target).filter((target) => !target.startsWith('https://'));
  return targets.filter((target) => {
    const [file, anchor] = target.split('#');
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(file || page).includes(anchor);
  });
}

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  expect(deadLinks(page, textOf(page))).toEqual([]);
});

test('a link to a file or a heading that is not there is found', () => {
  const text = '[a](GONE.md), [b](#patterns), [c](#gone), [d](ARCHITECTURE.md#circles), [e](ARCHITECTURE.md#gone)';
  expect(deadLinks('README.md', text)).toEqual(['GONE.md', '#gone', 'ARCHITECTURE.md#gone']);
});

test('the README leads to every example', () => {
  expect(EXAMPLES.filter((file) => !textOf('README.md').includes(`](${file})`))).toEqual([]);
});

test('every example opens with a sentence that says what it shows', () => {
  expect(EXAMPLES.filter((file) => !/^\/\/ [A-Z].+\.\n/.test(readFileSync(join(ROOT, file), 'utf-8')))).toEqual([]);
});
