import { readPolicy } from '../../../lambda/duplicate-callback/policy';
import { Environment } from '../../../lambda/shared/environment';

const policyOf = (variables: Record<string, string>) => readPolicy(new Environment(variables));

test('a policy is read from the environment, and the first callback is kept by default', () => {
  expect(policyOf({})).toEqual({ allowed: 1, replaces: false });
  expect(policyOf({ POLICY: 'KEEP_FIRST' })).toEqual({ allowed: 1, replaces: false });
  expect(policyOf({ POLICY: 'REPLACE' })).toEqual({ allowed: 1, replaces: true });
  expect(policyOf({ POLICY: 'ALLOW', ALLOWED: '5' })).toEqual({ allowed: 5, replaces: false });
});

test.each([[{ POLICY: 'keep' }, 'POLICY must be KEEP_FIRST, REPLACE or ALLOW'], [{ POLICY: 'ALLOW' }, 'ALLOWED is missing'], [{ POLICY: 'ALLOW', ALLOWED: '6' }, 'ALLOWED must be']])(
  'the environment %j is refused', (variables, problem) => {
    expect(() => policyOf(variables as Record<string, string>)).toThrow(`Environment variable ${problem}`);
  });
