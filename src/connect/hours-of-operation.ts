import { IResource, Lazy, Resource } from 'aws-cdk-lib';
import { CfnHoursOfOperation, HoursOfOperationReference, IHoursOfOperationRef, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { HoursOverride } from './hours-override';
import { OpeningHours } from './opening-hours';
import { Problems } from '../language/problems';
import { idOfArn } from './private/arn';
import { checkText } from './private/checks';
import { derivedName, DESCRIPTION_LENGTH, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { HoursOverrides } from './private/hours-overrides';
import { importedByName } from './private/lookup';
import { configOf, Span, spansOf } from './private/opening-times';
import { checkTimeZone } from './private/time-zone';

/**
 * The hours of operation of queues, created here or imported.
 */
export interface IHoursOfOperation extends IResource, IHoursOfOperationRef {
  /**
   * The ARN of the hours of operation.
   *
   * @attribute
   */
  readonly hoursOfOperationArn: string;

  /**
   * The identifier of the hours of operation, the last part of the ARN.
   *
   * @attribute
   */
  readonly hoursOfOperationId: string;
}

/**
 * Properties of `HoursOfOperation`.
 */
export interface HoursOfOperationProps {
  /** The instance that the hours belong to. */
  readonly instance: IInstanceRef;

  /**
   * The zone that the hours are meant in, by its IANA name, e.g. `Europe/Berlin`. Daylight saving time is followed.
   */
  readonly timeZone: string;

  /**
   * When the contact center is open, at most 100 pairs of a day and its hours.
   *
   * Entries may name the same day, e.g. around a lunch break, but not overlap. A time that no entry covers is closed.
   */
  readonly openingHours: OpeningHours[];

  /**
   * Dates with other hours, e.g. holidays, at most 50. Each date has one at most.
   *
   * The hours of a calendar of holidays come from `HolidayCalendar.hoursOverrides`.
   *
   * @default - none; can be added later with `addOverride`
   */
  readonly overrides?: HoursOverride[];

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly hoursOfOperationName?: string;

  /**
   * What the hours are for, 1 to 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;
}

abstract class HoursOfOperationBase extends Resource implements IHoursOfOperation {
  public abstract readonly hoursOfOperationArn: string;

  public get hoursOfOperationId(): string {
    return idOfArn(this.hoursOfOperationArn, 'operating-hours');
  }

  /**
   * How other constructs refer to these hours.
   */
  public get hoursOfOperationRef(): HoursOfOperationReference {
    return { hoursOfOperationArn: this.hoursOfOperationArn };
  }
}

/**
 * When a contact center is open, in the time zone of the hours.
 *
 * The hours of a queue close nothing by themselves: a flow has to check them, and a contact that waits in a queue,
 * callbacks included, still reaches agents who are available after hours.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-hours-operation.html
 */
export class HoursOfOperation extends HoursOfOperationBase {
  /**
   * Imports hours by their ARN, `arn:aws:connect:<region>:<account>:instance/<id>/operating-hours/<id>`.
   */
  public static fromHoursOfOperationArn(scope: Construct, id: string, hoursOfOperationArn: string): IHoursOfOperation {
    requireArn(importSubject('HoursOfOperation', scope, id), 'hoursOfOperationArn', hoursOfOperationArn, 'operating-hours');
    class Import extends HoursOfOperationBase {
      public readonly hoursOfOperationArn = hoursOfOperationArn;
    }
    return new Import(scope, id, { environmentFromArn: hoursOfOperationArn });
  }

  /**
   * Imports hours by their name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromHoursOfOperationName(scope: Construct, id: string, instance: IInstanceRef, name: string): IHoursOfOperation {
    const arn = importedByName(scope, id, 'HoursOfOperation', { instance, kind: 'operating-hours', name });
    return HoursOfOperation.fromHoursOfOperationArn(scope, id, arn);
  }

  public readonly hoursOfOperationArn: string;

  /**
   * The name of the hours.
   */
  public readonly hoursOfOperationName: string;

  private readonly overrides: HoursOverrides;

  constructor(scope: Construct, id: string, props: HoursOfOperationProps) {
    super(scope, id);
    this.hoursOfOperationName = props.hoursOfOperationName ?? derivedName(this);
    const problems = new Problems();
    const week = this.checkedWeek(props, problems);
    this.overrides = new HoursOverrides(props.timeZone, week);
    props.overrides?.forEach((override, index) => this.overrides.add(problems, `overrides[${index}]`, override));
    problems.throwIfAny(subjectOf('HoursOfOperation', this));
    const resource = new CfnHoursOfOperation(this, 'Resource', {
      instanceArn: props.instance.instanceRef.instanceArn,
      name: this.hoursOfOperationName,
      description: props.description,
      timeZone: props.timeZone,
      config: configOf(week),
      hoursOfOperationOverrides: Lazy.any({ produce: () => this.overrides.render() }, { omitEmptyArray: true }),
    });
    this.hoursOfOperationArn = resource.attrHoursOfOperationArn;
  }

  /**
   * Gives a date, or some in a row, other hours.
   */
  public addOverride(override: HoursOverride): void {
    const problems = new Problems();
    this.overrides.add(problems, 'addOverride()', override);
    problems.throwIfAny(subjectOf('HoursOfOperation', this));
  }

  private checkedWeek(props: HoursOfOperationProps, problems: Problems): Span[] {
    checkText(problems, 'hoursOfOperationName', props.hoursOfOperationName, NAME_LENGTH);
    checkText(problems, 'description', props.description, DESCRIPTION_LENGTH);
    checkTimeZone(problems, 'timeZone', props.timeZone);
    return spansOf(problems, 'openingHours', props.openingHours);
  }
}
