import { Duration } from 'aws-cdk-lib';
import { Disconnect } from '../../src/blocks';
import { OfferPoint, QueueExperience, QueueExperienceOptions } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { ENGLISH_LINE, GERMAN_LINE, TWO_LANGUAGES } from '../private/line-variants';

/** What the construct says to these properties. */
function refusal(props: QueueExperienceOptions, center = new CallCenter()): string[] {
  return messageOf(() => new QueueExperience(center.stack, 'InLine', { instance: center.instance, ...props })).split('\n');
}

const SUBJECT = 'QueueExperience "Stack/InLine" is not valid';
const choices = { 5: new Disconnect('Hang up') };

describe('QueueExperience', () => {
  test.each([[Duration.seconds(20), '20'], [Duration.seconds(601), '601'], [Duration.millis(30_500), '30.5']])(
    'fails with an interrupt after %s (QF-5)', (interruptEvery, got) => {
      expect(refusal({ interruptEvery })).toStrictEqual([
        SUBJECT, `  - [InterruptOutOfRange] interruptEvery must be whole seconds, from 21 to 600, got ${got}; leave it out for 60 seconds`,
      ]);
    });

  test('fails with everything that is wrong with the numbers at once', () => {
    expect(refusal({ repeatAfter: Duration.seconds(59), callsPerSecond: 0, offerEvery: 0, maxDeclines: 11 })).toStrictEqual([
      SUBJECT,
      '  - [RepeatOutOfRange] repeatAfter must be whole seconds, from 1 to 60 minutes, got 59 seconds; leave it out for 5 minutes',
      '  - [CallsPerSecondOutOfRange] callsPerSecond must be above 0 and at most 1000, got 0; write a quarter of the quota of the account',
      '  - [OfferEveryOutOfRange] offerEvery must be a whole number from 1 to 100, got 0; 1 offers in every round',
      '  - [MaxDeclinesOutOfRange] maxDeclines must be a whole number from 1 to 10, got 11; leave it out to ask nobody again who declined',
      '  - [NothingToDecline] maxDeclines is given, but no callback is offered in line, got 11; offer one, or leave it out',
      '  - [NothingToOffer] offerEvery is given, but nothing is offered in line, got 0; offer a callback or otherChoices, or leave it out',
    ]);
  });

  test.each([0, 0.5, 11])('fails with %d declines of a callback that is offered in line', (maxDeclines) => {
    expect(messageOf(() => new CallCenter().callback({ offerIn: [OfferPoint.CUSTOMER_QUEUE], queueExperience: { maxDeclines } })).split('\n')).toStrictEqual([
      'QueueExperience "Stack/Callback/QueueExperience" is not valid',
      `  - [MaxDeclinesOutOfRange] maxDeclines must be a whole number from 1 to 10, got ${maxDeclines}; leave it out to ask nobody again who declined`,
    ]);
  });

  test('takes a rhythm for other choices alone', () => {
    const { stack, instance } = new CallCenter();
    expect(() => new QueueExperience(stack, 'InLine', { instance, offerEvery: 2, otherChoices: choices, languages: [ENGLISH_LINE] })).not.toThrow();
  });
});

describe('The ranges of a QueueExperience', () => {
  const texts = { en: 'Some minutes.' };

  test('fail if they do not rise', () => {
    expect(refusal({
      waitRanges: [{ below: Duration.minutes(5), texts }, { below: Duration.minutes(2), texts }], positionRanges: [{ texts }, { upTo: 3, texts }],
    })).toStrictEqual([
      SUBJECT,
      '  - [RangesNotRising] positionRanges must rise in whole places from 1 on, and only the last range may be without upTo, got ["none",3]; put them in order',
      '  - [RangesNotRising] waitRanges must rise in whole seconds from 1 on, and only the last range may be without below, got [300,120]; put them in order',
    ]);
  });

  test.each([0, 1.5, -1])('fail with the place %d', (upTo) => {
    expect(refusal({ positionRanges: [{ upTo, texts }] })).toStrictEqual([
      SUBJECT, `  - [RangesNotRising] positionRanges must rise in whole places from 1 on, and only the last range may be without upTo, got [${upTo}]; put them in order`,
    ]);
  });

  test('fail if there are too many', () => {
    const positionRanges = Array.from({ length: 21 }, (_, index) => ({ upTo: index + 1, texts }));
    expect(refusal({ positionRanges })).toStrictEqual([
      SUBJECT, '  - [TooManyRanges] positionRanges must have at most 20 ranges, got 21; make them wider',
    ]);
  });

  test('fail without a text in a language that is spoken, and with a text that is none', () => {
    const { waitRanges } = TWO_LANGUAGES;
    expect(refusal({ languages: TWO_LANGUAGES.languages, waitRanges, positionRanges: [{ texts: { 'en-US': ' ' } }] })).toStrictEqual([
      SUBJECT,
      '  - [CallerText] positionRanges[0].texts["en-US"] must be a text of 1 to 1000 characters that is known at synthesis, got " "; write what callers shall hear',
      '  - [RangeNotTranslated] positionRanges[0].texts has no text in "de-DE", got ["en-US"]; write one, or announce nothing with positionRanges: []',
    ]);
  });
});

describe('The languages of a QueueExperience', () => {
  const silent = { positionRanges: [], waitRanges: [] };

  test('fail if there are none, or one twice', () => {
    expect(refusal({ ...silent, languages: [] })).toStrictEqual([
      SUBJECT, '  - [NoLanguage] languages must have at least one language, got []; leave it out for English',
    ]);
    expect(refusal({ ...silent, languages: [ENGLISH_LINE, ENGLISH_LINE] })).toStrictEqual([
      SUBJECT, '  - [LanguageTwice] languages has the same language twice, got "en-US"; keep one of them',
    ]);
  });

  test('fail with what another language lacks of what is played', () => {
    expect(refusal({ ...silent, languages: [ENGLISH_LINE, { languageCode: 'it-IT' }] })).toStrictEqual([
      SUBJECT, '  - [LanguageIncomplete] languages: "it-IT" has no default for voice, prompts.waiting, got nothing; write them in that language',
    ]);
  });

  test('fail without words for other choices, in English too', () => {
    expect(refusal({ otherChoices: choices })).toStrictEqual([
      SUBJECT, '  - [LanguageIncomplete] languages: "en-US" has no default for prompts.otherChoices, got nothing; write them in that language',
    ]);
  });

  test('fail if a callback is offered in a language that they lack, and without its words for an interrupted offer', () => {
    const center = new CallCenter();
    const { waiting } = GERMAN_LINE.prompts!;
    const languages = [{ languageCode: 'de-DE', voice: 'Vicki', prompts: { waiting } }];
    expect(messageOf(() => center.callback({ offerIn: [OfferPoint.CUSTOMER_QUEUE], queueExperience: { ...silent, languages } })).split('\n')).toStrictEqual([
      'QueueExperience "Stack/Callback/QueueExperience" is not valid',
      '  - [LanguageNotSpoken] languages lacks "en-US", in which the callback is offered, got ["de-DE"]; add it with its prompts',
      '  - [LanguageIncomplete] languages: "de-DE" has no default for prompts.agentArrived, prompts.agentWhisperDuringOffer, got nothing; write them in that language',
    ]);
  });
});
