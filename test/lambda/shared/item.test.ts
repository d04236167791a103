import { toAttributes, toItem } from '../../../lambda/shared/item';

const ITEM = { pk: 'lock#1', holder: '', expiresAt: 1_790_000_900, count: 0 };
const ATTRIBUTES = { pk: { S: 'lock#1' }, holder: { S: '' }, expiresAt: { N: '1790000900' }, count: { N: '0' } };

test('texts and numbers become attributes, and attributes become texts and numbers', () => {
  expect(toAttributes(ITEM)).toStrictEqual(ATTRIBUTES);
  expect(toItem(ATTRIBUTES)).toStrictEqual(ITEM);
});

test('an attribute that no helper writes is not taken for something else', () => {
  expect(() => toItem({ pk: { S: 'lock#1' }, flag: { BOOL: true } })).toThrow('The attribute flag is neither a text nor a number.');
});
