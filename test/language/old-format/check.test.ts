import { converted, notesOf, oldBlock, oldFlow } from './private/convert';

test('A test of an attribute keeps operators and order', () => {
  const block = oldBlock('CheckAttribute', { 'Evaluate Equals x': 'a', 'Evaluate Contains y': 'b', 'Evaluate GreaterThan 3': 'c', 'NoMatch': 'd' }, [
    ['Attribute', 'slot'], ['Namespace', 'Lex.Slots'],
  ]);
  expect(converted(block)).toStrictEqual([{
    type: 'Compare',
    parameters: { ComparisonValue: '$.Lex.Slots.slot' },
    branches: { 'next': 'd', 'x': 'a', 'TextContains y': 'b', 'NumberGreaterThan 3': 'c', 'NoMatchingCondition': 'd' },
  }]);
});

test('Staffing is a count above zero', () => {
  expect(converted(oldBlock('CheckStaffing', { True: 'a', False: 'b', Error: 'c' }, [['Status', 'Staffed'], ['Queue', 'arn:q']]))).toStrictEqual([{
    type: 'CheckMetricData',
    parameters: { MetricType: 'NumberOfAgentsStaffed', QueueId: 'arn:q' },
    branches: { 'next': 'c', 'NumberGreaterThan 0': 'a', 'NoMatchingCondition': 'b', 'NoMatchingError': 'c' },
  }]);
});

test('A queue that is tested for time and size becomes a chain of tests at one place', () => {
  const flow = oldFlow([
    oldBlock('CheckQueueStatus', { 'CheckQueueTime GreaterThan 300000': 'block', 'CheckQueueSize LessThan 5': 'block', 'NoMatch': 'block', 'Error': 'block' }),
  ]);
  expect(flow._actions.map(({ identifier, parameters, edges }) => [identifier, parameters.MetricType, edges.map(({ label, target }) => `${label}: ${target}`)])).toStrictEqual([
    ['block', 'OldestContactInQueueAgeSeconds', ['next: block', 'NumberGreaterThan 300000: block', 'NoMatchingCondition: block 2', 'NoMatchingError: block']],
    ['block 2', 'NumberOfContactsInQueue', ['next: block', 'NumberLessThan 5: block', 'NoMatchingCondition: block', 'NoMatchingError: block']],
  ]);
  expect(flow._json.Metadata).toMatchObject({ ActionMetadata: { 'block': { children: ['block 2'] }, 'block 2': { position: { x: 10, y: 20 } } } });
});

test.each<[string, Record<string, string>, Parameters<typeof oldBlock>[2] & object, string, unknown, unknown]>([
  ['CheckHoursOfOperation', { True: 'a', False: 'b', Error: 'c' }, [['Hours', 'arn:h']], 'CheckHoursOfOperation', { HoursOfOperationId: 'arn:h' },
    { next: 'c', True: 'a', False: 'b', NoMatchingError: 'c' }],
  ['CheckVoiceId', { Authenticated: 'a', Inconclusive: 'b', Error: 'c' }, [['CheckVoiceIdOption', 'voiceAuthentication']], 'CheckVoiceId',
    { CheckVoiceIdOption: 'voiceAuthentication' }, { next: 'c', Authenticated: 'a', Inconclusive: 'b', NoMatchingError: 'c' }],
  ['Loop', { Looping: 'a', Complete: 'b' }, [['LoopCount', 2]], 'Loop', { LoopCount: '2' }, { next: 'b', ContinueLooping: 'a', DoneLooping: 'b' }],
  ['Wait', { CustomerReturn: 'a', Timeout: 'b', Error: 'c' }, [['TimeoutSeconds', '60']], 'Wait', { TimeLimitSeconds: '60', Events: ['CustomerReturned'] },
    { next: 'c', CustomerReturned: 'a', WaitCompleted: 'b', NoMatchingError: 'c' }],
  ['PercentileBranching', { 'Evaluate Equals 20': 'a', 'Evaluate Equals 30': 'b', 'NoMatch': 'c' }, [], 'DistributeByPercentage', {},
    { 'next': 'c', 'NumberLessThan 21': 'a', 'NumberLessThan 51': 'b', 'NoMatchingCondition': 'c' }],
])('%s keeps its outcomes', (type, ways, parameters, action, expected, branches) => {
  expect(converted(oldBlock(type, ways, parameters))).toStrictEqual([{ type: action, parameters: expected, branches }]);
});

test('An operator that nobody knows is noted', () => {
  const block = oldBlock('CheckAttribute', { 'Evaluate toString x': 'a', 'NoMatch': 'd' }, [['Attribute', 'x'], ['Namespace', 'External']]);
  expect(notesOf(block).map(({ what }) => what)).toStrictEqual(['operator toString']);
});
