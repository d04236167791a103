import { blockActions, failure, say, usesOf, when } from './private/render';
import { HOURS, HOURS_ARN } from './private/resources';
import { CheckHoursOfOperation } from '../../src/blocks';

describe('CheckHoursOfOperation', () => {
  test('checks the working queue; branches that are not wired go on', () => {
    expect(blockActions(new CheckHoursOfOperation('Open?'))).toStrictEqual([{
      Identifier: 'Open?',
      Type: 'CheckHoursOfOperation',
      Parameters: {},
      Transitions: { NextAction: 'Fail', Conditions: [when('True', 'End'), when('False', 'End')], Errors: [failure('Fail')] },
    }]);
  });

  test('checks given hours and wires every branch', () => {
    const block = new CheckHoursOfOperation('Open?', { hours: HOURS, whenOpen: say('Open'), whenClosed: say('Closed'), onError: say('Broken') });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Open?',
      Type: 'CheckHoursOfOperation',
      Parameters: { HoursOfOperationId: HOURS_ARN },
      Transitions: { NextAction: 'Broken', Conditions: [when('True', 'Open'), when('False', 'Closed')], Errors: [failure('Broken')] },
    });
    expect(usesOf(block)).toStrictEqual([{ kind: 'hours', resource: HOURS, block: 'Open?' }]);
  });
});
