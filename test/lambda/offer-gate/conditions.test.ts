import { readConditions } from '../../../lambda/offer-gate/conditions';
import { Environment } from '../../../lambda/shared/environment';

const read = (text: string) => readConditions(new Environment({ OFFER_WHEN: text }), 'OFFER_WHEN');

test('conditions have a measure and one bound', () => {
  const text = '[{"measure":"contactsInQueue","atLeast":5},{"measure":"agentsAvailable","atMost":0}]';
  expect(read(text)).toStrictEqual(JSON.parse(text));
});

test.each([
  'always', '{}', '[]', '[null]', '[{"measure":"mood","atLeast":5}]', '[{"measure":"contactsInQueue"}]', '[{"measure":"contactsInQueue","atLeast":"5"}]',
  '[{"measure":"contactsInQueue","atLeast":-1}]', '[{"measure":"contactsInQueue","atLeast":5,"atMost":9}]',
])('the handler does not start with the conditions %s', (text) => {
  expect(() => read(text)).toThrow(
    'Environment variable OFFER_WHEN must be a JSON array of conditions like {"measure":"contactsInQueue","atLeast":5}.');
});
