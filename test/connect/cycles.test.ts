import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Chain, Disconnect, FlowContent, Message, PlayPrompt, TransferToFlow } from '../../src/blocks';
import { ContactFlow, Instance } from '../../src/connect';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

test('first', () => {
  for (const flag of [true, false]) {
    const app = new App({ context: { '@aws-cdk/core:aspectStabilization': flag } });
    const stack = new Stack(app, 'Test');
    const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    const one = new ContactFlow(stack, 'One', { instance });
    const say = new PlayPrompt('Say', { message: Message.text('Hello.') });
    one.define(FlowContent.fromBlocks(Chain.of(say, new TransferToFlow('Again', { flow: one, onError: new Disconnect('End') }))));
    const json = Template.fromStack(stack).toJSON();
    console.log(JSON.stringify(json.Resources, null, 1));
  }
});
