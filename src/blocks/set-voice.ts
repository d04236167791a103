import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { CONTACT_DATA } from './authoring/contact-data-spec';

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
    channels: { chat: 'no-effect', task: 'no-effect', email: 'no-effect' },
    summary: ({ TextToSpeechVoice, TextToSpeechEngine }) =>
      `voice = ${valueText(TextToSpeechVoice)}${TextToSpeechEngine === undefined ? '' : ` (${valueText(TextToSpeechEngine)})`}`,
  }, {
    ...CONTACT_DATA,
    block: 'Set voice (language)',
    applies: ({ LanguageCode }) => LanguageCode !== undefined,
  }, {
    ...CONTACT_DATA,
    block: 'Set contact attributes (contact data)',
    applies: ({ IsVoiceIdStreamingEnabled }) => IsVoiceIdStreamingEnabled === undefined,
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
