import { Duration } from 'aws-cdk-lib';
import { CallCenter } from './callback-setup';
import { gateOf } from './callback-variants';
import { flowsOf, TemplateFlow } from './template-flows';
import { Chain, Disconnect, Message, PlayPrompt, TransferToQueue } from '../../src/blocks';
import { AnnouncedPosition, AnnouncedWait, CallbackLanguage, OfferPoint, QueuedCallbackProps, QueueExperienceOptions, QueueExperienceLanguage } from '../../src/callbacks';
import { englishPrompts } from '../../src/callbacks/callback-prompts';

export const MUSIC = [Message.audio('s3://example-prompts/music.wav')];

export const GERMAN_LINE: QueueExperienceLanguage = {
  languageCode: 'de-DE',
  voice: 'Vicki',
  prompts: { waiting: Message.text('Bitte warten Sie.'), agentArrived: Message.text('Wir verbinden Sie jetzt.'), otherChoices: Message.text('Drücken Sie die 5.') },
};
export const ENGLISH_LINE: QueueExperienceLanguage = { languageCode: 'en-US', prompts: { otherChoices: Message.text('To leave a message, press 5.') } };
const GERMAN_OFFER: CallbackLanguage = { languageCode: 'de-DE', voice: 'Vicki', prompts: englishPrompts({}, true) };

export const TWO_LANGUAGES: Pick<QueueExperienceOptions, 'languages' | 'positionRanges' | 'waitRanges'> = {
  languages: [ENGLISH_LINE, GERMAN_LINE],
  positionRanges: [{ upTo: 1, texts: { en: 'You are next.', de: 'Sie sind an der Reihe.' } }] satisfies AnnouncedPosition[],
  waitRanges: [
    { below: Duration.minutes(2), texts: { en: 'Less than 2 minutes.', de: 'Weniger als 2 Minuten.' } },
    { texts: { en: 'More than 2 minutes.', de: 'Mehr als 2 Minuten.' } },
  ] satisfies AnnouncedWait[],
};

/** One way out that tells and hangs up, and one that comes back if it fails. */
export function choicesOf({ callbacks }: CallCenter): QueueExperienceOptions {
  return {
    languages: [ENGLISH_LINE],
    otherChoices: {
      5: Chain.of(new PlayPrompt('Say goodbye', { message: Message.text('You have left the line. Goodbye.') }), new Disconnect('Leave the line')),
      6: new TransferToQueue('Move to another queue', { queue: callbacks }),
    },
  };
}

interface LineVariant {
  readonly line: (center: CallCenter) => QueueExperienceOptions;
  readonly callback?: Partial<QueuedCallbackProps>;
  /** The load of the inbound queue decides about the offer. */
  readonly gated?: boolean;
}

const offerIn = Object.values(OfferPoint);

/** Each property in each of its values, and combinations of those that shape the same flows. */
export const LINE_VARIANTS: readonly [string, LineVariant][] = [
  ['with nothing said', { line: () => ({}), callback: { offerIn } }],
  ['with no callback in line', { line: () => ({}) }],
  ['with nothing announced', { line: () => ({ waitRanges: [], positionRanges: [] }), callback: { offerIn } }],
  ['with nothing but music', { line: () => ({ waitRanges: [], positionRanges: [], music: MUSIC }) }],
  ['with music, an offer in every round, and several declines', {
    line: () => ({ music: MUSIC, offerEvery: 1, maxDeclines: 3, interruptEvery: Duration.seconds(30) }), callback: { offerIn },
  }],
  ['with other choices', { line: choicesOf, callback: { offerIn } }],
  ['with other choices and no callback in line', { line: choicesOf }],
  ['behind a gate, without a check for duplicates', { line: () => ({}), callback: { offerIn, refuseDuplicates: false, flowLogging: false }, gated: true }],
  ['in two languages', {
    line: (center) => ({ ...choicesOf(center), ...TWO_LANGUAGES, music: MUSIC }),
    callback: { offerIn: [OfferPoint.CUSTOMER_QUEUE], refuseDuplicates: false, languages: [{ languageCode: 'en-US' }, GERMAN_OFFER] },
  }],
];

export function lineCenter({ line, callback, gated }: LineVariant): CallCenter {
  const center = new CallCenter();
  center.callback({ ...callback, queueExperience: line(center), offerGate: gated ? gateOf(center) : undefined });
  return center;
}

/** The flows that the line brings along. */
export function lineFlows(center: CallCenter): TemplateFlow[] {
  return flowsOf(center.template).filter(({ logicalId }) => logicalId.includes('QueueExperience'));
}
