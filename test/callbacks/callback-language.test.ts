import { Message } from '../../src/blocks';
import { CallbackLanguage } from '../../src/callbacks';
import { SpokenLanguage, spokenLanguages } from '../../src/callbacks/callback-language';
import { englishPrompts } from '../../src/callbacks/callback-prompts';
import { Problems } from '../../src/language/problems';
import { messageOf } from '../connect/private/fixtures';

function spoken(languages: readonly CallbackLanguage[], sendsTexts = false): SpokenLanguage[] {
  const problems = new Problems();
  const result = spokenLanguages(languages, { placeIsKept: true, sendsTexts }, problems);
  problems.throwIfAny('Languages');
  return result;
}

const FRENCH: CallbackLanguage = { languageCode: 'fr-FR', voice: 'Lea', prompts: englishPrompts({}, true), textMessage: 'Bientôt.' };

describe('A callback language', () => {
  test('has a voice, prompts and a text if it is English', () => {
    const [{ voice, prompts, textMessage }] = spoken([{ languageCode: 'en-US' }], true);
    expect(voice).toBe('Joanna');
    expect(Object.values(prompts).every((prompt) => prompt instanceof Message)).toBe(true);
    expect(textMessage).toBe('Your callback is near: you are number {position} in line. Please keep your phone at hand.');
  });

  test('says in its default text how to cancel, where that is given for it', () => {
    const english = ['en-US', 'en-GB'].map((languageCode) => ({ languageCode }));
    const [us, gb] = spokenLanguages(english, { placeIsKept: true, sendsTexts: true, cancelLanguages: ['en-US'] }, new Problems());
    expect(us.textMessage).toMatch(/ \{cancel\}$/);
    expect(gb.textMessage).not.toContain('{cancel}');
  });

  test('has no text where none is sent', () => {
    expect(spoken([{ languageCode: 'en-US', textMessage: 'Soon.' }, FRENCH]).map(({ textMessage }) => textMessage)).toStrictEqual([undefined, undefined]);
  });

  test('keeps what is given, in the order that is given', () => {
    expect(spoken([FRENCH, { languageCode: 'en-GB', voice: 'Amy', textMessage: 'Soon.' }], true)).toMatchObject([
      { languageCode: 'fr-FR', voice: 'Lea', textMessage: 'Bientôt.' }, { languageCode: 'en-GB', voice: 'Amy', textMessage: 'Soon.' },
    ]);
  });

  test('does not need the question for consent where no text is sent', () => {
    const { askForTextConsent: _, ...prompts } = englishPrompts({}, true);
    expect(() => spoken([{ ...FRENCH, prompts }])).not.toThrow();
    expect(messageOf(() => spoken([{ ...FRENCH, prompts }], true))).toBe('Languages is not valid\n  - [LanguageIncomplete] languages: "fr-FR" has '
      + 'no default for prompts.askForTextConsent, got nothing; write them in that language');
  });

  test('fails on a prompt that is there but undefined, instead of speaking English with another voice', () => {
    expect(messageOf(() => spoken([{ ...FRENCH, prompts: { ...FRENCH.prompts, failed: undefined } }])))
      .toBe('Languages is not valid\n  - [LanguageIncomplete] languages: "fr-FR" has no default for prompts.failed, got nothing; write them in that language');
  });
});

describe('Callback languages', () => {
  test('fail with a code that no contact can have, and with one that is there twice', () => {
    expect(messageOf(() => spoken([{ languageCode: 'en_US' }, { languageCode: 'English' }, { languageCode: 'en-GB' }, { languageCode: 'en-GB' }])))
      .toBe('Languages is not valid\n'
        + '  - [NotALanguage] languages has a languageCode that is none, got "en_US"; write it like "en-US"\n'
        + '  - [NotALanguage] languages has a languageCode that is none, got "English"; write it like "en-US"\n'
        + '  - [LanguageTwice] languages has the same language twice, got "en-GB"; keep one of them');
  });

  test('are taken as Amazon Polly writes them', () => {
    expect(() => spoken(['en-US', 'en-GB-WLS'].map((languageCode) => ({ languageCode })))).not.toThrow();
    expect(() => spoken(['arb', 'cmn-CN', 'es-US'].map((languageCode) => ({ ...FRENCH, languageCode })))).not.toThrow();
  });
});

describe('The English prompts', () => {
  test('are replaced one by one', () => {
    const offer = Message.text('Press 1.');
    const prompts = englishPrompts({ offer, failed: undefined }, true);
    expect(prompts.offer).toBe(offer);
    expect(prompts.failed._parameters).toStrictEqual({ Text: 'We are sorry, something went wrong, and you are not in line. Please call again later. Goodbye.' });
  });

  test('say how the call ends wherever it ends', () => {
    const { alreadyRequested, confirmed, lineFull, failed } = englishPrompts({}, true);
    for (const prompt of [alreadyRequested, confirmed, lineFull, failed]) expect(prompt._parameters.Text).toMatch(/Goodbye\.$/);
  });
});
