import { Token } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { FunctionUrl, FunctionUrlAuthType, IFunction } from 'aws-cdk-lib/aws-lambda';
import { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { DuplicateCheck } from './duplicate-check';
import { HelperOptions } from './helper-options';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { HelperFunction } from './private/helper-function';
import { allow, decrypt } from './private/statements';
import { CANCEL_TIMEOUT } from './private/vocabulary';
import { idOfArn } from '../connect/private/arn';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `CancelCallback`.
 */
export interface CancelCallbackProps extends HelperOptions {
  /** The instance whose callbacks are cancelled. */
  readonly instance: IInstanceRef;

  /** The check that knows the callbacks. */
  readonly duplicateCheck: DuplicateCheck;

  /**
   * Whether callbacks are tried again when nobody answered: then a cancellation between two attempts stops the next one, for
   * which it needs `ContactEvents`.
   *
   * @default true
   */
  readonly retries?: boolean;

  /**
   * The topic of two-way texts: customers cancel by answering one of the keywords.
   *
   * @default - customers do not cancel by text
   */
  readonly smsTopic?: ITopic;

  /**
   * The whole texts that cancel, in every language of your customers; case and punctuation do not count. Carriers and AWS take
   * words such as STOP and CANCEL for a wish never to be texted again, so those are refused.
   *
   * @default ['NOCALL']
   */
  readonly smsKeywords?: string[];

  /**
   * Whether supervisors cancel over HTTP. Callers sign their requests with IAM; see `grantCancel`.
   *
   * @default false
   */
  readonly api?: boolean;
}

/** Texts that end every texting, or ask for help, before a function hears of them. */
const RESERVED = ['ARRET', 'CANCEL', 'END', 'HELP', 'INFO', 'OPT OUT', 'OPTOUT', 'QUIT', 'REMOVE', 'START', 'STOP', 'STOPALL', 'TD', 'UNSTOP', 'UNSUBSCRIBE'];

/**
 * Takes waiting callbacks back: for customers who call again, for those who answer a text, and for supervisors.
 *
 * Only a callback that certainly waits is stopped: nobody who talks with an agent is cut off, and whatever is not sure is
 * answered `unknown`. To cancel twice does no harm, so there is no limit on how often somebody may.
 *
 * In a flow: parameters `operation` = `cancel` and `phoneNumber`; the answer is `outcome` = `cancelled`, `none`, `connected`
 * or `unknown`, with `requestedAt` of what was cancelled. Pass a number that the caller is known to have.
 *
 * Over HTTP: `POST` with `{ "phoneNumber": "+1…" }`; the status is 200, 404 if there is none, 409 if an agent has it already,
 * 400 for no number, or 503 if it may still come. The log says who cancelled which contact, and never the number.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html
 */
export class CancelCallback extends Construct {
  /**
   * The function that cancels. A flow may invoke it.
   */
  public readonly handler: IFunction;

  /**
   * The address for supervisors; undefined without `api`.
   */
  public readonly functionUrl?: FunctionUrl;

  constructor(scope: Construct, id: string, props: CancelCallbackProps) {
    super(scope, id);
    this.check(props);
    this.handler = this.canceller(props);
    props.smsTopic?.addSubscription(new LambdaSubscription(this.handler));
    this.functionUrl = props.api ? this.handler.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }) : undefined;
  }

  /**
   * Lets somebody cancel over HTTP.
   */
  public grantCancel(grantee: IGrantable): Grant {
    const problems = new Problems();
    problems.addUnless(this.functionUrl !== undefined, 'ApiMissing', 'grantCancel needs the API, got a helper without one; set api to true');
    problems.throwIfAny(`CancelCallback "${this.node.path}"`);
    return this.functionUrl!.grantInvokeUrl(grantee);
  }

  private canceller(props: CancelCallbackProps): IFunction {
    const { duplicateCheck: { table, key } } = props;
    const contacts = `${props.instance.instanceRef.instanceArn}/contact/*`;
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Whose callback is cancelled is not known before; the contacts are of this instance only.' });
    return new HelperFunction(this, 'Handler', {
      handler: 'cancel-callback',
      description: 'Takes waiting callbacks back',
      timeout: CANCEL_TIMEOUT,
      environment: environmentOf(props),
      statements: [
        allow(['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], table.tableArn),
        allow(['secretsmanager:GetSecretValue'], key.secretArn),
        allow(['connect:DescribeContact', 'connect:StopContact'], contacts),
        ...decrypt(table.encryptionKey, key.encryptionKey),
      ],
      options: props,
    });
  }

  private check({ smsKeywords, smsTopic }: CancelCallbackProps): void {
    const problems = new Problems();
    problems.addUnless(smsKeywords === undefined || smsTopic !== undefined, 'TopicMissing',
      `smsKeywords need smsTopic, got ${shown(smsKeywords)} without it; set smsTopic or leave smsKeywords out`);
    problems.addUnless(smsKeywords === undefined || smsKeywords.length > 0, 'NoKeywords',
      'smsKeywords must have at least one text, got []; leave it out for the default');
    for (const keyword of smsKeywords ?? []) checkKeyword(keyword, problems);
    problems.throwIfAny(`CancelCallback "${this.node.path}"`);
  }
}

function checkKeyword(keyword: string, problems: Problems): void {
  if (Token.isUnresolved(keyword)) return;
  const plain = keyword.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toUpperCase();
  problems.addUnless(plain !== '' && !keyword.includes(','), 'KeywordNotAllowed',
    `smsKeywords must be texts with a letter or digit and without a comma, got ${shown(keyword)}; write one like "NOCALL"`);
  problems.addUnless(!RESERVED.includes(plain), 'KeywordReserved',
    `smsKeywords has a text that ends or governs all texts to the customer, got ${shown(keyword)}; write another one, e.g. "NOCALL"`);
}

function environmentOf({ instance, duplicateCheck, retries, smsTopic, smsKeywords }: CancelCallbackProps): Record<string, string> {
  const { table, key, scopeName, policy, retryGrace, defaultCountry } = duplicateCheck;
  return {
    TABLE_NAME: table.tableName,
    KEY_SECRET_ARN: key.secretArn,
    SCOPE: scopeName,
    INSTANCE_ID: idOfArn(instance.instanceRef.instanceArn, 'instance'),
    ALLOWED: String(policy.allowed),
    RETRY_GRACE_SECONDS: retries === false ? '0' : String(retryGrace.toSeconds()),
    ...(smsTopic ? { KEYWORDS: (smsKeywords ?? ['NOCALL']).join(',') } : {}),
    ...(defaultCountry ? { DEFAULT_COUNTRY: defaultCountry } : {}),
  };
}
