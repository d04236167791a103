import { readFileSync } from 'fs';
import { join } from 'path';
import { rulesPage } from '../../projenrc/rules-page';
import { FLOW_RULES } from '../../src/validation/rules/registry.generated';

const page = readFileSync(join(__dirname, '..', '..', 'RULES.md'), 'utf-8');

test('The page of the rules is the one that the rules make', () => {
  expect(page).toBe(rulesPage());
});

test.each(FLOW_RULES.map((rule) => [rule.id, rule] as const))('The page lists the rule %s with severity, reason and link', (id, { severity, rationale, docs }) => {
  expect(page).toContain(`## ${id}\n\n**${severity}** – `);
  expect(page).toContain(rationale);
  expect(page).toContain(docs);
});

test('Every rule of the page has a bad and a good example that differ', () => {
  const examples = [...page.matchAll(/Found in:\n\n([^]*?)\n\nNot found in:\n\n([^]*?)```\n(?:\n##|$)/g)];
  expect(examples).toHaveLength(FLOW_RULES.length);
  for (const [, bad, good] of examples) expect(bad).not.toBe(`${good}\`\`\``);
});
