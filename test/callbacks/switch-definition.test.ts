import { SwitchDefinition } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';

describe('SwitchDefinition', () => {
  test('says what holds until somebody sets the switch, and while nobody knows', () => {
    expect(SwitchDefinition.flag(false)._declaration).toMatchObject({ kind: 'flag', initially: false, whenUnknown: false });
    expect(SwitchDefinition.number(5, { min: 1, max: 9 })._declaration).toMatchObject({ initially: 5, whenUnknown: 5, min: 1, max: 9 });
    expect(SwitchDefinition.choice('a', ['a', 'b'])._declaration).toMatchObject({ initially: 'a', whenUnknown: 'a', values: ['a', 'b'] });
    expect(SwitchDefinition.text({ 'en-US': 'Hi.' })._declaration).toMatchObject({ languages: ['en-US'], maxBytes: 500 });
  });

  test('lets a rollout distribute, and take the stable version while nobody knows', () => {
    expect(SwitchDefinition.rollout('stable', 'new')._declaration)
      .toMatchObject({ initially: 'distribute', whenUnknown: 'stable', values: ['distribute', 'stable', 'new'] });
  });

  test.each<[string, () => unknown, string]>([
    ['a range that is empty', () => SwitchDefinition.number(1, { min: 2, max: 2 }), 'SwitchDefinition.number is not valid\n'
      + '  - [RangeEmpty] min must be a number less than max, got 2 and 2; write the smallest and the largest value\n'
      + '  - [ValueOutOfRange] initially is not a number in the range, got 1; write 2 to 2'],
    ['a choice without a choice', () => SwitchDefinition.choice('b', ['a', 'a']), 'SwitchDefinition.choice is not valid\n'
      + '  - [TooFewValues] values must be at least two different words, got ["a","a"]; add another one\n'
      + '  - [NotAValue] initially is none of the values, got "b"; write one of ["a","a"]'],
    ['values that are no words', () => SwitchDefinition.choice('a', ['a', 'b c']), 'SwitchDefinition.choice is not valid\n'
      + '  - [NotAWord] values must be words of 1 to 20 letters, digits, dashes and underscores, got ["b c"]; write one like "stable"'],
    ['a version with the name of the distribution', () => SwitchDefinition.rollout('stable', 'distribute'), 'SwitchDefinition.rollout is not valid\n'
      + '  - [ReservedName] versionNames has the word for the distribution itself, got "distribute"; give the version another name'],
    ['no text', () => SwitchDefinition.text({}), 'SwitchDefinition.text is not valid\n'
      + '  - [NoText] texts must have at least one language, got {}; write one like { "en-US": "…" }'],
    ['a text that is too long, and a path in another', () => SwitchDefinition.text({ 'en-US': 'Hello.', 'de-DE': '$.a' }, { maxBytes: 5 }),
      'SwitchDefinition.text is not valid\n'
      + '  - [TextTooLong] texts must have at most 5 bytes, got more for ["en-US"]; shorten them, or raise maxBytes\n'
      + '  - [PathInText] texts must not have paths of attributes, got "$." for ["de-DE"]; write the path into the message around the text'],
    ['a length that no text can have', () => SwitchDefinition.text({ 'en-US': 'Hi.' }, { maxBytes: 4001 }), 'SwitchDefinition.text is not valid\n'
      + '  - [ValueOutOfRange] maxBytes is not a whole number in the range, got 4001; write 1 to 4000'],
    ['a description that says nothing', () => SwitchDefinition.flag(true, { description: ' ' }), 'SwitchDefinition is not valid\n'
      + '  - [DescriptionLength] description has 1 characters, got " "; write 1 to 250 characters'],
  ])('refuses %s', (_, define, message) => {
    expect(messageOf(define)).toBe(message);
  });
});
