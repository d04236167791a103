import { checkCallerTexts } from './private/caller-texts';
import { DISTRIBUTE, SwitchDeclaration } from './private/switch-declaration';
import { Problems, shown } from '../language/problems';

/**
 * What people are told about a switch.
 */
export interface SwitchOptions {
  /**
   * What the switch does, 1 to 250 characters, for those who set it.
   *
   * @default - its name has to tell
   */
  readonly description?: string;
}

/**
 * Options of a switch that is a number.
 */
export interface NumberSwitchOptions extends SwitchOptions {
  /** The smallest value that may be set. */
  readonly min: number;

  /** The largest value that may be set. */
  readonly max: number;
}

/**
 * Options of a switch that is a text.
 */
export interface TextSwitchOptions extends SwitchOptions {
  /**
   * The most UTF-8 bytes that the text may have in each language, 1 to 4,000. It counts toward the 32 KB of attributes of a contact.
   *
   * @default 500
   */
  readonly maxBytes?: number;
}

const LONGEST_TEXT = 4000;
const DEFAULT_LONGEST_TEXT = 500;
const LONGEST_DESCRIPTION = 250;
/** What a choice may be: it becomes the value of an attribute and of a condition, and a part of names of blocks. */
const WORD = /^[A-Za-z0-9][\w-]{0,19}$/;

/**
 * A switch of a `Switchboard`: what it can be set to, and what holds until somebody sets it.
 */
export class SwitchDefinition {
  /**
   * On or off.
   *
   * @param initiallyOn what holds until somebody sets it, and while nobody knows how it is set
   */
  public static flag(initiallyOn: boolean, options: SwitchOptions = {}): SwitchDefinition {
    return new SwitchDefinition({ kind: 'flag', initially: initiallyOn, whenUnknown: initiallyOn, ...options });
  }

  /**
   * A number, e.g. a threshold.
   *
   * @param initially what holds until somebody sets it, and while nobody knows how it is set
   */
  public static number(initially: number, options: NumberSwitchOptions): SwitchDefinition {
    const { min, max } = options;
    const problems = new Problems();
    problems.addUnless(Number.isFinite(min) && Number.isFinite(max) && min < max, 'RangeEmpty',
      `min must be a number less than max, got ${shown(min)} and ${shown(max)}; write the smallest and the largest value`);
    problems.addUnless(Number.isFinite(initially) && initially >= min && initially <= max, 'ValueOutOfRange',
      `initially is not a number in the range, got ${shown(initially)}; write ${min} to ${max}`);
    problems.throwIfAny('SwitchDefinition.number');
    return new SwitchDefinition({ kind: 'number', initially, whenUnknown: initially, ...options });
  }

  /**
   * One of several words.
   *
   * @param initially what holds until somebody sets it, and while nobody knows how it is set
   * @param values the words, at least two: 1 to 20 letters, digits, dashes and underscores each
   */
  public static choice(initially: string, values: string[], options: SwitchOptions = {}): SwitchDefinition {
    const problems = new Problems();
    checkWords('values', values, problems);
    problems.addUnless(values.includes(initially), 'NotAValue', `initially is none of the values, got ${shown(initially)}; write one of ${shown(values)}`);
    problems.throwIfAny('SwitchDefinition.choice');
    return new SwitchDefinition({ kind: 'choice', initially, whenUnknown: initially, values, ...options });
  }

  /**
   * Which version a `FlowRollout` takes: the name of one for all contacts, or `distribute` for its percentages, which holds
   * until somebody sets it. While nobody knows how it is set, contacts get the first version.
   *
   * @param versionNames the names of the versions, the stable one first
   */
  public static rollout(...versionNames: string[]): SwitchDefinition {
    const problems = new Problems();
    checkWords('versionNames', versionNames, problems);
    problems.addUnless(!versionNames.includes(DISTRIBUTE), 'ReservedName',
      `versionNames has the word for the distribution itself, got ${shown(DISTRIBUTE)}; give the version another name`);
    problems.throwIfAny('SwitchDefinition.rollout');
    return new SwitchDefinition({
      kind: 'choice', initially: DISTRIBUTE, whenUnknown: versionNames[0], values: [DISTRIBUTE, ...versionNames], description: 'The version that contacts get',
    });
  }

  /**
   * A text that callers hear, by language. All of its languages are set together.
   *
   * @param texts what is said until somebody sets it, e.g. by `en-US`. The first language is for everybody whose language is none of
   * the others
   */
  public static text(texts: Record<string, string>, options: TextSwitchOptions = {}): SwitchDefinition {
    const { maxBytes = DEFAULT_LONGEST_TEXT, description } = options;
    const problems = new Problems();
    problems.addUnless(Object.keys(texts).length > 0, 'NoText', 'texts must have at least one language, got {}; write one like { "en-US": "…" }');
    checkCallerTexts('texts', texts, problems);
    problems.addUnless(Number.isInteger(maxBytes) && maxBytes >= 1 && maxBytes <= LONGEST_TEXT, 'ValueOutOfRange',
      `maxBytes is not a whole number in the range, got ${shown(maxBytes)}; write 1 to ${LONGEST_TEXT}`);
    const long = Object.keys(texts).filter((language) => Buffer.byteLength(texts[language]) > maxBytes);
    problems.addUnless(long.length === 0, 'TextTooLong', `texts must have at most ${maxBytes} bytes, got more for ${shown(long)}; shorten them, or raise maxBytes`);
    const paths = Object.keys(texts).filter((language) => texts[language].includes('$.'));
    problems.addUnless(paths.length === 0, 'PathInText', `texts must not have paths of attributes, got "$." for ${shown(paths)}; write the path into the message around the text`);
    problems.throwIfAny('SwitchDefinition.text');
    return new SwitchDefinition({ kind: 'text', initially: texts, whenUnknown: texts, languages: Object.keys(texts), maxBytes, description });
  }

  private constructor(
    /** @internal */
    public readonly _declaration: SwitchDeclaration,
  ) {
    const { description } = _declaration;
    const problems = new Problems();
    problems.addUnless(description === undefined || (description.trim() !== '' && description.length <= LONGEST_DESCRIPTION), 'DescriptionLength',
      `description has ${description?.length} characters, got ${shown(description)}; write 1 to ${LONGEST_DESCRIPTION} characters`);
    problems.throwIfAny('SwitchDefinition');
  }
}

function checkWords(prop: string, words: readonly string[], problems: Problems): void {
  problems.addUnless(words.length >= 2 && new Set(words).size === words.length, 'TooFewValues',
    `${prop} must be at least two different words, got ${shown(words)}; add another one`);
  const strange = words.filter((word) => !WORD.test(word));
  problems.addUnless(strange.length === 0, 'NotAWord',
    `${prop} must be words of 1 to 20 letters, digits, dashes and underscores, got ${shown(strange)}; write one like "stable"`);
}
