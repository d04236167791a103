import { CallPhoneNumber, Chain, EndFlow, FlowContent, Message, PlayPrompt } from '../../src/blocks';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { JsonObject } from '../../src/language/json';
import { CallCenter, NUMBER_ARN } from '../private/callback-setup';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

describe('The number that customers see on their phone', () => {
  test('is the one of the callback queue, with its name (CI-1, CI-4)', () => {
    const center = new CallCenter();
    center.callback({ callbackQueue: center.queue('Named', { outboundCallerId: { name: 'Example Support', number: center.number } }) });
    center.template.hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Named', OutboundCallerConfig: { OutboundCallerIdName: 'Example Support', OutboundCallerIdNumberArn: NUMBER_ARN },
    });
    expect(actionsByName(flowOf(center.template, 'CallbackInbound').document).get('Create callback')?.Parameters).not.toHaveProperty('CallerId');
  });

  test('is the one of the callback before that of its queue (CI-1)', () => {
    const center = new CallCenter();
    center.callback({ callerId: '+12065550150' });
    for (const flow of ['CallbackInbound', 'CallbackCreation']) {
      const actions = [...actionsByName(flowOf(center.template, flow).document).values()].filter(({ Type }) => Type === 'CreateCallbackContact');
      expect(actions.map(({ Parameters }) => (Parameters as JsonObject).CallerId)).toStrictEqual(['+12065550150']);
    }
  });

  test('can be set by an outbound whisper flow, before it speaks (CI-2)', () => {
    const center = new CallCenter();
    new ContactFlow(center.stack, 'Whisper', {
      instance: center.instance,
      type: ContactFlowType.OUTBOUND_WHISPER,
      content: FlowContent.fromBlocks(Chain.of(
        new CallPhoneNumber('Call', { callerId: '+12065550151' }), new PlayPrompt('Greet', { message: Message.text('Hello.') }), new EndFlow('End'),
      )),
    });
    expect(actionsByName(flowOf(center.template, 'Whisper').document).get('Call')?.Parameters).toStrictEqual({ CallerId: { Number: '+12065550151' } });
  });
});
