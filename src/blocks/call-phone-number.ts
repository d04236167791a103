import type { Duration } from 'aws-cdk-lib';
import { JsonObject, valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { notEmpty, phoneNumber, seconds } from './authoring/checks';

/**
 * An external voice system that the call goes out through. Every value is a text or the path of an attribute.
 */
export interface VoiceConnector {
  /**
   * The ARN of the Amazon Chime SDK voice connector.
   */
  readonly voiceConnectorArn: string;

  /**
   * The calling side of the SIP address.
   */
  readonly fromUser: string;

  /**
   * The called side of the SIP address.
   */
  readonly toUser: string;

  /**
   * What the SIP header User-To-User holds.
   *
   * @default - the call has no such header
   */
  readonly userToUserInformation?: string;

  /**
   * How long to wait for the connection, 1 to 600 seconds.
   *
   * @default - the service chooses
   */
  readonly connectionTimeLimit?: Duration;
}

/**
 * Properties of a call phone number block.
 */
export interface CallPhoneNumberProps {
  /**
   * The number to show, in E.164 format, or the path of an attribute that holds it. It must be claimed for the instance. The
   * service ignores it where a voice connector is given, so this block refuses the two together.
   *
   * @default - the outbound caller ID number of the queue
   */
  readonly callerId?: string;

  /**
   * The external voice system to call through.
   *
   * @default - the call goes out through Amazon Connect
   */
  readonly voiceConnector?: VoiceConnector;
}

/**
 * Places the outbound call that an outbound whisper flow runs for. Only in outbound whisper flows, and only before the first
 * block that speaks: a flow without it places the call when that block runs. It has no failure branch. Voice only.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/call-phone-number.html
 */
export class CallPhoneNumber extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Call phone number',
    type: 'CompleteOutboundCall',
    category: 'transfer',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/call-phone-number.html',
    parameters: [
      { path: 'CallerId', kind: 'object' },
      { path: 'CallerId.Number', kind: 'text', dynamic: 'either' },
      { path: 'VoiceConnector', kind: 'object' },
      { path: 'VoiceConnector.VoiceConnectorType', kind: 'enum', required: true, values: ['ChimeConnector'] },
      { path: 'VoiceConnector.VoiceConnectorArn', kind: 'text', required: true, dynamic: 'either' },
      { path: 'VoiceConnector.FromUser', kind: 'text', required: true, dynamic: 'either' },
      { path: 'VoiceConnector.ToUser', kind: 'text', required: true, dynamic: 'either' },
      { path: 'VoiceConnector.UserToUserInformation', kind: 'text', dynamic: 'either' },
      { path: 'ConnectionTimeLimitSeconds', kind: 'integer', dynamic: 'either', min: 1, max: 600, unit: 'seconds' },
    ],
    errors: [],
    flowTypes: ['OUTBOUND_WHISPER'],
    channels: VOICE_ONLY,
    summary: (parameters) => `call, showing ${valueText(valueAt(parameters, 'CallerId.Number') ?? 'the number of the queue')}`,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, props: CallPhoneNumberProps = {}) {
    super(blockName);
    const { callerId, voiceConnector } = props;
    const problems = new Problems();
    phoneNumber('CallerIdNotE164', 'callerId', callerId, problems);
    problems.addUnless(callerId === undefined || voiceConnector === undefined, 'CallerIdIgnored',
      `callerId is ignored when there is a voiceConnector, got ${shown(callerId)} and a voiceConnector; remove one of them`);
    this.parameters = {
      ...(callerId === undefined ? {} : { CallerId: { Number: callerId } }),
      ...(voiceConnector ? connectorParameters(voiceConnector, problems) : {}),
    };
    problems.throwIfAny(`CallPhoneNumber ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: CallPhoneNumber._SPECS[0], parameters: this.parameters }];
  }
}

function connectorParameters(connector: VoiceConnector, problems: Problems): JsonObject {
  const { voiceConnectorArn, fromUser, toUser, userToUserInformation, connectionTimeLimit } = connector;
  notEmpty({ voiceConnectorArn, fromUser, toUser, userToUserInformation }, problems);
  return {
    VoiceConnector: {
      VoiceConnectorType: 'ChimeConnector',
      VoiceConnectorArn: voiceConnectorArn,
      FromUser: fromUser,
      ToUser: toUser,
      ...(userToUserInformation === undefined ? {} : { UserToUserInformation: userToUserInformation }),
    },
    ...(connectionTimeLimit ? {
      ConnectionTimeLimitSeconds: seconds('ConnectionTimeOutOfRange', 'connectionTimeLimit', connectionTimeLimit, { min: 1, max: 600 }, problems),
    } : {}),
  };
}
