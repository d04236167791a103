import { blockActions, failure, say, usesOf, when } from './private/render';
import { QUEUE, QUEUE_ARN } from './private/resources';
import { CheckStaffing, StaffingStatus } from '../../src/blocks';

describe('CheckStaffing', () => {
  test('checks the working queue; branches that are not wired go on', () => {
    expect(blockActions(new CheckStaffing('Staffed?', { status: StaffingStatus.STAFFED }))).toStrictEqual([{
      Identifier: 'Staffed?',
      Type: 'CheckMetricData',
      Parameters: { MetricType: 'NumberOfAgentsStaffed' },
      Transitions: {
        NextAction: 'Fail',
        Conditions: [when('0', 'End', 'NumberGreaterThan')],
        Errors: [failure('End', 'NoMatchingCondition'), failure('Fail')],
      },
    }]);
  });

  test('checks a given queue and wires every branch', () => {
    const block = new CheckStaffing('Staffed?', {
      status: StaffingStatus.AVAILABLE, queue: QUEUE, whenTrue: say('Yes'), whenFalse: say('No'), onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({ MetricType: 'NumberOfAgentsAvailable', QueueId: QUEUE_ARN });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken',
      Conditions: [when('0', 'Yes', 'NumberGreaterThan')],
      Errors: [failure('No', 'NoMatchingCondition'), failure('Broken')],
    });
    expect(usesOf(block)).toStrictEqual([{ kind: 'queue', resource: QUEUE, block: 'Staffed?' }]);
  });

  test('knows agents who are online', () => {
    expect(blockActions(new CheckStaffing('Online?', { status: StaffingStatus.ONLINE }))[0].Parameters)
      .toStrictEqual({ MetricType: 'NumberOfAgentsOnline' });
  });
});
