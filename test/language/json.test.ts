import fc from 'fast-check';
import { isObject, mapStrings, valueAt } from '../../src/language/json';

describe('JSON values', () => {
  test('are objects only if they have keys', () => {
    expect([{}, { a: 1 }].map(isObject)).toStrictEqual([true, true]);
    expect([[], null, 'text', 1, true, undefined].map(isObject)).toStrictEqual(Array(6).fill(false));
  });

  test('are found by a path, as far as it goes', () => {
    const value = { a: { b: { c: 7 } }, list: [1] };
    expect(['a.b.c', 'a.b', 'a.x.c', 'list.0', 'x'].map((path) => valueAt(value, path))).toStrictEqual([7, { c: 7 }, undefined, undefined, undefined]);
  });

  test('are copied with other strings, and keys and everything else as they were', () => {
    expect(mapStrings({ a: ['x', 1, null, { b: 'y' }], x: true }, (text) => ({ was: text })))
      .toStrictEqual({ a: [{ was: 'x' }, 1, null, { b: { was: 'y' } }], x: true });
  });

  test('are equal to their copy with the same strings', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(mapStrings(json, (text) => text)).toStrictEqual(json);
    }));
  });
});
