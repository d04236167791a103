import type { Duration } from 'aws-cdk-lib';
import { FlowTypeName } from '../language/flow-type';
import { JsonObject } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import type { Assembly } from './authoring/assembly';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { isDynamic, seconds, wholeNumber } from './authoring/checks';
import { CONTACT_DATA } from './authoring/contact-data-spec';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-voice-id.html';
const WATCHLIST = /^[A-Za-z0-9]{22}$/;
const ALLOWED: readonly FlowTypeName[] = [
  'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE',
];

/**
 * How the customer's voice is compared with the enrolled one.
 */
export interface VoiceAuthentication {
  /**
   * The score from which a voice counts as the customer's, 0 to 100.
   */
  readonly threshold: number;

  /**
   * How long to listen at most, 5 to 10 seconds.
   */
  readonly responseTime: Duration;
}

/**
 * Properties of a set Voice ID block.
 */
export interface SetVoiceIdProps extends BlockProps {
  /**
   * How the customer's voice is compared with the enrolled one.
   *
   * @default - it is not compared
   */
  readonly authentication?: VoiceAuthentication;

  /**
   * The score from which a voice counts as that of a fraudster, 0 to 100.
   *
   * @default - fraudsters are not looked for
   */
  readonly fraudThreshold?: number;

  /**
   * The list of known fraudsters, 22 letters and digits, or the path of an attribute that holds it.
   *
   * @default - the default watchlist
   */
  readonly watchlistId?: string;
}

/**
 * Streams the customer's voice to Voice ID, to recognize the customer or a fraudster. Voice only: other channels take the failure
 * path.
 *
 * The Voice ID service ended on May 20, 2026. The class exists so that older flows can be read and rebuilt; a new flow should not
 * use it. The block is stored as two actions, like in the designer.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-voice-id.html
 */
export class SetVoiceId extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...CONTACT_DATA,
    block: 'Set Voice ID',
    applies: ({ IsVoiceIdStreamingEnabled }) => IsVoiceIdStreamingEnabled !== undefined,
    docs: DOCS,
    flowTypes: ALLOWED,
    channels: VOICE_ONLY,
  }, {
    block: 'Set Voice ID (stream)',
    type: 'StartVoiceIdStream',
    category: 'set',
    docs: DOCS,
    parameters: [],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: ALLOWED,
    channels: VOICE_ONLY,
    summary: () => 'stream the voice to Voice ID',
  }];

  private readonly contactData: JsonObject;

  constructor(blockName: string, private readonly props: SetVoiceIdProps = {}) {
    super(blockName);
    const { authentication, fraudThreshold, watchlistId } = props;
    const problems = new Problems();
    problems.addUnless(watchlistId === undefined || isDynamic(watchlistId) || WATCHLIST.test(watchlistId), 'NotAWatchlist',
      `watchlistId must be 22 letters and digits, got ${shown(watchlistId)}; copy it from the Voice ID domain`);
    problems.addUnless(watchlistId === undefined || fraudThreshold !== undefined, 'WatchlistNotUsed',
      'watchlistId is used to look for fraudsters only, got no fraudThreshold; set it, or remove watchlistId');
    this.contactData = {
      IsVoiceIdStreamingEnabled: 'TRUE',
      IsVoiceAuthenticationEnabled: authentication ? 'TRUE' : 'FALSE',
      IsFraudDetectionEnabled: fraudThreshold === undefined ? 'FALSE' : 'TRUE',
      ...(authentication ? authenticationParameters(authentication, problems) : {}),
      ...(fraudThreshold === undefined ? {}
        : { FraudDetectionThreshold: wholeNumber('FraudThresholdOutOfRange', 'fraudThreshold', fraudThreshold, { min: 0, max: 100 }, problems) }),
      ...(watchlistId === undefined ? {} : { WatchlistId: watchlistId }),
    };
    problems.throwIfAny(`SetVoiceId ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(_assembly: Assembly, name: string): ActionDraft[] {
    const [data, stream] = SetVoiceId._SPECS;
    const errors = { NoMatchingError: this.props.onError };
    return [
      { spec: data, parameters: this.contactData, errors },
      // Here the designer keeps the name of the fragment at the further action, which points back to the first one.
      { spec: stream, parameters: {}, errors, suffix: 'stream', metadata: { fragments: { SetContactData: name } } },
    ];
  }
}

function authenticationParameters({ threshold, responseTime }: VoiceAuthentication, problems: Problems): JsonObject {
  return {
    VoiceAuthenticationThreshold: wholeNumber('ThresholdOutOfRange', 'threshold', threshold, { min: 0, max: 100 }, problems),
    VoiceAuthenticationResponseTime: seconds('ResponseTimeOutOfRange', 'responseTime', responseTime, { min: 5, max: 10 }, problems),
  };
}
