import { Template } from 'aws-cdk-lib/assertions';
import { CfnHoursOfOperation } from 'aws-cdk-lib/aws-connect';
import { arnOf, codesOf, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack } from './private/fixtures';
import { HoursOfOperation, HoursOfOperationProps, OpeningHours, Weekday } from '../../src/connect';

type Given = Partial<HoursOfOperationProps>;

function hours(given: Given, stack = newStack()): HoursOfOperation {
  return new HoursOfOperation(stack, 'Hours', { instance: instanceOf(stack), timeZone: 'Europe/Berlin', openingHours: [], ...given });
}

function configOf(...openingHours: OpeningHours[]): unknown {
  return Object.values(Template.fromStack(hours({ openingHours }).stack).findResources('AWS::Connect::HoursOfOperation'))[0].Properties.Config;
}

function entry(day: string, start: [number, number], end: [number, number]): object {
  return { Day: day, StartTime: { Hours: start[0], Minutes: start[1] }, EndTime: { Hours: end[0], Minutes: end[1] } };
}

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const QUARTERS_OF_AN_HOUR = Array.from({ length: 15 }, (_, hour) => OpeningHours.daily(`${10 + Math.floor(hour / 2)}:${hour % 2 ? '30' : '00'}`, `${10 + Math.floor(hour / 2)}:${hour % 2 ? '45' : '15'}`));

const REJECTED: [string, Given, string][] = [
  ['an empty name', { hoursOfOperationName: '' }, '[LengthOutOfRange] hoursOfOperationName has 0 characters'],
  ['a name of 128 characters', { hoursOfOperationName: 'x'.repeat(128) }, '[LengthOutOfRange] hoursOfOperationName has 128 characters'],
  ['a control character in the name', { hoursOfOperationName: '\u0000' }, '[ControlCharacters] hoursOfOperationName'],
  ['a description of 251 characters', { description: 'x'.repeat(251) }, '[LengthOutOfRange] description has 251 characters'],
  ['an unknown time zone', { timeZone: 'Middle/Earth' }, '[UnknownTimeZone] timeZone is not a name of the IANA time zone database, got "Middle/Earth"'],
  ['a start that is no time', { openingHours: [OpeningHours.daily('8:00', '18:00')] }, '[TimeNotOfADay] openingHours[0] has a start that is not a time of a day, got "8:00"; write a literal "HH:MM"'],
  ['an end after the day', { openingHours: [OpeningHours.daily('08:00', '24:30')] }, '[TimeNotOfADay] openingHours[0] has an end that is not a time of a day, got "24:30"'],
  ['an end before its start', { openingHours: [OpeningHours.weekdays('22:00', '06:00')] }, '[EndNotAfterStart] openingHours[0] does not end after it starts, got "22:00" to "06:00"; hours belong to one day, so write "22:00" to "24:00" for this day and "00:00" to "06:00" for the next'],
  ['an end at its start', { openingHours: [OpeningHours.weekdays('08:00', '08:00')] }, '[EndNotAfterStart]'],
  ['an overlap on one day', { openingHours: [OpeningHours.weekdays('08:00', '18:00'), OpeningHours.days([Weekday.FRIDAY, Weekday.SATURDAY], '17:00', '20:00')] }, '[OverlappingHours] openingHours[1] overlaps openingHours[0] on FRIDAY, got 17:00 to 20:00 beside 08:00 to 18:00; let one end where the other starts, or merge them'],
  ['a span without a day', { openingHours: [OpeningHours.days([], '08:00', '18:00')] }, '[NoDays] openingHours[0] has no day'],
  ['more than 100 entries', { openingHours: QUARTERS_OF_AN_HOUR }, '[TooManyHours] openingHours makes more than 100 entries of a day and its hours, got 105'],
];

