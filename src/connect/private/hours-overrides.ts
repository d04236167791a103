import { Token } from 'aws-cdk-lib';
import { CfnHoursOfOperation } from 'aws-cdk-lib/aws-connect';
import { checkText, isLiteral } from './checks';
import { NAME_LENGTH } from './construct';
import { isDate } from './dates';
import { configOf, Span } from './opening-times';
import { Problems, shown } from '../../language/problems';
import { HoursOverride } from '../hours-override';

/** The service allows no more for one resource, and does not adjust it. */
const MOST_OVERRIDES = 50;

/** The overrides of one resource: each name and each date once. */
export class HoursOverrides {
  private readonly kept: { readonly label: string; readonly override: HoursOverride; readonly spans: readonly Span[] }[] = [];

  constructor(private readonly timeZone: string, private readonly week: readonly Span[]) {}

  /** Takes an override; what is wrong with it goes to `problems`, under the label by which the user finds it again. */
  add(problems: Problems, label: string, override: HoursOverride): void {
    const spans = override._spans(problems, label, this.week);
    checkText(problems, `${label}.overrideName`, override.overrideName, NAME_LENGTH);
    checkDates(problems, label, override);
    this.checkZone(problems, label, override);
    this.checkUnique(problems, label, override);
    this.kept.push({ label, override, spans });
    problems.addUnless(this.kept.length <= MOST_OVERRIDES, 'TooManyOverrides',
      `${label} is one more than the service allows, got ${this.kept.length}; keep ${MOST_OVERRIDES}, e.g. those of the next years`);
  }

  render(): CfnHoursOfOperation.HoursOfOperationOverrideProperty[] {
    return this.kept.map(({ override, spans }) => ({
      overrideName: override.overrideName,
      effectiveFrom: override.firstDate,
      effectiveTill: override.lastDate,
      overrideConfig: configOf(spans),
    }));
  }

  private checkZone(problems: Problems, label: string, { _timeZone: zone }: HoursOverride): void {
    problems.addUnless(zone === undefined || !isLiteral(this.timeZone) || zone === this.timeZone, 'CalendarOfAnotherZone',
      `${label} comes from a calendar of another time zone, got ${shown(zone)} beside ${shown(this.timeZone)}; `
      + 'use a calendar of the zone of the hours, because dates begin at different times');
  }

  private checkUnique(problems: Problems, label: string, { overrideName, firstDate, lastDate }: HoursOverride): void {
    const sameName = this.kept.find(({ override }) => override.overrideName === overrideName);
    problems.addUnless(sameName === undefined, 'OverrideNameTwice',
      `${label} has the name that ${sameName?.label} has already, got ${shown(overrideName)}; give each override a name of its own`);
    const sameDate = this.kept.find(({ override }) => firstDate <= override.lastDate && override.firstDate <= lastDate);
    problems.addUnless(sameDate === undefined, 'OverridesOverlap',
      `${label} is for a date that ${sameDate?.label} is for already, got ${shown(firstDate)} to ${shown(lastDate)} beside `
      + `${shown(sameDate?.override.firstDate)} to ${shown(sameDate?.override.lastDate)}; let each date have one override`);
  }
}

function checkDates(problems: Problems, label: string, { firstDate, lastDate }: HoursOverride): void {
  const wrong = [...new Set([firstDate, lastDate])].filter((date) => !isDate(date));
  for (const date of wrong) {
    problems.add('NotADate', Token.isUnresolved(date)
      ? `${label} has a date that is known at deployment only, got a token; write a literal date`
      : `${label} has a date that is none, got ${shown(date)}; write one like "2026-12-25"`);
  }
  problems.addUnless(wrong.length > 0 || firstDate <= lastDate, 'EndBeforeStart',
    `${label} ends before it starts, got ${shown(firstDate)} to ${shown(lastDate)}; write the first date first`);
}
