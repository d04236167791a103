import { blockActions, failure, problemsOf, say, usesOf, when } from './private/render';
import { QUEUE, QUEUE_ARN, USER, USER_ARN } from './private/resources';
import { CheckQueueStatus, Condition, QueueStatusMetric } from '../../src/blocks';

const metric = QueueStatusMetric.CONTACTS_IN_QUEUE;

describe('CheckQueueStatus', () => {
  test('compares the working queue; branches that are not wired go on', () => {
    expect(blockActions(new CheckQueueStatus('Full?', { metric, conditions: [Condition.greaterThan(5, say('Full'))] }))[0]).toStrictEqual({
      Identifier: 'Full?',
      Type: 'CheckMetricData',
      Parameters: { MetricType: 'NumberOfContactsInQueue' },
      Transitions: {
        NextAction: 'Fail',
        Conditions: [when('5', 'Full', 'NumberGreaterThan')],
        Errors: [failure('End', 'NoMatchingCondition'), failure('Fail')],
      },
    });
  });

  test('compares a given queue or that of an agent', () => {
    const conditions = [Condition.equalTo('0', say('Empty'))];
    const ofQueue = new CheckQueueStatus('Old?', { metric: QueueStatusMetric.OLDEST_CONTACT_AGE, queue: QUEUE, conditions });
    expect(blockActions(ofQueue)[0].Parameters).toStrictEqual({ MetricType: 'OldestContactInQueueAgeSeconds', QueueId: QUEUE_ARN });
    expect(usesOf(ofQueue)).toStrictEqual([{ kind: 'queue', resource: QUEUE, block: 'Old?' }]);
    const ofAgent = new CheckQueueStatus('Full?', { metric, agent: USER, conditions, otherwise: say('Some'), onError: say('Broken') });
    const [action] = blockActions(ofAgent);
    expect(action.Parameters).toStrictEqual({ MetricType: 'NumberOfContactsInQueue', AgentId: USER_ARN });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken', Conditions: [when('0', 'Empty')], Errors: [failure('Some', 'NoMatchingCondition'), failure('Broken')],
    });
    expect(usesOf(ofAgent)).toStrictEqual([{ kind: 'agent', resource: USER, block: 'Full?' }]);
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new CheckQueueStatus('Full?', {
      metric, queue: QUEUE, agent: USER, conditions: [Condition.contains('1', say('A')), Condition.equalTo('many', say('B'))],
    }))).toStrictEqual([
      '[NotANumericTest] conditions must compare with whole numbers, got ["TextContains 1","Equals many"]; '
      + 'use Condition.greaterThan(…), lessThan(…) or equalTo with digits',
      '[QueueGivenTwice] the queue must be one, got queue and agent; remove one of them',
    ]);
    expect(problemsOf(() => new CheckQueueStatus('Full?', { metric, conditions: [] }))).toStrictEqual([
      '[NoConditions] conditions must have at least one test, got []; add Condition.greaterThan(…)',
    ]);
  });
});
