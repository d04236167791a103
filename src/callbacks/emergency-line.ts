import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { EmergencyLinePrompts, englishLinePrompts } from './emergency-line-prompts';
import { acknowledge } from './private/acknowledgements';
import { checkLine } from './private/emergency-line-checks';
import { emergencyLineChain, LINE_TIMEOUT, lineApology } from './private/emergency-line-flow';
import { HelperAlarm } from './private/helper-alarm';
import { METRIC_NAMESPACE } from './private/helper-alarms';
import { HelperFunction } from './private/helper-function';
import { jsonLayer } from './private/json-layer';
import { ServiceStatus } from './service-status';
import { FlowContent, VoiceEngine } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { Problems } from '../language/problems';

/**
 * A message that supervisors can choose on the phone.
 */
export interface EmergencyMessage {
  /**
   * What the menu calls it, e.g. `power failure`.
   */
  readonly name: string;

  /**
   * What callers hear, at most 1,000 characters.
   */
  readonly message: string;

  /**
   * What callers hear in other languages, e.g. by `es-US`.
   *
   * @default - everybody hears the message
   */
  readonly messages?: Record<string, string>;
}

/**
 * Properties of an `EmergencyLine`.
 */
export interface EmergencyLineProps {
  /** The instance that answers the line. */
  readonly instance: IInstanceRef;

  /** The service status whose flag is set. Its options for helpers hold for the line as well. */
  readonly status: ServiceStatus;

  /**
   * The messages to choose from, 1 to 9.
   */
  readonly messages: EmergencyMessage[];

  /**
   * The queue whose flag is set.
   *
   * @default - the flag of the whole instance is set
   */
  readonly queue?: IQueueRef;

  /**
   * For how many hours the flag can be set, 1 to 9 choices.
   *
   * @default [1, 4, 24]
   */
  readonly hours?: number[];

  /**
   * What supervisors hear.
   *
   * @default - English texts
   */
  readonly prompts?: EmergencyLinePrompts;

  /**
   * The Amazon Polly voice that speaks the prompts.
   *
   * @default 'Joanna'
   */
  readonly voice?: string;

  /**
   * The engine of the voice.
   *
   * @default - the service decides
   */
  readonly engine?: VoiceEngine;
}

const PIN_LENGTH = 8;
/** The handler counts under this name, see `lambda/emergency-line/authorize.ts`. */
const REFUSED_METRIC = 'PinRefused';
/** More than supervisors mistype in five minutes. */
const SUSPICIOUS_REFUSALS = 20;

/**
 * A telephone line on which supervisors switch an emergency message on and off, for when the internet is what fails.
 *
 * They enter a PIN, which the function compares with the secret `pins`: a JSON object of names and PINs of 6 to 16 digits, one
 * for each supervisor. It starts with one for `supervisor`. After five wrong PINs a calling number is refused for 15 minutes.
 * Numbers of callers can be forged, so what protects the line is the length of the PINs; an alarm counts refusals.
 *
 * The PIN goes straight from the keypad to the function, with flow logs off, and is kept in no attribute. It is not encrypted
 * on its way, which would take a certificate in the instance and its private key in the function.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/operational-excellence.html
 */
export class EmergencyLine extends Construct {
  /**
   * The flow to associate a phone number with.
   */
  public readonly flow: ContactFlow;

  /**
   * The function that checks PINs and sets the flag.
   */
  public readonly handler: IFunction;

  /**
   * The PINs by the name of the supervisor, which becomes the author of the flag.
   */
  public readonly pins: ISecret;

  constructor(scope: Construct, id: string, props: EmergencyLineProps) {
    super(scope, id);
    const hours = props.hours ?? [1, 4, 24];
    const problems = new Problems();
    checkLine(props.messages, hours, props.status._longestSeconds, problems);
    problems.throwIfAny(`EmergencyLine "${this.node.path}"`);
    this.pins = this.makePins(props.status);
    this.handler = this.makeHandler(props);
    this.flow = this.makeFlow(props, hours);
    this.watchRefusals(props.status);
  }

  private makePins({ _options: { encryptionKey } }: ServiceStatus): ISecret {
    const pins = new Secret(this, 'Pins', {
      description: 'PINs of the emergency line: a JSON object of names and PINs of 6 to 16 digits',
      encryptionKey,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'supervisor',
        passwordLength: PIN_LENGTH,
        excludeLowercase: true,
        excludeUppercase: true,
        excludePunctuation: true,
      },
    });
    acknowledge(pins, { 'AwsSolutions-SMG4': 'Supervisors must know their PINs, so people change them and no function does.' });
    return pins;
  }

  private makeKey({ _options: { encryptionKey } }: ServiceStatus): ISecret {
    const key = new Secret(this, 'Key', {
      description: 'Key of the hash that stands for phone numbers in the attempts at PINs',
      encryptionKey,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(key, { 'AwsSolutions-SMG4': 'Another key would only forget the attempts of some minutes; it protects hashes, and opens nothing.' });
    return key;
  }

  private makeHandler({ status, messages }: EmergencyLineProps): IFunction {
    const { layer, path } = jsonLayer(this, 'Messages', 'messages.json', messages.map(({ message, messages: others }) => ({ message, messages: others })));
    const key = this.makeKey(status);
    const { tableArn, tableName } = status.table;
    return new HelperFunction(this, 'Handler', {
      handler: 'emergency-line',
      description: 'Checks PINs and sets the emergency flag for supervisors on the phone',
      timeout: LINE_TIMEOUT,
      environment: {
        TABLE_NAME: tableName,
        PIN_SECRET_ARN: this.pins.secretArn,
        KEY_SECRET_ARN: key.secretArn,
        MESSAGES_PATH: path,
        LONGEST_SECONDS: String(status._longestSeconds),
      },
      statements: [
        new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], resources: [tableArn] }),
        new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.pins.secretArn, key.secretArn] }),
      ],
      layers: [layer],
      options: status._options,
    });
  }

  private watchRefusals({ _options: { alarmActions: actions } }: ServiceStatus): void {
    const refusals = new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: REFUSED_METRIC,
      dimensionsMap: { function: this.handler.functionName, service: 'emergency-line' },
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    });
    new HelperAlarm(this, 'Refusals', {
      metric: refusals, threshold: SUSPICIOUS_REFUSALS, description: 'Somebody may be guessing PINs of the emergency line.', actions,
    });
  }

  private makeFlow({ instance, queue, messages, voice, engine, prompts: given = {} }: EmergencyLineProps, hours: readonly number[]): ContactFlow {
    const prompts = englishLinePrompts(given, { names: messages.map(({ name }) => name), hours });
    const start = emergencyLineChain({ handler: this.handler, queue, messageCount: messages.length, hours, voice, engine, prompts });
    const flow = new ContactFlow(this, 'Flow', {
      instance, type: ContactFlowType.CONTACT_FLOW, content: FlowContent.fromBlocks(start, { onError: lineApology(prompts) }),
    });
    acknowledge(flow, {
      'annotation::cdk-connect-callbacks:sensitive-input-encrypted':
        'The PIN goes straight to the function and nowhere else, with logs off; it opens one menu, and a wrong one is counted.',
    });
    return flow;
  }
}
