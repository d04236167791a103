import { Aspects, Duration, Fn, Stack, Validations } from 'aws-cdk-lib';
import { CfnContactFlow, CfnQueue, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import {
  Chain, Disconnect, FlowContent, FlowPart, InvokeLambdaFunction, Message, PlayPrompt, TransferToCallbackQueue, TransferToFlow, TransferToQueue,
} from '../../../src/blocks';
import { ContactFlow, ContactFlowProps, ContactFlowType } from '../../../src/connect';
import { CallCenter, NUMBER_ARN } from '../../private/callback-setup';
import { synthesisError, warningsOf } from '../../private/own-flows';

const END = new Disconnect('Hang up');
const BYE = new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') });
const RETRIES_DOCS = '(see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html)';

class Flows extends CallCenter {
  flow(id: string, start: FlowPart, props: Partial<ContactFlowProps> = {}): ContactFlow {
    return new ContactFlow(this.stack, id, { instance: this.instance, content: FlowContent.fromBlocks(start), ...props });
  }
}

const eager = (flows: Flows) => Chain.of(new TransferToCallbackQueue('Call back', { queue: flows.callbacks, maxRetries: 20 }), BYE, END);

describe('A flow that is synthesized', () => {
  test('carries warnings with a stable id', () => {
    const flows = new Flows();
    flows.flow('Mine', eager(flows));
    expect(warningsOf(flows.stack)).toStrictEqual([
      'Stack/Mine: warning many-retries  Stack/Mine › Call back › MaximumConnectionAttempts: the customer may be called 21 times; retry at most 5 '
        + `times ${RETRIES_DOCS} [ack: Annotation::cdk-connect-callbacks:many-retries]`,
    ]);
  });

  test('carries them no more once they are acknowledged with a reason', () => {
    const flows = new Flows();
    const flow = flows.flow('Mine', eager(flows));
    Validations.of(flow).acknowledge({ id: 'annotation::cdk-connect-callbacks:many-retries', reason: 'Customers asked for persistence.' });
    expect(warningsOf(flows.stack)).toStrictEqual([]);
  });

  test('keeps the warnings of other flows when those of one are acknowledged', () => {
    const flows = new Flows();
    Validations.of(flows.flow('Mine', eager(flows))).acknowledge({ id: 'annotation::cdk-connect-callbacks:many-retries', reason: 'Tried.' });
    flows.flow('Other', eager(flows));
    expect(warningsOf(flows.stack)).toStrictEqual([expect.stringMatching(/^Stack\/Other: warning many-retries /)]);
  });

  test('says everything once, also if it is synthesized again', () => {
    const flows = new Flows();
    flows.flow('Mine', eager(flows));
    warningsOf(flows.stack);
    expect(warningsOf(flows.stack)).toHaveLength(1);
  });

  test('fails with the errors of all flows at once, and with all of each', () => {
    const flows = new Flows();
    flows.flow('Whisper', END, { type: ContactFlowType.AGENT_WHISPER });
    flows.flow('Line', Chain.of(new TransferToCallbackQueue('Call back', { queue: flows.queue('Silent') }), new TransferToCallbackQueue('Again', { queue: flows.support }), END));
    const lines = synthesisError(flows.stack).split('\n');
    expect(lines.map((line) => /\[(.*)\] error (\S+) {2}\S+ › ([^›:]+)/.exec(line)?.slice(1))).toStrictEqual([
      undefined,
      ['Stack/Whisper', 'block-in-flow-type', 'Hang up'],
      ['Stack/Line', 'callback-queue-caller-id', 'Call back '],
      ['Stack/Line', 'callback-queue-caller-id', 'Again '],
    ]);
  });

  test('has warnings in place of errors where it is known to be unfinished', () => {
    const flows = new Flows();
    flows.flow('Draft', END, { type: ContactFlowType.AGENT_WHISPER, failOnErrors: false });
    expect(warningsOf(flows.stack)).toStrictEqual([
      expect.stringMatching(/^Stack\/Draft: error block-in-flow-type .* \[ack: Annotation::cdk-connect-callbacks:block-in-flow-type\]$/),
      expect.stringMatching(/^Stack\/Draft: warning no-silent-hang-up /),
    ]);
  });

  test('says so if its content cannot be read before deployment, and so is not checked', () => {
    const flows = new Flows();
    const flow = flows.flow('Mine', eager(flows));
    (flow.node.defaultChild as CfnContactFlow).content = Fn.base64('whatever');
    expect(warningsOf(flows.stack)).toStrictEqual([expect.stringMatching(/^Stack\/Mine: the flow is not checked, because its content holds an intrinsic/)]);
  });

  test('is checked as it is after all changes by aspects', () => {
    const flows = new Flows();
    const flow = flows.flow('Mine', END);
    Aspects.of(flows.stack).add({
      visit: (node) => {
        if (node === flow.node.defaultChild) (node as CfnContactFlow).content = '{"Version":"2019-10-30","StartAction":"gone","Actions":[]}';
      },
    });
    expect(synthesisError(flows.stack)).toContain('[Stack/Mine] error target-exists ');
  });
});

describe('The resources around a flow', () => {
  const callBackInto = (queue: IQueueRef) => Chain.of(new TransferToCallbackQueue('Call back', { queue }), BYE, END);

  test('are judged by what they will be, overrides included', () => {
    const flows = new Flows();
    const queue = flows.queue('Later');
    (queue.node.defaultChild as CfnQueue).addPropertyOverride('OutboundCallerConfig.OutboundCallerIdNumberArn', NUMBER_ARN);
    flows.flow('Mine', callBackInto(queue));
    expect(warningsOf(flows.stack)).toStrictEqual([]);
  });

  test('may be made without a construct of this library', () => {
    const flows = new Flows();
    const queue = new CfnQueue(flows.stack, 'Plain', { instanceArn: flows.instance.instanceArn, name: 'Plain', hoursOfOperationArn: flows.hours.hoursOfOperationArn });
    flows.flow('Mine', callBackInto(queue));
    expect(synthesisError(flows.stack)).toContain('error callback-queue-caller-id  Stack/Mine › Call back › QueueId: the queue "Stack/Plain" has no outbound');
  });

  test('are not judged if they were imported', () => {
    const flows = new Flows();
    const creationFlow = ContactFlow.fromContactFlowArn(flows.stack, 'Imported', `${flows.instance.instanceArn}/contact-flow/creation`);
    flows.flow('Mine', Chain.of(new TransferToCallbackQueue('Call back', { queue: flows.callbacks, creationFlow }), BYE, END));
    expect(warningsOf(flows.stack)).toStrictEqual([expect.stringContaining('delay-with-creation-flow')]);
  });

  test('are found in another stack of the app', () => {
    const flows = new Flows();
    const other = new Stack(flows.stack.node.root, 'Other');
    const creationFlow = flows.flow('Creation', new TransferToQueue('Queue'), { type: ContactFlowType.QUEUE_TRANSFER });
    new ContactFlow(other, 'Mine', {
      instance: flows.instance,
      content: FlowContent.fromBlocks(Chain.of(new TransferToCallbackQueue('Call back', { queue: flows.callbacks, creationFlow }), BYE, END)),
    });
    expect(synthesisError(flows.stack)).toContain('[Other/Mine] error creation-flow-type  Other/Mine › Call back › ContactFlowId: the creation flow "Stack/Creation"');
  });

  const invoking = (flows: Flows, timeout: Duration) => {
    const handler = new LambdaFunction(flows.stack, 'Lookup', {
      code: Code.fromInline('exports.handler = async () => ({})'), handler: 'index.handler', runtime: Runtime.NODEJS_24_X, timeout,
    });
    return Chain.of(new InvokeLambdaFunction('Look up', { handler, timeout: Duration.seconds(5) }), BYE, END);
  };

  test('tell how long a function may run', () => {
    const flows = new Flows();
    flows.flow('Mine', invoking(flows, Duration.seconds(30)));
    expect(warningsOf(flows.stack)).toStrictEqual([
      expect.stringContaining('lambda-time-limit  Stack/Mine › Look up: the flow waits 5 s for the function "Stack/Lookup", which may run 30 s'),
    ]);
  });

  test('tell which instance the flow belongs to', () => {
    const flows = new Flows();
    const flow = ContactFlow.fromContactFlowArn(flows.stack, 'Imported', `${flows.instance.instanceArn.replace('11111111', '99999999')}/contact-flow/next`);
    flows.flow('Mine', Chain.of(new TransferToFlow('Go on', { flow })));
    expect(warningsOf(flows.stack).filter((warning) => !warning.includes('no-silent-hang-up'))).toStrictEqual([
      expect.stringContaining('arn-environment  Stack/Mine › Go on › ContactFlowId: the ARN belongs to the instance 99999999-'),
    ]);
  });
});

test('A hint is information, not a warning', () => {
  const flows = new Flows();
  const flow = flows.flow('Mine', Chain.of(new TransferToCallbackQueue('Call back', { queue: flows.callbacks }), BYE, END));
  expect(warningsOf(flows.stack)).toStrictEqual([]);
  expect(flow.node.metadata.filter(({ type }) => type === 'aws:cdk:info').map(({ data }) => String(data))).toStrictEqual([
    expect.stringMatching(/^info callback-number-known {2}Stack\/Mine › Call back: /),
  ]);
});
