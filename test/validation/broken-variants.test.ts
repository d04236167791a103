import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { BrokenVariant } from './private/broken-variant';
import { structureOf } from './private/structure';
import { Finding } from '../../src/validation/rule';
import { FLOW_RULES } from '../../src/validation/rules/registry.generated';
import { findings } from '../private/rule-examples';

const FOLDER = join(__dirname, 'broken');
const LEAST = 3;

function variantsOf(ruleId: string): readonly BrokenVariant[] {
  const path = join(FOLDER, `${ruleId}.ts`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return existsSync(path) ? (require(path) as { VARIANTS: readonly BrokenVariant[] }).VARIANTS : [];
}

function lineOf({ severity, ruleId, block, place }: Finding): string {
  return `${severity} ${ruleId} ${[block, place].filter(Boolean).join(' › ')}`.trim();
}

test('Every file of broken variants belongs to a rule', () => {
  expect(readdirSync(FOLDER).filter((file) => !FLOW_RULES.some(({ id }) => file === `${id}.ts`))).toStrictEqual([]);
});

describe.each(FLOW_RULES.map((rule) => [rule.id, rule] as const))('The rule %s', (id, { severity }) => {
  const variants = variantsOf(id);

  test(`has at least ${LEAST} broken variants that differ in more than words`, () => {
    expect(new Set(variants.map(({ flow }) => structureOf(flow))).size).toBe(variants.length);
    expect(variants.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(variants.map(({ title }) => title)).size).toBe(variants.length);
  });

  test('is named by each of them, and other rules only with a reason', () => {
    for (const { title, found, because } of variants) {
      const [mine, others] = [true, false].map((own) => found.filter((line) => `${line} `.startsWith(`${severity} ${id} `) === own));
      expect({ title, isFound: mine.length > 0, hasReason: because !== undefined })
        .toStrictEqual({ title, isFound: true, hasReason: others.length > 0 });
    }
  });

  for (const { title, flow, found } of variants) {
    test(`finds ${title}, and no rule finds anything else`, () => {
      expect(findings(flow).map(lineOf)).toStrictEqual(found);
    });
  }
});
