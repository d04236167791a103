import {
  Block, Chain, FlowContent, HoldSide, LoopPrompts, Message, SetCustomerQueueFlow, SetHoldFlow, SetWhisperFlow, SetWorkingQueue, TransferToQueue,
  WhisperSide,
} from '../../src/blocks';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { CallCenter } from '../private/callback-setup';
import { playedBehind } from '../private/hooks';
import { flowOf } from '../private/template-flows';

/** What plays for a contact whose flow has these blocks, made with flows of the stack by their name. */
function played(...blocks: ((flow: (name: string, type: ContactFlowType) => ContactFlow) => Block)[]): string[][] {
  const center = new CallCenter();
  const flow = (name: string, type: ContactFlowType) => new ContactFlow(center.stack, name, {
    instance: center.instance, type, content: FlowContent.fromBlocks(new LoopPrompts('Wait', { messages: [Message.text('Please wait.')] })),
  });
  const route = [new SetWorkingQueue('Support', { queue: center.support }), new TransferToQueue('Wait')];
  new ContactFlow(center.stack, 'MainLine', {
    instance: center.instance, content: FlowContent.fromBlocks(Chain.of(...blocks.map((block) => block(flow)), ...route)),
  });
  return playedBehind(flowOf(center.template, 'MainLine'), 'TransferContactToQueue');
}

describe('The default flows of an instance', () => {
  test('play where a flow sets none (FL-1)', () => {
    expect(played()).toStrictEqual([[]]);
  });

  test('are replaced for one contact by the flow that a block sets, each by its own (FL-1)', () => {
    expect(played(
      (flow) => new SetCustomerQueueFlow('Queue', { flow: flow('Queueing', ContactFlowType.CUSTOMER_QUEUE) }),
      (flow) => new SetHoldFlow('Agent hold', { side: HoldSide.AGENT, flow: flow('AgentHold', ContactFlowType.AGENT_HOLD) }),
      (flow) => new SetHoldFlow('Customer hold', { side: HoldSide.CUSTOMER, flow: flow('CustomerHold', ContactFlowType.CUSTOMER_HOLD) }),
    )).toStrictEqual([['CustomerQueue: Queueing', 'AgentHold: AgentHold', 'CustomerHold: CustomerHold']]);
  });

  test('are replaced by the flow that was set last (FL-1)', () => {
    expect(played(
      (flow) => new SetCustomerQueueFlow('Queue', { flow: flow('First', ContactFlowType.CUSTOMER_QUEUE) }),
      (flow) => new SetCustomerQueueFlow('Queue later', { flow: flow('Last', ContactFlowType.CUSTOMER_QUEUE) }),
    )).toStrictEqual([['CustomerQueue: Last']]);
  });

  test.each([
    [WhisperSide.AGENT, 'AgentWhisper'], [WhisperSide.CUSTOMER, 'CustomerWhisper'],
  ])('are replaced by the whisper for the side %s', (side, hook) => {
    const center = new CallCenter();
    const whisper = ContactFlow.fromContactFlowArn(center.stack, 'Whisper', `${center.instance.instanceArn}/contact-flow/whisper`);
    new ContactFlow(center.stack, 'MainLine', {
      instance: center.instance,
      content: FlowContent.fromBlocks(Chain.of(
        new SetWhisperFlow('Whisper', { side, flow: whisper }), new SetWorkingQueue('Support', { queue: center.support }), new TransferToQueue('Wait'),
      )),
    });
    expect(playedBehind(flowOf(center.template, 'MainLine'), 'TransferContactToQueue')).toStrictEqual([[`${hook}: ${whisper.contactFlowArn}`]]);
  });
});
