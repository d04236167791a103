import { Token } from 'aws-cdk-lib';
import { checkCallerTexts } from './caller-texts';
import { Problems, shown } from '../../language/problems';
import { QueueExperienceProps } from '../queue-experience-props';

/** A customer remembers no finer ones, and the flow remembers two digits. */
const MOST_RANGES = 20;
const MOST_CALLS_PER_SECOND = 1000;

/** A range with its bound as the user wrote it: a place, or seconds. */
export interface AnnouncedRange {
  readonly bound?: number;
  readonly texts: Record<string, string>;
}

/** One of the two lists of ranges, with the words for what is wrong with it. */
export interface RangeList {
  readonly prop: string;
  readonly boundProp: string;
  readonly unit: string;
  readonly ranges: readonly AnnouncedRange[];
}

/** Checks the numbers; the ranges and the languages have checks of their own. */
export function checkRounds(props: QueueExperienceProps, problems: Problems): void {
  const { offerEvery, maxDeclines, callsPerSecond, otherChoices, callback } = props;
  const seconds = props.interruptEvery?.toMilliseconds();
  problems.addUnless(seconds === undefined || isWhole(seconds / 1000, 21, 600), 'InterruptOutOfRange',
    `interruptEvery must be whole seconds, from 21 to 600, got ${Number(seconds) / 1000}; leave it out for 60 seconds`);
  const repeat = props.repeatAfter?.toMilliseconds();
  problems.addUnless(repeat === undefined || isWhole(repeat / 1000, 60, 3600), 'RepeatOutOfRange',
    `repeatAfter must be whole seconds, from 1 to 60 minutes, got ${Number(repeat) / 1000} seconds; leave it out for 5 minutes`);
  problems.addUnless(callsPerSecond === undefined || (callsPerSecond > 0 && callsPerSecond <= MOST_CALLS_PER_SECOND), 'CallsPerSecondOutOfRange',
    `callsPerSecond must be above 0 and at most ${MOST_CALLS_PER_SECOND}, got ${callsPerSecond}; write a quarter of the quota of the account`);
  problems.addUnless(offerEvery === undefined || isWhole(offerEvery, 1, 100), 'OfferEveryOutOfRange',
    `offerEvery must be a whole number from 1 to 100, got ${offerEvery}; 1 offers in every round`);
  problems.addUnless(maxDeclines === undefined || isWhole(maxDeclines, 1, 10), 'MaxDeclinesOutOfRange',
    `maxDeclines must be a whole number from 1 to 10, got ${maxDeclines}; leave it out to ask nobody again who declined`);
  problems.addUnless(maxDeclines === undefined || callback !== undefined, 'NothingToDecline',
    `maxDeclines is given, but no callback is offered in line, got ${maxDeclines}; offer one, or leave it out`);
  problems.addUnless(offerEvery === undefined || callback !== undefined || otherChoices !== undefined, 'NothingToOffer',
    `offerEvery is given, but nothing is offered in line, got ${offerEvery}; offer a callback or otherChoices, or leave it out`);
}

/** Checks one list of ranges against the languages that are spoken. */
export function checkRanges({ prop, boundProp, unit, ranges }: RangeList, languages: readonly string[], problems: Problems): void {
  problems.addUnless(ranges.length <= MOST_RANGES, 'TooManyRanges',
    `${prop} must have at most ${MOST_RANGES} ranges, got ${ranges.length}; make them wider`);
  const bounds = ranges.map(({ bound = Infinity }) => bound);
  problems.addUnless(bounds.every((bound, index) => isBound(bound) && bound > (bounds[index - 1] ?? 0)), 'RangesNotRising',
    `${prop} must rise in ${unit} from 1 on, and only the last range may be without ${boundProp}, `
    + `got ${shown(ranges.map(({ bound }) => bound ?? 'none'))}; put them in order`);
  ranges.forEach(({ texts }, index) => checkTexts(`${prop}[${index}].texts`, prop, texts, languages, problems));
}

function checkTexts(place: string, prop: string, texts: Record<string, string>, languages: readonly string[], problems: Problems): void {
  checkCallerTexts(place, texts, problems);
  const missing = languages.filter((code) => !Object.keys(texts).some((key) => primary(key) === primary(code)));
  problems.addUnless(missing.length === 0, 'RangeNotTranslated',
    `${place} has no text in ${missing.map(shown).join(', ')}, got ${shown(Object.keys(texts))}; write one, or announce nothing with ${prop}: []`);
}

/** Whoever is offered a callback in a language waits in it, too. */
export function checkSpoken(languages: readonly string[], offered: readonly string[], problems: Problems): void {
  const missing = offered.filter((code) => !languages.includes(code));
  problems.addUnless(missing.length === 0, 'LanguageNotSpoken',
    `languages lacks ${missing.map(shown).join(', ')}, in which the callback is offered, got ${shown(languages)}; add it with its prompts`);
}

function isBound(bound: number): boolean {
  return bound === Infinity || Number.isInteger(bound);
}

function isWhole(value: number, min: number, max: number): boolean {
  return Token.isUnresolved(value) || (Number.isInteger(value) && value >= min && value <= max);
}

function primary(code: string): string {
  return code.toLowerCase().split(/[-_]/)[0];
}
