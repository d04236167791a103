import { ACTION_TYPES } from '../../../src/language/action-types';
import { OUTSIDE_STEPS } from '../../../src/simulation/interpreter/outside-steps';
import { STEPS } from '../../../src/simulation/interpreter/steps/registry.generated';

test('every type of action has one meaning', () => {
  expect([...Object.keys(STEPS), ...OUTSIDE_STEPS.keys()].sort()).toStrictEqual([...ACTION_TYPES].sort());
});
