import { Figures } from '../../../../src/simulation/interpreter/requests';
import { action, exitOf, flowOf, play } from '../private/script';

const compare = (conditions: Record<string, string>, value?: string) => exitOf(
  'Compare', { ComparisonValue: '$.Attributes.value' }, { conditions, errors: { NoMatchingCondition: 'End' } }, {}, { Attributes: value === undefined ? {} : { value } });

test.each([
  ['Equals yes', 'yes', true], ['Equals yes', 'Yes', false], ['Equals 5', '5.0', false],
  ['TextStartsWith ab', 'abc', true], ['TextStartsWith bc', 'abc', false],
  ['TextEndsWith bc', 'abc', true], ['TextEndsWith ab', 'abc', false],
  ['TextContains b', 'abc', true], ['TextContains d', 'abc', false],
  ['NumberGreaterThan 5', '5.1', true], ['NumberGreaterThan 5', '5', false],
  ['NumberGreaterOrEqualTo 5', '5', true], ['NumberGreaterOrEqualTo 5', '4', false],
  ['NumberLessThan 5', '-10', true], ['NumberLessThan 5', '5', false],
  ['NumberLessOrEqualTo 5', '5', true], ['NumberLessOrEqualTo 5', '6', false],
  ['NumberLessThan 5', 'few', false], ['NumberLessThan 5', ' ', false],
])('a comparison by %s with the value %j holds: %s', (test, value, isTrue) => {
  const [, operand] = test.split(' ');
  const label = test.startsWith('Equals') ? operand : test;
  expect(compare({ [test]: 'End' }, value)).toBe(`A: ${isTrue ? label : 'NoMatchingCondition'}`);
});

test('the first condition that holds wins, and a value that is not there matches none', () => {
  expect(compare({ 'NumberGreaterThan 1': 'End', 'NumberGreaterThan 2': 'End' }, '3')).toBe('A: NumberGreaterThan 1');
  expect(compare({ 'NumberLessThan 1': 'End' })).toBe('A: NoMatchingCondition');
});

test('hours are open, closed or not there', () => {
  const ways = { conditions: { True: 'End', False: 'End' }, errors: { NoMatchingError: 'End' } };
  const exit = (hours: 'open' | 'closed' | 'failed') => exitOf('CheckHoursOfOperation', {}, ways, { hours });
  expect([exit('open'), exit('closed'), exit('failed')]).toStrictEqual(['A: True', 'A: False', 'A: NoMatchingError']);
});

const FIGURES: Figures = {
  name: 'Support', arn: 'arn:queue', contacts: 4, oldestAge: 90_000, online: 3, available: 0, staffed: 2, afterContactWork: 1, busy: 1, missed: 0, nonProductive: 1,
};

test.each([
  ['NumberOfAgentsAvailable', 'NumberGreaterThan 0', false],
  ['NumberOfAgentsStaffed', 'NumberGreaterThan 0', true],
  ['NumberOfAgentsOnline', 'NumberGreaterThan 0', true],
  ['NumberOfContactsInQueue', 'NumberGreaterOrEqualTo 4', true],
  ['OldestContactInQueueAgeSeconds', 'NumberGreaterThan 89999', true],
])('a check of %s by %s of a queue holds: %s', (MetricType, test, isTrue) => {
  const exit = exitOf('CheckMetricData', { MetricType }, { conditions: { [test]: 'End' }, errors: { NoMatchingCondition: 'End', NoMatchingError: 'End' } }, { 'queue-metrics': FIGURES });
  expect(exit).toBe(`A: ${isTrue ? test : 'NoMatchingCondition'}`);
});

test('a check without a queue takes the error branch', () => {
  const ways = { conditions: { 'NumberGreaterThan 0': 'End' }, errors: { NoMatchingCondition: 'End', NoMatchingError: 'End' } };
  expect(exitOf('CheckMetricData', { MetricType: 'NumberOfAgentsStaffed' }, ways, { 'queue-metrics': 'failed' })).toBe('A: NoMatchingError');
});

