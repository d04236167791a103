import { shown } from '../../../language/problems';
import type { HoursOverride, HoursRange } from '../../center/model';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const hoursOfOperation: Reader = ({ arn, label, properties }, { hours, notes, problems }) => {
  const overrides = properties.items('HoursOfOperationOverrides');
  const name = properties.text('Name');
  for (const odd of overrides.filter(isOdd)) {
    notes.push(`${label}: the override "${odd.text('OverrideName')}" recurs or is of a type of its own; it is simulated as one that replaces the hours once`);
  }
  const timeZone = properties.text('TimeZone');
  problems.addUnless(isTimeZone(timeZone), 'UnknownTimeZone', `${label}, property "TimeZone" is no time zone, got ${shown(timeZone)}; write one like "America/New_York"`);
  hours.set(arn, {
    id: arn, name, timeZone, ranges: properties.items('Config').map(range), overrides: overrides.map(override),
  });
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isOdd(properties: Properties): boolean {
  return properties.has('RecurrenceConfig') || (properties.optionalText('OverrideType') ?? 'STANDARD') !== 'STANDARD';
}

function override(properties: Properties): HoursOverride {
  return {
    name: properties.text('OverrideName'),
    from: properties.text('EffectiveFrom'),
    until: properties.text('EffectiveTill'),
    ranges: properties.items('OverrideConfig').map(range),
  };
}

function range(properties: Properties): HoursRange {
  return { day: properties.text('Day'), from: minutesOf(properties.at('StartTime')), to: minutesOf(properties.at('EndTime')) };
}

function minutesOf(time: Properties): number {
  return (time.number('Hours') ?? 0) * 60 + (time.number('Minutes') ?? 0);
}

export const HOURS_OF_OPERATION = { 'AWS::Connect::HoursOfOperation': hoursOfOperation };
