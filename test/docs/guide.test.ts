import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { GuideRow, guideRows } from './private/guide-rows';
import { ROOT } from './private/program';
import { missingTests } from './private/proofs';
import { publicApi } from './private/public-api';

const ROWS = guideRows(readFileSync(join(ROOT, 'GUIDE.md'), 'utf-8'));
const PATHS = publicApi().map(({ path }) => path);
const KNOWN = new Set([...PATHS, ...PATHS.map((path) => path.split('.')[1])]);

/** What a row names that exists nowhere. `Queue` is a class, `maxContacts` a property of something, `queue-known` a rule. */
function unknownNames({ names }: GuideRow): string[] {
  return names.filter((name) => !KNOWN.has(name) && !existsSync(join(ROOT, 'src/validation/rules', `${name}.ts`)));
}

test('the guide has the systems of the service, each once', () => {
  const systems = ROWS.map(({ system }) => system);
  expect(systems.length).toBeGreaterThan(40);
  expect(systems.filter((system, index) => systems.indexOf(system) !== index)).toEqual([]);
});

test('every system has a page of the service', () => {
  expect(ROWS.filter(({ page }) => !/^https:\/\/docs\.aws\.amazon\.com\/connect\/latest\/\w+\/[\w-]+\.html$/.test(page)).map(({ system }) => system)).toEqual([]);
});

test('every system is proved by a test that exists', () => {
  expect(ROWS.filter(({ proofs }) => proofs.length === 0).map(({ system }) => system)).toEqual([]);
  expect(ROWS.flatMap(({ proofs }) => missingTests(proofs))).toEqual([]);
});

test('every name in the guide is one of the library', () => {
  expect(ROWS.flatMap(unknownNames)).toEqual([]);
});

test('a row with a test that is gone, a file that is gone or a name that is none is found', () => {
  const here = 'test/docs/guide.test.ts';
  const [row] = guideRows('| system | … | … |\n| --- | --- | --- |\n| [A](page) | `Queue`, `maxContacts`, `queue-known`, `Nonsense` | '
    + `[every name in the guide is one of the library](${here}), [gone](${here}), [gone](test/gone.test.ts) |`);
  expect(row.system).toBe('A');
  expect(missingTests(row.proofs)).toEqual([`${here}: gone`, 'test/gone.test.ts: gone']);
  expect(unknownNames(row)).toEqual(['Nonsense']);
});
