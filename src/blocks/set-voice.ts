import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ParameterSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';

const DEFAULT_VOICE = 'Joanna';

/**
 * The engine that speaks. Not every voice has every engine.
 */
export enum VoiceEngine {
  /** The oldest engine. */
  STANDARD = 'Standard',
  /** Sounds more natural. */
  NEURAL = 'Neural',
  /** Sounds most natural. */
  GENERATIVE = 'Generative',
}

/**
 * The style of speaking. Only some neural voices have styles.
 */
export enum VoiceStyle {
  /** No particular style. */
  NONE = 'None',
  /** As in a conversation. */
  CONVERSATIONAL = 'Conversational',
  /** As in the news. */
  NEWSCASTER = 'Newscaster',
}

/**
 * Properties of a set voice block.
 */
export interface SetVoiceProps extends BlockProps {
  /**
   * The Amazon Polly voice, e.g. `Vicki`, or the path of an attribute that holds one.
   *
   * @default 'Joanna'
   */
  readonly voice?: string;

  /**
   * The engine that speaks.
   *
   * @default - the service chooses
   */
  readonly engine?: VoiceEngine;

  /**
   * The style of speaking.
   *
   * @default - the service chooses
   */
  readonly style?: VoiceStyle;

  /**
   * The language of the contact, e.g. `de-DE`, or the path of an attribute that holds one. Bots, and whoever reads
   * `$.LanguageCode`, go by it; a voice speaks its own language in any case.
   *
   * @default - the language of the contact stays what it is
   */
  readonly languageCode?: string;
}

/** The designer writes this action for several blocks; what it sets tells them apart. */
const CONTACT_DATA: Omit<BlockSpec, 'block'> = {
  type: 'UpdateContactData',
  category: 'set',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactdata.html',
  parameters: contactDataParameters(),
  errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
  flowTypes: FLOW_TYPES,
  summary: (parameters) => Object.entries(parameters)
    .filter(([key]) => key !== 'TargetContact')
    .map(([key, value]) => `${key} = ${valueText(value)}`)
    .join(', '),
};

/**
 * Sets the voice that speaks the texts from here on, and on demand the language of the contact. Chats, tasks and e-mails go
 * on without effect.
 *
 * The service checks neither the name of the voice nor whether it has the engine until the block runs. With a language the
 * block is stored as two actions, like in the designer.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-voice.html
 */
export class SetVoice extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set voice',
    type: 'UpdateContactTextToSpeechVoice',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-voice.html',
    parameters: [
      { path: 'TextToSpeechVoice', kind: 'text', required: true, dynamic: 'either' },
      {
        path: 'TextToSpeechEngine',
        kind: 'enum',
        dynamic: 'either',
        values: ['Standard', 'Neural', 'Generative', 'standard', 'neural', 'generative', 'long-form'],
      },
      { path: 'TextToSpeechStyle', kind: 'enum', dynamic: 'either', values: ['None', 'Conversational', 'Newscaster'] },
    ],
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    summary: ({ TextToSpeechVoice, TextToSpeechEngine }) =>
      `voice = ${valueText(TextToSpeechVoice)}${TextToSpeechEngine === undefined ? '' : ` (${valueText(TextToSpeechEngine)})`}`,
  }, {
    ...CONTACT_DATA,
    block: 'Set voice (language)',
    applies: ({ LanguageCode }) => LanguageCode !== undefined,
  }, {
    ...CONTACT_DATA,
    block: 'Set contact attributes (contact data)',
  }];

  private readonly voice: JsonObject;

  constructor(blockName: string, private readonly props: SetVoiceProps = {}) {
    super(blockName);
    const { voice = DEFAULT_VOICE, engine, style, languageCode } = props;
    const problems = new Problems();
    problems.addUnless(voice !== '', 'EmptyVoice', 'voice must be the name of a Polly voice, got ""; write a name such as "Joanna", or leave it out');
    problems.addUnless(languageCode !== '', 'EmptyLanguageCode',
      'languageCode must be a language, got ""; write a code such as "en-US", or leave it out');
    problems.throwIfAny(`SetVoice ${shown(blockName)}`);
    this.voice = {
      TextToSpeechVoice: voice,
      ...(engine ? { TextToSpeechEngine: engine } : {}),
      ...(style ? { TextToSpeechStyle: style } : {}),
    };
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { languageCode, onError } = this.props;
    const errors = { NoMatchingError: onError };
    const voice: ActionDraft = { spec: SetVoice._SPECS[0], parameters: this.voice, errors };
    if (languageCode === undefined) return [voice];
    return [
      { ...voice, metadata: { overrideLanguageAttribute: true } },
      { spec: SetVoice._SPECS[1], parameters: { LanguageCode: languageCode }, errors, suffix: 'language', fragment: 'SetContactData' },
    ];
  }
}

/** Several blocks of the designer write this action; each sets some of these. */
function contactDataParameters(): ParameterSpec[] {
  const texts = ['Name', 'Description', 'LanguageCode', 'CustomerId', 'WatchlistId', 'WisdomSessionArn'];
  const switches = ['IsVoiceIdStreamingEnabled', 'IsVoiceAuthenticationEnabled', 'IsFraudDetectionEnabled'];
  return [
    ...texts.map((path) => ({ path, kind: 'text', dynamic: 'either' } as const)),
    ...switches.map((path) => ({ path, kind: 'enum', values: ['TRUE', 'FALSE', 'true', 'false'] } as const)),
    { path: 'VoiceAuthenticationThreshold', kind: 'integer', min: 0, max: 100 },
    { path: 'VoiceAuthenticationResponseTime', kind: 'integer', min: 5, max: 10, unit: 'seconds' },
    { path: 'FraudDetectionThreshold', kind: 'integer', min: 0, max: 100 },
    { path: 'TargetContact', kind: 'enum', values: ['Current', 'Related'] },
  ];
}
