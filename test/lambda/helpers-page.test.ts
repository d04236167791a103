import { readFileSync } from 'fs';
import { join } from 'path';
import { handlerNames } from './private/assets';
import { helpersPage } from '../../projenrc/helpers-page';

const page = readFileSync(join(__dirname, '..', '..', 'HELPERS.md'), 'utf-8');

test('the page of the helpers is the one that their scenarios make', () => {
  expect(page).toBe(helpersPage());
});

test.each(handlerNames())('the page has a chapter about %s', (handler) => {
  expect(page).toContain(`\n## ${handler}\n`);
});
