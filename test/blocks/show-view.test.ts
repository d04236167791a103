import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, when } from './private/render';
import { ShowView } from '../../src/blocks';

const timeout = Duration.minutes(5);

describe('ShowView', () => {
  test('shows a view; actions that are not wired go on', () => {
    expect(blockActions(new ShowView('Form', { view: 'form', timeout }))).toStrictEqual([{
      Identifier: 'Form',
      Type: 'ShowView',
      Parameters: { ViewResource: { Id: 'form' }, InvocationTimeLimitSeconds: '300' },
      Transitions: { NextAction: 'Fail', Errors: [failure('End', 'NoMatchingCondition'), failure('Fail'), failure('Fail', 'TimeLimitExceeded')] },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new ShowView('Form', {
      view: '$.Attributes.view',
      viewVersion: 'Latest',
      timeout,
      viewData: { Heading: 'Hello $.Customer.FirstName', Items: [{ Value: 1 }] },
      hideResponse: true,
      actions: { Next: say('Next page') },
      onOtherAction: say('Other'),
      onTimeout: say('Late'),
      onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({
      ViewResource: { Id: '$.Attributes.view', Version: 'Latest' },
      InvocationTimeLimitSeconds: '300',
      ViewData: { Heading: 'Hello $.Customer.FirstName', Items: [{ Value: 1 }] },
      SensitiveDataConfiguration: { HideResponseOn: ['TRANSCRIPT'] },
    });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken',
      Conditions: [when('Next', 'Next page')],
      Errors: [failure('Other', 'NoMatchingCondition'), failure('Broken'), failure('Late', 'TimeLimitExceeded')],
    });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new ShowView('Form', { view: '', timeout: Duration.seconds(0), actions: { '': say('A') } }))).toStrictEqual([
      '[EmptyValue] view must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[EmptyAction] actions must have names, got ""; write the name of an action of the view',
      '[TimeoutOutOfRange] timeout must be a whole number of at least 1 seconds, got 0; choose a value in that range',
    ]);
  });
});
