import { closestLanguage } from '../../../lambda/shared/closest-language';

test.each([
  ['en-GB', ['en-US', 'en-GB'], 'en-GB'], ['en-GB', ['de-DE', 'en-US'], 'en-US'], ['EN-us', ['en-US'], 'en-US'], ['es', ['es-MX'], 'es-MX'],
  ['fr-FR', ['en-US'], undefined], ['', ['en-US'], undefined], ['en', [], undefined],
])('for %j the closest of %j is %j', (wanted, languages, closest) => {
  expect(closestLanguage(languages, wanted)).toBe(closest);
});
