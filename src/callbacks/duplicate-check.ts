import { Duration, Names } from 'aws-cdk-lib';
import { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './private/acknowledgements';
import { checkCountry } from './private/checks';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { HELPER_TIMEOUT } from './private/vocabulary';
import { Problems } from '../language/problems';

/**
 * Properties of a `DuplicateCheck`.
 */
export interface DuplicateCheckProps {
  /**
   * Within what a customer may have one callback: patterns with the same scope share their reservations.
   *
   * @default - derived from the construct path, so that this check stands alone
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
   * How long a customer is refused a second callback, if the first one is not answered before. It should cover the wait on a
   * busy day. Longer, and a customer who could not be reached cannot ask again; shorter, and one with much patience may get
   * two calls.
   *
   * @default Duration.hours(4)
   */
  readonly lockPeriod?: Duration;
}

const LONGEST_PERIOD = Duration.days(365);

/**
 * Sees to it that no customer has two callbacks at a time.
 *
 * The number is reserved with one conditional write before the callback is created, confirmed when it exists, and released
 * when the customer picks up. The key of the item is a keyed hash: no phone number is stored. If anything fails, the
 * callback is let through: a second ring is cheaper than a customer who is never called.
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

  constructor(scope: Construct, id: string, props: DuplicateCheckProps = {}) {
    super(scope, id);
    this.check(props);
    const table = expiringTable(this, 'Reservations live for hours; losing them costs at most a second call to a customer.');
    const key = new Secret(this, 'Key', {
      description: 'Key of the hash that stands for phone numbers in the reservations of callbacks',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    this.table = table;
    this.handler = new HelperFunction(this, 'Handler', {
      handler: 'duplicate-callback',
      description: 'Reserves, confirms and releases callbacks, so that no customer has two',
      timeout: HELPER_TIMEOUT,
      environment: environmentOf(props, { table: table.tableName, key: key.secretArn, scope: Names.uniqueId(this) }),
      statements: [
        new PolicyStatement({ actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], resources: [table.tableArn] }),
        new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [key.secretArn] }),
      ],
    });
    acknowledge(key, { 'AwsSolutions-SMG4': 'Another key would hide all reservations that are in force; it protects hashes, and opens nothing.' });
  }

  private check({ reservationPeriod, lockPeriod, defaultCountry }: DuplicateCheckProps): void {
    const problems = new Problems();
    for (const [prop, period] of Object.entries({ reservationPeriod, lockPeriod })) {
      const seconds = period === undefined ? 1 : period.toMilliseconds() / 1000;
      problems.addUnless(Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_PERIOD.toSeconds(), 'PeriodOutOfRange',
        `${prop} must be whole seconds, from 1 second to ${LONGEST_PERIOD.toHumanString()}, got ${seconds} seconds; leave it out for the default`);
    }
    checkCountry('defaultCountry', defaultCountry, problems);
    problems.throwIfAny(`DuplicateCheck "${this.node.path}"`);
  }
}

function environmentOf(props: DuplicateCheckProps, names: { table: string; key: string; scope: string }): Record<string, string> {
  return {
    TABLE_NAME: names.table,
    KEY_SECRET_ARN: names.key,
    SCOPE: props.scopeName ?? names.scope,
    RESERVATION_SECONDS: String((props.reservationPeriod ?? Duration.minutes(15)).toSeconds()),
    LOCK_SECONDS: String((props.lockPeriod ?? Duration.hours(4)).toSeconds()),
    ...(props.defaultCountry ? { DEFAULT_COUNTRY: props.defaultCountry } : {}),
  };
}