describe('OpeningHours', () => {
  test('of weekdays are those from Monday to Friday', () => {
    expect(configOf(OpeningHours.weekdays('08:00', '18:30'))).toStrictEqual(WEEK.slice(0, 5).map((day) => entry(day, [8, 0], [18, 30])));
  });

  test('may be given for chosen days, once each', () => {
    expect(configOf(OpeningHours.days([Weekday.SATURDAY, Weekday.SUNDAY, Weekday.SATURDAY], '09:15', '12:45'))).toStrictEqual([
      entry('SATURDAY', [9, 15], [12, 45]),
      entry('SUNDAY', [9, 15], [12, 45]),
    ]);
  });

  test('around the clock go from midnight to midnight', () => {
    expect(configOf(OpeningHours.always())).toStrictEqual(WEEK.map((day) => entry(day, [0, 0], [0, 0])));
  });

  test.each(['24:00', '00:00'])('may end at %s, the midnight that ends the day', (midnight) => {
    expect(configOf(OpeningHours.days([Weekday.MONDAY], '10:00', midnight))).toStrictEqual([entry('MONDAY', [10, 0], [0, 0])]);
  });

  test('may meet on one day, as around a break', () => {
    expect(configOf(OpeningHours.days([Weekday.MONDAY], '08:00', '12:00'), OpeningHours.days([Weekday.MONDAY], '12:00', '18:00'))).toHaveLength(2);
  });

  test('can be read again', () => {
    const { openDays, opens, closes } = OpeningHours.days([Weekday.MONDAY], '08:00', '18:00');
    expect({ openDays, opens, closes }).toStrictEqual({ openDays: ['MONDAY'], opens: '08:00', closes: '18:00' });
  });
});

describe('HoursOfOperation', () => {
  test('renders every property', () => {
    const given = hours({ hoursOfOperationName: 'Support', description: 'Weekdays', openingHours: [OpeningHours.days([Weekday.MONDAY], '08:00', '18:00')] });
    const resources = Template.fromStack(given.stack).findResources('AWS::Connect::HoursOfOperation');
    expect(Object.values(resources)[0].Properties).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Name: 'Support',
      Description: 'Weekdays',
      TimeZone: 'Europe/Berlin',
      Config: [entry('MONDAY', [8, 0], [18, 0])],
    });
  });

  test('has a name out of its path and exposes its attributes and its resource', () => {
    const given = hours({});
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnHoursOfOperation);
    expect(given.hoursOfOperationName).toMatch(/^Stack-Hours-[0-9A-F]{8}$/);
    expect(given.stack.resolve(given.hoursOfOperationRef)).toStrictEqual({ hoursOfOperationArn: { 'Fn::GetAtt': [logicalId, 'HoursOfOperationArn'] } });
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    hours({ timeZone: deployedString(stack, 'Zone'), description: deployedString(stack, 'Text'), hoursOfOperationName: deployedString(stack, 'Name') }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::HoursOfOperation', {
      TimeZone: { Ref: 'Zone' }, Description: { Ref: 'Text' }, Name: { Ref: 'Name' },
    });
  });

  test('says that a time has to be literal', () => {
    const stack = newStack();
    const call = () => hours({ openingHours: [OpeningHours.daily(deployedString(stack), '18:00')] }, stack);
    expect(messageOf(call)).toContain('openingHours[0] has a start that is known at deployment only');
  });

  test.each(REJECTED)('rejects %s', (_, given, message) => {
    expect(messageOf(() => hours(given))).toContain(message);
  });

  test('reports all problems at once', () => {
    const given = { timeZone: 'CET+1', description: '', openingHours: [OpeningHours.daily('x', 'y'), OpeningHours.days([], '09:00', '08:00')] };
    expect(codesOf(() => hours(given))).toStrictEqual(
      ['LengthOutOfRange', 'UnknownTimeZone', 'TimeNotOfADay', 'TimeNotOfADay', 'NoDays', 'EndNotAfterStart'],
    );
  });

  test('can be imported', () => {
    const imported = HoursOfOperation.fromHoursOfOperationArn(newStack(), 'Hours', arnOf('operating-hours', 'abc'));
    expect(imported.hoursOfOperationId).toBe('abc');
    expect(imported.hoursOfOperationRef).toStrictEqual({ hoursOfOperationArn: arnOf('operating-hours', 'abc') });
  });

  test('rejects to import by the word of the console', () => {
    expect(messageOf(() => HoursOfOperation.fromHoursOfOperationArn(newStack(), 'Hours', arnOf('hours-of-operation', 'abc')))).toContain(
      'write one like arn:aws:connect:us-east-1:111122223333:instance/<instance id>/operating-hours/<operating-hours id>',
    );
  });
});
