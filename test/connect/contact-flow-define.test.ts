import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Chain, Disconnect, FlowContent, Message, PlayPrompt } from '../../src/blocks';
import { ContactFlow, Instance } from '../../src/connect';
import { flowOf } from '../private/template-flows';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

function setup() {
  const stack = new Stack(new App(), 'Test');
  return { stack, instance: Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) };
}

function goodbye(): FlowContent {
  return FlowContent.fromBlocks(Chain.of(new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') }), new Disconnect('Hang up')));
}

describe('A flow without content', () => {
  test('takes it later, and is then the same as one that had it at once', () => {
    const early = setup();
    new ContactFlow(early.stack, 'Flow', { instance: early.instance, content: goodbye() });
    const late = setup();
    new ContactFlow(late.stack, 'Flow', { instance: late.instance }).define(goodbye());
    expect(Template.fromStack(late.stack).toJSON()).toStrictEqual(Template.fromStack(early.stack).toJSON());
    expect(flowOf(Template.fromStack(late.stack), 'Flow').document.startAction).toBe('Say goodbye');
  });

  test('takes it once', () => {
    const { stack, instance } = setup();
    const flow = new ContactFlow(stack, 'Flow', { instance, content: goodbye() });
    expect(() => flow.define(goodbye())).toThrow(
      'ContactFlow "Test/Flow" is not valid\n  - [ContentAlreadyGiven] content is given a second time, got a flow that has its content; leave content out of the props, or define() out');
  });

  test('fails the synthesis when it never gets any', () => {
    const { stack, instance } = setup();
    new ContactFlow(stack, 'Flow', { instance });
    expect(() => Template.fromStack(stack)).toThrow(
      'ContactFlow "Test/Flow" is not valid\n  - [ContentMissing] content is missing, got nothing; give it to the constructor, or call define() once');
  });
});
