import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FunctionUrl, FunctionUrlAuthType, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { HelperOptions } from './helper-options';
import { HolidayCalendar } from './holiday-calendar';
import { Chain, Disconnect, FlowPart } from '../blocks';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { jsonLayer } from './private/json-layer';
import { serviceCheckChain } from './private/service-check';
import { HELPER_TIMEOUT } from './private/vocabulary';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `ServiceStatus`.
 */
export interface ServiceStatusProps extends HelperOptions {
  /**
   * The holidays by a name of your own for each calendar. The first one is for checks that name none.
   *
   * @default - no holidays
   */
  readonly calendars?: Record<string, HolidayCalendar>;

  /**
   * The longest time for which an emergency flag may be set, 1 minute to 31 days. Whoever needs more sets it again.
   *
   * @default Duration.days(7)
   */
  readonly longestEmergency?: Duration;
}

/**
 * What a check of the service status looks at, and what comes after a message.
 */
export interface ServiceCheckOptions {
  /**
   * The queue whose flag counts before that of the whole instance.
   *
   * @default - only the flag of the whole instance counts
   */
  readonly queue?: IQueueRef;

  /**
   * The name of the calendar.
   *
   * @default - the first calendar
   */
  readonly calendar?: string;

  /**
   * What comes after the message of an emergency. `Chain.of()` leads on behind the check.
   *
   * @default - the call ends
   */
  readonly afterEmergency?: FlowPart;

  /**
   * What comes after the message of a holiday. `Chain.of()` leads on behind the check.
   *
   * @default - the call ends
   */
  readonly afterHoliday?: FlowPart;

  /**
   * What the names of the blocks end with, so that one flow can have several checks.
   *
   * @default - nothing
   */
  readonly label?: string;
}

/**
 * Tells callers when they cannot be served: in an emergency, and on holidays.
 *
 * An emergency flag is a message for the whole instance or for one queue, and always ends by itself. It is set over an API
 * with IAM authorization, or by telephone with an `EmergencyLine`. Holidays stand in calendars. Flows learn of both with one
 * read, and put the `check` before that of the opening hours. If anything fails, callers go on: a fault closes no contact
 * center. Callbacks that wait already are not stopped.
 *
 * The API is the function URL `apiUrl`. `PUT /flags/instance` or `PUT /flags/<queue id>` with
 * `{ "message": "…", "messages": { "es-US": "…" }, "minutes": 60 }`, or `expiresAt` in place of `minutes`, sets a flag;
 * `DELETE` removes it, and `GET /flags` lists those in force.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/operational-excellence.html
 */
export class ServiceStatus extends Construct {
  /**
   * The function that flows ask.
   */
  public readonly handler: IFunction;

  /**
   * The address of the API for emergency flags. Callers sign their requests with Signature Version 4.
   */
  public readonly apiUrl: string;

  /**
   * The table with the flags.
   */
  public readonly table: ITable;

  /** @internal */
  public readonly _options: HelperOptions;
  /** @internal */
  public readonly _longestSeconds: number;

  private readonly calendarNames: readonly string[];
  private readonly functionUrl: FunctionUrl;

  constructor(scope: Construct, id: string, props: ServiceStatusProps = {}) {
    super(scope, id);
    const { calendars = {}, longestEmergency = Duration.days(7), ...options } = props;
    this.checkProps(calendars, longestEmergency);
    this._options = options;
    this._longestSeconds = longestEmergency.toSeconds();
    this.calendarNames = Object.keys(calendars);
    const table = expiringTable(this, 'Flags live for days; losing one costs that it is set again.', options.encryptionKey);
    this.table = table;
    this.handler = this.makeReader(table, calendars);
    this.functionUrl = this.makeApi(table);
    this.apiUrl = this.functionUrl.url;
  }

  /**
   * Lets somebody list, set and remove emergency flags over the API.
   */
  public grantApi(grantee: IGrantable): Grant {
    return this.functionUrl.grantInvokeUrl(grantee);
  }

  /**
   * The check, for the beginning of a flow with callers, after the language and the voice are set.
   *
   * Callers who can be served go on to what follows it, and so does everybody for whom a block of the check fails; a part of
   * yours that comes after a message counts as one of them.
   */
  public check(options: ServiceCheckOptions = {}): Chain {
    return this._checkOf(['emergency', 'holiday'], options);
  }

  /**
   * The check of one kind of message alone, or of both.
   *
   * @internal
   */
  public _checkOf(kinds: readonly ('emergency' | 'holiday')[], { queue, calendar, label, ...options }: ServiceCheckOptions): Chain {
    const problems = new Problems();
    problems.addUnless(calendar === undefined || this.calendarNames.includes(calendar), 'UnknownCalendar',
      `calendar is none of the calendars, got ${shown(calendar)}; use one of ${shown(this.calendarNames)}`);
    problems.throwIfAny(`ServiceStatus "${this.node.path}"`);
    const suffix = label ? ` ${label}` : '';
    const hangUp = (reason: string) => new Disconnect(`Hang up ${reason}${suffix}`);
    return serviceCheckChain({
      handler: this.handler,
      queue,
      calendar,
      afterEmergency: kinds.includes('emergency') ? options.afterEmergency ?? hangUp('in emergency') : undefined,
      afterHoliday: kinds.includes('holiday') ? options.afterHoliday ?? hangUp('on holiday') : undefined,
      suffix,
    });
  }

  private makeReader(table: Table, calendars: Record<string, HolidayCalendar>): IFunction {
    const holidays = this.calendarNames.length === 0 ? undefined
      : jsonLayer(this, 'Holidays', 'holidays.json', Object.fromEntries(Object.entries(calendars).map(([name, { _json }]) => [name, _json])));
    return new HelperFunction(this, 'Handler', {
      handler: 'service-status',
      description: 'Tells flows of emergencies and holidays',
      timeout: HELPER_TIMEOUT,
      environment: { TABLE_NAME: table.tableName, ...(holidays ? { HOLIDAYS_PATH: holidays.path } : {}) },
      statements: [new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] })],
      layers: holidays ? [holidays.layer] : undefined,
      options: this._options,
    });
  }

  private makeApi(table: Table): FunctionUrl {
    const api = new HelperFunction(this, 'Api', {
      handler: 'emergency-flag-api',
      description: 'Lists, sets and removes emergency flags',
      timeout: Duration.seconds(10),
      environment: { TABLE_NAME: table.tableName, LONGEST_SECONDS: String(this._longestSeconds) },
      statements: [new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [table.tableArn] })],
      options: this._options,
    });
    return api.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }

  private checkProps(calendars: Record<string, HolidayCalendar>, longestEmergency: Duration): void {
    const problems = new Problems();
    const strange = Object.keys(calendars).filter((name) => !/^[A-Za-z][\w-]*$/.test(name));
    problems.addUnless(strange.length === 0, 'CalendarName',
      `calendars must have names that begin with a letter and have letters, digits, dashes and underscores, got ${shown(strange)}; write one like "germany"`);
    const seconds = longestEmergency.toMilliseconds() / 1000;
    problems.addUnless(Number.isInteger(seconds) && seconds >= 60 && seconds <= Duration.days(31).toSeconds(), 'LongestEmergencyOutOfRange',
      `longestEmergency must be whole seconds, from 1 minute to 31 days, got ${seconds} seconds; leave it out for 7 days`);
    problems.throwIfAny(`ServiceStatus "${this.node.path}"`);
  }
}
