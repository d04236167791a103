import { isDeclared } from '../../src/language/declaration';

test.each([
  ['the key itself', 'order.id', true],
  ['what is inside of it', 'order.id.prefix', true],
  ['the object around it', 'order', true],
  ['another key', 'order.total', false],
  ['a longer name', 'order.idea', false],
  ['a shorter name', 'ord', false],
])('A declared key stands for %s: %s', (_, key, expected) => {
  expect(isDeclared(key, ['name', 'order.id'])).toBe(expected);
});
