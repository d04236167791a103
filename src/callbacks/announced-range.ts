import { Duration } from 'aws-cdk-lib';

/**
 * A range of estimated waits, and what customers hear whose wait is in it.
 */
export interface AnnouncedWait {
  /**
   * Waits shorter than this are in the range, if they are in none before it. The ranges of a list rise.
   *
   * @default - all longer waits are in the range, which is the last one
   */
  readonly below?: Duration;

  /**
   * The sentence by language, e.g. `en-US`, or `en` for every English. Texts only, no SSML.
   */
  readonly texts: Record<string, string>;
}

/**
 * A range of places in line, and what customers hear whose place is in it. The first in line has the place 1.
 */
export interface AnnouncedPosition {
  /**
   * Places up to this one are in the range, if they are in none before it. The ranges of a list rise.
   *
   * @default - all places further back are in the range, which is the last one
   */
  readonly upTo?: number;

  /**
   * The sentence by language, e.g. `en-US`, or `en` for every English. Texts only, no SSML.
   */
  readonly texts: Record<string, string>;
}

export const ENGLISH_WAITS: readonly AnnouncedWait[] = [
  wait(2, 'The estimated wait is less than 2 minutes.'),
  wait(5, 'The estimated wait is 2 to 5 minutes.'),
  wait(10, 'The estimated wait is 5 to 10 minutes.'),
  wait(20, 'The estimated wait is 10 to 20 minutes.'),
  wait(30, 'The estimated wait is 20 to 30 minutes.'),
  { texts: { en: 'The estimated wait is more than half an hour.' } },
];

export const ENGLISH_POSITIONS: readonly AnnouncedPosition[] = [
  { upTo: 1, texts: { en: 'You are next in line.' } },
  { upTo: 3, texts: { en: 'One or two customers are before you.' } },
  { upTo: 5, texts: { en: 'Three or four customers are before you.' } },
  { upTo: 10, texts: { en: 'Five to nine customers are before you.' } },
  { texts: { en: 'Ten or more customers are before you.' } },
];

function wait(minutes: number, text: string): AnnouncedWait {
  return { below: Duration.minutes(minutes), texts: { en: text } };
}
