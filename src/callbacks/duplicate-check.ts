import { Duration, Names } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { AttributeType, ITable, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { DuplicatePolicy } from './duplicate-policy';
import { HelperOptions } from './helper-options';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { checkCountry } from './private/checks';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { DEFAULT_RETRY_INTERVAL, HELPER_TIMEOUT } from './private/vocabulary';
import { Problems } from '../language/problems';

/**
 * Properties of a `DuplicateCheck`.
 */
export interface DuplicateCheckProps extends HelperOptions {
  /** The instance whose callbacks are checked. */
  readonly instance: IInstanceRef;

  /**
   * What happens to a customer who asks for a callback and has one already.
   *
   * @default DuplicatePolicy.keepFirst()
   */
  readonly policy?: DuplicatePolicy;

  /**
   * The name of that within which callbacks count as duplicates. Whatever shares a check shares its reservations: give each
   * callback a check of its own to count by queue, let several share one to count by group, and all of them to count by
   * instance. The name is part of the key of every reservation, so another name is a fresh start.
   *
   * @default - derived from the construct path
   */
  readonly scopeName?: string;

  /**
   * The country of numbers without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - numbers without a country code are not recognized, and the callback is let through
   */
  readonly defaultCountry?: string;

  /**
   * How long a reservation lasts that nobody confirms: from the request to the start of the creation flow.
   *
   * @default Duration.minutes(15)
   */
  readonly reservationPeriod?: Duration;

  /**
   * How long a customer is refused a second callback at most, if neither the end of the first one is noticed nor Amazon Connect
   * can say whether it is over. It should be longer than a callback lives.
   *
   * @default - 7 days, the life of a callback, and an hour
   */
  readonly lockPeriod?: Duration;

  /**
   * The least time between two attempts of the callbacks that are checked, the longest if they differ. A customer who did not
   * pick up is refused a second callback for this time and five minutes, because the first one may ring again.
   *
   * @default Duration.minutes(10)
   */
  readonly retryInterval?: Duration;
}

const LONGEST_PERIOD = Duration.days(365);
/** The service removes a callback after seven days. */
const DEFAULT_LOCK_PERIOD = Duration.hours(7 * 24 + 1);
/** When exactly a further attempt begins is not documented, and its event takes a moment. */
const RETRY_MARGIN = Duration.minutes(5);
/** The index by which events find the reservations of a chain of contacts, as the helpers know it. */
const HOLDER_INDEX = 'holder';

/**
 * Sees to it that no customer has more callbacks at a time than the policy allows: one, as a rule.
 *
 * The number is reserved with one conditional write before the callback is created, confirmed when it exists, and released
 * when the customer picks up. A reservation whose callback is over, although nobody released it, is found out by asking
 * Amazon Connect. The key of the item is a keyed hash: no phone number is stored. If anything fails, the callback is let
 * through: a second ring is cheaper than a customer who is never called.
 *
 * A customer without a callback is refused a new one for `reservationPeriod`, or `retryInterval` and five minutes, at most. Only
 * if Amazon Connect cannot be asked, it is `lockPeriod`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class DuplicateCheck extends Construct {
  /**
   * The function that reserves, confirms and releases.
   */
  public readonly handler: IFunction;

  /**
   * The table with the reservations. Its items expire by themselves.
   */
  public readonly table: ITable;

  /**
   * The name of the index that finds the reservations of a chain of contacts by its first contact.
   */
  public readonly holderIndexName: string = HOLDER_INDEX;

  /**
   * The key of the hash that stands for phone numbers.
   */
  public readonly key: ISecret;

  /**
   * The name of that within which callbacks count as duplicates.
   */
  public readonly scopeName: string;

  /**
   * The country of numbers without a country code; undefined if there is none.
   */
  public readonly defaultCountry?: string;

  /**
   * What happens to a customer who asks for a callback and has one already.
   */
  public readonly policy: DuplicatePolicy;

  /**
   * The longest time between two attempts of the callbacks that are checked.
   */
  public readonly retryInterval: Duration;

  /**
   * How long a reservation lasts after a leg that nobody answered, because there may be another one.
   */
  public readonly retryGrace: Duration;

  constructor(scope: Construct, id: string, props: DuplicateCheckProps) {
    super(scope, id);
    this.check(props);
    this.policy = props.policy ?? DuplicatePolicy.keepFirst();
    this.scopeName = props.scopeName ?? Names.uniqueId(this);
    this.defaultCountry = props.defaultCountry;
    this.retryInterval = props.retryInterval ?? DEFAULT_RETRY_INTERVAL;
    this.retryGrace = this.retryInterval.plus(RETRY_MARGIN);
    this.table = this.makeTable(props);
    this.key = this.makeKey(props);
    this.handler = new HelperFunction(this, 'Handler', {
      handler: 'duplicate-callback',
      description: 'Reserves, confirms and releases callbacks, so that no customer has two',
      timeout: HELPER_TIMEOUT,
      environment: this.environment(props),
      statements: this.statements(props.instance.instanceRef.instanceArn),
      options: props,
    });
  }

  private makeTable({ encryptionKey }: DuplicateCheckProps): Table {
    const table = expiringTable(this, 'Reservations live for hours; losing them costs at most a second call to a customer.', encryptionKey);
    table.addGlobalSecondaryIndex({
      indexName: HOLDER_INDEX, partitionKey: { name: 'holder', type: AttributeType.STRING }, projectionType: ProjectionType.ALL,
    });
    return table;
  }

  private makeKey({ encryptionKey }: DuplicateCheckProps): Secret {
    const key = new Secret(this, 'Key', {
      description: 'Key of the hash that stands for phone numbers in the reservations of callbacks',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey,
    });
    acknowledge(key, { 'AwsSolutions-SMG4': 'Another key would hide all reservations that are in force; it protects hashes, and opens nothing.' });
    return key;
  }

  private statements(instanceArn: string): PolicyStatement[] {
    const contacts = `${instanceArn}/contact/*`;
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Whose callback is in the way is not known before; the contacts are of this instance only.' });
    return [
      new PolicyStatement({
        actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:GetItem'], resources: [this.table.tableArn],
      }),
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.key.secretArn] }),
      new PolicyStatement({ actions: ['connect:DescribeContact', ...(this.policy.replaces ? ['connect:StopContact'] : [])], resources: [contacts] }),
    ];
  }

  private environment({ reservationPeriod, lockPeriod }: DuplicateCheckProps): Record<string, string> {
    return {
      TABLE_NAME: this.table.tableName,
      KEY_SECRET_ARN: this.key.secretArn,
      SCOPE: this.scopeName,
      POLICY: this.policy.policyName,
      ALLOWED: String(this.policy.allowed),
      RESERVATION_SECONDS: String((reservationPeriod ?? Duration.minutes(15)).toSeconds()),
      LOCK_SECONDS: String((lockPeriod ?? DEFAULT_LOCK_PERIOD).toSeconds()),
      RETRY_GRACE_SECONDS: String(this.retryGrace.toSeconds()),
      ...(this.defaultCountry ? { DEFAULT_COUNTRY: this.defaultCountry } : {}),
    };
  }

  private check({ reservationPeriod, lockPeriod, retryInterval, defaultCountry }: DuplicateCheckProps): void {
    const problems = new Problems();
    for (const [prop, period] of Object.entries({ reservationPeriod, lockPeriod, retryInterval })) {
      const seconds = period === undefined ? 1 : period.toMilliseconds() / 1000;
      problems.addUnless(Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_PERIOD.toSeconds(), 'PeriodOutOfRange',
        `${prop} must be whole seconds, from 1 second to ${LONGEST_PERIOD.toHumanString()}, got ${seconds} seconds; leave it out for the default`);
    }
    checkCountry('defaultCountry', defaultCountry, problems);
    problems.throwIfAny(`DuplicateCheck "${this.node.path}"`);
  }
}
