import { withoutRow } from './private/worked-examples';

test('a worked example that the page has no row for is found', () => {
  const page = '| case | what |\n| --- | --- |\n| cb-01 | this |\n| cb-02 | that |\n\n| other |';
  expect(withoutRow(['cb-01-a', 'cb-02', 'cb-03-b', 'odd'], page)).toEqual(['cb-03-b', 'odd']);
});
