import { readdirSync } from 'fs';
import { join } from 'path';
import { FLOW_RULES } from '../../src/validation/rules/registry.generated';
import { findings } from '../private/rule-examples';

const GENERATED = 'registry.generated.ts';
const files = readdirSync(join(__dirname, '..', '..', 'src', 'validation', 'rules')).filter((name) => name !== GENERATED);

test('Every file of a rule holds the rule of its name', () => {
  expect(FLOW_RULES.map(({ id }) => `${id}.ts`)).toStrictEqual(files.sort());
});

test('Every rule has a test file of its name', () => {
  expect(readdirSync(join(__dirname, 'rules')).sort()).toStrictEqual(FLOW_RULES.map(({ id }) => `${id}.test.ts`).sort());
});

describe.each(FLOW_RULES.map((rule) => [rule.id, rule] as const))('The rule %s', (id, rule) => {
  test('has an id in kebab case', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('finds its bad example', () => {
    expect(findings(rule.bad).filter(({ ruleId }) => ruleId === id)).toHaveLength(1);
  });

  test('finds nothing in its good example', () => {
    expect(findings(rule.good).filter(({ ruleId }) => ruleId === id)).toStrictEqual([]);
  });

  test('has examples that differ in what it judges alone: no error of another rule', () => {
    const others = [rule.bad, rule.good].flatMap((example) => findings(example))
      .filter(({ ruleId, severity }) => ruleId !== id && severity === 'error');
    expect(others).toStrictEqual([]);
  });

  test('says why in sentences, and points to a page of the service', () => {
    for (const sentence of [rule.summary, rule.rationale]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(rule.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/connect\/latest\/\S+$/);
  });

  test('states a fact and a remedy that fit into one sentence', () => {
    for (const { fact, remedy } of findings(rule.bad).filter(({ ruleId }) => ruleId === id)) {
      expect(fact).toMatch(/^(the|a) .*[^.;]$/);
      expect(remedy).toMatch(/^[a-z].*[^.;]$/);
    }
  });
});
