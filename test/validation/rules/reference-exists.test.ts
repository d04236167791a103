import { createCallback } from '../../../src/validation/private/examples';
import { flow, goOn, invoke, tell } from '../../../src/validation/private/flow-examples';
import { referenceExists } from '../../../src/validation/rules/reference-exists';
import { describeRule } from '../../private/rule-table';

const missing = ['${Gone.Arn}'];

describeRule(referenceExists, {
  valid: [
    ['what the stack has', { ...flow(goOn('Go on', '${Next.ContactFlowArn}')), missing }],
    ['an ARN of which nobody knows', { ...flow(goOn('Go on', 'arn:aws:connect:eu-central-1:111122223333:instance/i/contact-flow/f')), missing }],
    ['a text that is no reference', { ...flow(tell('Say', '${Gone.Arn}')), missing }],
  ],
  invalid: [
    ['a flow', { ...flow(goOn('Go on', '${Gone.Arn}')), missing }, ['Go on › ContactFlowId'], 'the flow ${Gone.Arn}'],
    ['a queue', { ...flow(createCallback('Call back', { QueueId: '${Gone.Arn}' }, 'Hang up')), missing }, ['Call back › QueueId'], 'the queue'],
    ['a function', { ...flow(invoke('Look up', 'Hang up', 'Hang up', { LambdaFunctionARN: '${Gone.Arn}' })), missing }, ['Look up › LambdaFunctionARN'], 'the function'],
  ],
});