test('metrics of a queue can be read afterwards, those of the contact only if the block asks for them (QF-2)', () => {
  const read = (parameters: Record<string, string>) => {
    const { scope } = play(flowOf([action('A', 'GetMetricData', parameters)]), { 'queue-metrics': { ...FIGURES, position: 2 } });
    return ['$.Metrics.Queue.Size', '$.Metrics.Queue.OldestContactAge', '$.Metrics.Agents.Staffed.Count', '$.Metrics.Contact.PositionInQueue'].map((path) => scope.text(path));
  };
  expect(read({})).toStrictEqual(['4', '90000', '2', '']);
  expect(read({ SomeSwitch: 'true' })).toStrictEqual(['4', '90000', '2', '2']);
});

test('an estimated wait can be read in seconds where somebody knows one (QF-3)', () => {
  const read = (parameters: Record<string, string>, more: Partial<Figures>) => {
    const { scope } = play(flowOf([action('A', 'GetMetricData', parameters)]), { 'queue-metrics': { ...FIGURES, ...more } });
    return ['$.Metrics.Queue.EstimatedWaitTime', '$.Metrics.Contact.EstimatedWaitTime'].map((path) => scope.text(path));
  };
  expect(read({ QueueChannel: 'Voice', SomeSwitch: 'true' }, { estimatedWait: 300_000, position: 2, contactWait: 90_400 })).toStrictEqual(['300', '90']);
  expect(read({ SomeSwitch: 'true' }, { position: 2 })).toStrictEqual(['', '']);
});

test('metrics that are not there take the error branch (QF-3)', () => {
  expect(exitOf('GetMetricData', {}, { errors: { NoMatchingError: 'End' } }, { 'queue-metrics': 'failed' })).toBe('A: NoMatchingError');
});

test.each([
  [0, 'NumberLessThan 31'], [0.299, 'NumberLessThan 31'], [0.301, 'NumberLessThan 61'], [0.599, 'NumberLessThan 61'], [0.6, 'NoMatchingCondition'], [0.999, 'NoMatchingCondition'],
])('shares of 30 and 30 percent send %d to %s', (random, branch) => {
  const ways = { conditions: { 'NumberLessThan 31': 'End', 'NumberLessThan 61': 'End' }, errors: { NoMatchingCondition: 'End' } };
  expect(exitOf('DistributeByPercentage', {}, ways, { random })).toBe(`A: ${branch}`);
});

test.each([
  ['HUMAN_ANSWERED', 'CallAnswered'], ['VOICEMAIL_BEEP', 'VoicemailBeep'], ['VOICEMAIL_NO_BEEP', 'VoicemailNoBeep'],
  ['AMD_UNRESOLVED', 'NotDetected'], ['AMD_ERROR', 'NoMatchingError'], ['', 'NoMatchingError'],
])('the status %j of a call leads to %s (C-7, C-8)', (status, branch) => {
  const conditions = Object.fromEntries(['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'].map((operand) => [operand, 'End']));
  expect(exitOf('CheckOutboundCallStatus', {}, { conditions, errors: { NoMatchingError: 'End' } }, { 'call-progress': status })).toBe(`A: ${branch}`);
});

test('a loop counts its rounds, leaves, and counts anew', () => {
  const loop = action('Loop', 'Loop', { LoopCount: '2' }, { conditions: { ContinueLooping: 'Loop', DoneLooping: 'Check' }, next: 'Check' });
  let left = 0;
  const again = () => (++left > 1 ? 'open' : 'closed');
  const check = action('Check', 'CheckHoursOfOperation', {}, { conditions: { True: 'End', False: 'Loop' } });
  expect(play(flowOf([loop, check]), { hours: again }).path.slice(0, -2))
    .toStrictEqual(['Loop: ContinueLooping', 'Loop: ContinueLooping', 'Loop: DoneLooping', 'Check: False', 'Loop: ContinueLooping', 'Loop: ContinueLooping', 'Loop: DoneLooping']);
});

test('a loop of no rounds is done at once', () => {
  expect(exitOf('Loop', { LoopCount: '0' }, { conditions: { ContinueLooping: 'A', DoneLooping: 'End' } })).toBe('A: DoneLooping');
});
