import { Duration, Token } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { checkCountry } from './private/checks';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { Problems, shown } from '../language/problems';

/**
 * How customers are texted when their turn is near.
 */
export interface QueuePositionSmsOptions {
  /**
   * What the texts are sent from: the ARN of a phone number, a pool or a sender ID of AWS End User Messaging SMS.
   */
  readonly originationIdentityArn: string;

  /**
   * The place in line at which the text is sent.
   *
   * @default 2
   */
  readonly threshold?: number;

  /**
   * The number that will ring, as the text shows it for `{number}`.
   *
   * @default - texts may not have `{number}`
   */
  readonly ringingNumber?: string;

  /**
   * The configuration set for delivery events.
   *
   * @default - none
   */
  readonly configurationSetName?: string;

  /**
   * How long carriers may try to deliver the text, 5 seconds to 72 hours; an old text is worse than none.
   *
   * @default Duration.minutes(5)
   */
  readonly timeToLive?: Duration;

  /**
   * The country of numbers without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - numbers without a country code get no text
   */
  readonly defaultCountry?: string;
}

/**
 * Properties of a `QueuePositionSms`.
 */
export interface QueuePositionSmsProps extends QueuePositionSmsOptions {
  /** The instance whose callbacks are watched. */
  readonly instance: IInstanceRef;

  /**
   * The text by language, e.g. `en-US`; the first one is for everybody else. `{position}` stands for the place in line.
   */
  readonly messages: Record<string, string>;
}

/** The longest text that the service takes, in characters. */
const LONGEST_TEXT = 1600;

/** A callback waits for seven days at most. */
const RECORD_PERIOD = Duration.days(8);

/**
 * Texts a waiting customer once when the callback is near: only with consent, at most once, and never when in doubt.
 *
 * It reads position and estimated wait with `GetContactMetrics`, and answers how long to wait before it is asked again.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactMetrics.html
 */
export class QueuePositionSms extends Construct {
  /**
   * The function that a customer queue flow invokes again and again.
   */
  public readonly handler: IFunction;

  constructor(scope: Construct, id: string, props: QueuePositionSmsProps) {
    super(scope, id);
    this.check(props);
    const table = expiringTable(this, 'Records of sent texts live for days; losing them costs at most a second text.');
    const { instanceArn } = props.instance.instanceRef;
    const contacts = `${instanceArn}/contact/*`;
    this.handler = new HelperFunction(this, 'Handler', {
      handler: 'queue-position-sms',
      description: 'Texts a customer once when the callback is near',
      timeout: Duration.seconds(7),
      environment: environmentOf(props, table.tableName),
      statements: [
        new PolicyStatement({ actions: ['connect:GetContactMetrics'], resources: [instanceArn, contacts] }),
        new PolicyStatement({ actions: ['sms-voice:SendTextMessage'], resources: [props.originationIdentityArn] }),
        new PolicyStatement({ actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], resources: [table.tableArn] }),
      ],
    });
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Which contacts will wait is not known before they call; they are of this instance only.' });
  }

  private check({ threshold, timeToLive, ringingNumber, messages, defaultCountry }: QueuePositionSmsProps): void {
    const problems = new Problems();
    checkCountry('defaultCountry', defaultCountry, problems);
    problems.addUnless(Object.keys(messages).length > 0, 'NoMessages',
      'messages must have a text for at least one language, got {}; write one, e.g. for "en-US"');
    problems.addUnless(threshold === undefined || (Number.isInteger(threshold) && threshold >= 1 && threshold <= 1000), 'ThresholdOutOfRange',
      `threshold must be a whole number from 1 to 1000, got ${shown(threshold)}; 1 texts the customer who is next`);
    const seconds = timeToLive === undefined ? 5 : timeToLive.toMilliseconds() / 1000;
    problems.addUnless(Number.isInteger(seconds) && seconds >= 5 && seconds <= 259_200, 'TimeToLiveOutOfRange',
      `timeToLive must be whole seconds, from 5 to 259200, got ${seconds}; a few minutes serve best`);
    for (const [language, text] of Object.entries(messages)) checkText(language, text, ringingNumber, problems);
    problems.throwIfAny(`QueuePositionSms "${this.node.path}"`);
  }
}

/** The handler refuses to start with any of these, and would do so for every language. */
function checkText(language: string, text: string, ringingNumber: string | undefined, problems: Problems): void {
  if (Token.isUnresolved(text)) return;
  problems.addUnless(text.trim() !== '' && text.length <= LONGEST_TEXT, 'TextLength',
    `the text for ${shown(language)} must have 1 to ${LONGEST_TEXT} characters, got ${text.length}; the service refuses empty and longer ones`);
  const unknown = (text.match(/\{[^{}]*\}/g) ?? []).filter((placeholder) => !['{position}', '{number}'].includes(placeholder));
  problems.addUnless(unknown.length === 0, 'PlaceholderUnknown',
    `the text for ${shown(language)} has placeholders that nothing fills, got ${unknown.join(' ')}; use {position} and {number}`);
  problems.addUnless(ringingNumber !== undefined || !text.includes('{number}'), 'NumberUnknown',
    `the text for ${shown(language)} has {number}, but ringingNumber is missing, got ${shown(text)}; set ringingNumber or leave {number} out`);
}

function environmentOf(props: QueuePositionSmsProps, tableName: string): Record<string, string> {
  return {
    TABLE_NAME: tableName,
    ORIGINATION_IDENTITY: props.originationIdentityArn,
    THRESHOLD: String(props.threshold ?? 2),
    MESSAGES: JSON.stringify(props.messages),
    TIME_TO_LIVE_SECONDS: String((props.timeToLive ?? Duration.minutes(5)).toSeconds()),
    RECORD_SECONDS: String(RECORD_PERIOD.toSeconds()),
    ...(props.ringingNumber ? { CALLER_ID: props.ringingNumber } : {}),
    ...(props.configurationSetName ? { CONFIGURATION_SET: props.configurationSetName } : {}),
    ...(props.defaultCountry ? { DEFAULT_COUNTRY: props.defaultCountry } : {}),
  };
}
