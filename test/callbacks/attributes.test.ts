import { ATTRIBUTES, CALLBACK_ATTRIBUTES } from '../../src/callbacks/private/vocabulary';
import { isObject } from '../../src/language/json';
import { CallCenter } from '../private/callback-setup';
import { VARIANTS, variantFlows } from '../private/callback-variants';

describe('The contact attributes of a queued callback', () => {
  test('are all declared, and take less than 600 of the 32,768 bytes that a contact has', () => {
    expect(CALLBACK_ATTRIBUTES._declaration.keys).toStrictEqual(Object.values(ATTRIBUTES));
    expect(CALLBACK_ATTRIBUTES.longestBytes).toBe(573);
  });

  test('are what the flows write, and nothing else', () => {
    const withoutSwitches = VARIANTS.filter(([, { stoppedIn }]) => stoppedIn === undefined);
    const written = withoutSwitches.flatMap(([, variant]) => variantFlows(variant)).flatMap(({ document }) => document._actions)
      .flatMap(({ parameters: { Attributes } }) => (isObject(Attributes) ? Object.keys(Attributes) : []));
    expect([...new Set(written)].filter((key) => !CALLBACK_ATTRIBUTES._declaration.keys.includes(key))).toStrictEqual([]);
    expect(new Set(written).size).toBeGreaterThan(4);
  });

  test('are at hand for a declaration of the user\'s own', () => {
    expect(new CallCenter().callback().attributes).toBe(CALLBACK_ATTRIBUTES);
  });
});
