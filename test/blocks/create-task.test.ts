import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { Attribute, CreateTask, TaskReferenceType } from '../../src/blocks';

describe('CreateTask', () => {
  test('creates a task at once', () => {
    const block = new CreateTask('Task', { flow: FLOW, taskName: 'Call $.CustomerEndpoint.Address back' });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Task',
      Type: 'CreateTask',
      Parameters: { ContactFlowId: FLOW_ARN, Name: 'Call $.CustomerEndpoint.Address back' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Task' }]);
  });

  test('writes everything that is given', () => {
    const [{ Parameters, Transitions }] = blockActions(new CreateTask('Task', {
      flow: FLOW,
      taskName: 'Call back',
      description: 'Within a day',
      attributes: { reason: '$.Attributes.reason' },
      references: { form: { type: TaskReferenceType.URL, value: 'https://example.com/form' } },
      delay: Duration.hours(1),
      template: 't-1',
      onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      ContactFlowId: FLOW_ARN,
      Name: 'Call back',
      Description: 'Within a day',
      Attributes: { reason: '$.Attributes.reason' },
      References: { form: { Value: 'https://example.com/form', Type: 'URL' } },
      DelaySeconds: '3600',
      TaskTemplateId: 't-1',
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('creates a task at a time that an attribute holds', () => {
    const block = new CreateTask('Task', { flow: FLOW, taskName: 'Call back', scheduledTime: Attribute.userDefined('when') });
    expect(blockActions(block)[0].Parameters).toStrictEqual({ ContactFlowId: FLOW_ARN, Name: 'Call back', ScheduledTime: '$.Attributes.when' });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new CreateTask('Task', {
      flow: FLOW,
      taskName: '',
      attributes: {},
      references: { form: { type: TaskReferenceType.URL, value: '' } },
      delay: Duration.days(7),
      scheduledTime: Attribute.userDefined('when'),
    }))).toStrictEqual([
      '[EmptyText] taskName must not be empty, got ""; write a text or the path of an attribute',
      '[EntriesMissing] attributes must have at least 1 entry, got {}; add one',
      '[EmptyEntry] references must have names and values that are not empty, got nothing for ["form"]; leave such an entry out',
      '[StartGivenTwice] a task must have one start, got delay and scheduledTime; remove one of them',
      '[DelayOutOfRange] delay must be a whole number from 1 to 518400 seconds, got 604800; choose a value in that range',
    ]);
  });
});
