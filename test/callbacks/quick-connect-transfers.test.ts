import { Template } from 'aws-cdk-lib/assertions';
import { Chain, Disconnect, FlowContent, LoopPrompts, Message } from '../../src/blocks';
import { OfferPoint, QuickConnectTransfers, QuickConnectTransfersProps, TransferDestination } from '../../src/callbacks';
import { ContactFlow, ContactFlowType, Queue, SecurityProfile, User } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';
import { warningsOf } from '../private/own-flows';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

class Transfers extends CallCenter {
  readonly kim = User.fromUserArn(this.stack, 'Kim', `${INSTANCE_ARN}/agent/kim`);
  readonly billing = Queue.fromQueueArn(this.stack, 'Billing', `${INSTANCE_ARN}/queue/billing`);

  transfers(props: Partial<QuickConnectTransfersProps> = {}): QuickConnectTransfers {
    return new QuickConnectTransfers(this.stack, 'Transfers', {
      instance: this.instance,
      queues: [this.support, this.callbacks],
      destinations: { Kim: TransferDestination.user(this.kim), Billing: TransferDestination.queue(this.billing) },
      ...props,
    });
  }

  flowTypes(): string[] {
    return Object.values(this.template.findResources('AWS::Connect::ContactFlow')).map(({ Properties }) => Properties.Type).sort();
  }
}

/** The texts that the blocks of a flow say, by the name of the block. */
function textsOf(template: Template, prefix: string): Record<string, unknown> {
  const says = [...actionsByName(flowOf(template, prefix).document)].map(([name, { Parameters }]) => {
    const { Text, Messages } = Parameters as { Text?: string; Messages?: { Text: string }[] };
    return [name, Text ?? Messages?.map((one) => one.Text)];
  });
  return Object.fromEntries(says.filter(([, text]) => text !== undefined));
}

describe('QuickConnectTransfers', () => {
  test('shows every quick connect in every queue, that of the callbacks included (QC-2)', () => {
    const center = new Transfers();
    const { quickConnects } = center.transfers();
    const arns = Object.values(quickConnects).map(({ quickConnectArn }) => center.stack.resolve(quickConnectArn));
    expect(Object.keys(quickConnects)).toStrictEqual(['Kim', 'Billing']);
    for (const Name of ['Support', 'Callbacks']) center.template.hasResourceProperties('AWS::Connect::Queue', { Name, QuickConnectArns: arns });
  });

  test('leads to users and queues through their transfer flows, and to phone numbers without one (QC-1)', () => {
    const center = new Transfers();
    const { agentTransferFlow, queueTransferFlow } = center.transfers({
      destinations: {
        'Kim': TransferDestination.user(center.kim),
        'Billing': TransferDestination.queue(center.billing),
        'Head office': TransferDestination.phoneNumber('+12065550100'),
      },
    });
    const arnOf = (flow?: ContactFlow): unknown => center.stack.resolve(flow?.contactFlowArn);
    const configs = Object.values(center.template.findResources('AWS::Connect::QuickConnect')).map(({ Properties }) => [Properties.Name, Properties.QuickConnectConfig]);
    expect(Object.fromEntries(configs)).toStrictEqual({
      'Kim': { QuickConnectType: 'USER', UserConfig: { UserArn: `${INSTANCE_ARN}/agent/kim`, ContactFlowArn: arnOf(agentTransferFlow) } },
      'Billing': { QuickConnectType: 'QUEUE', QueueConfig: { QueueArn: `${INSTANCE_ARN}/queue/billing`, ContactFlowArn: arnOf(queueTransferFlow) } },
      'Head office': { QuickConnectType: 'PHONE_NUMBER', PhoneConfig: { PhoneNumber: '+12065550100' } },
    });
  });

  test('has one transfer flow for all destinations of a kind, and none for a kind that nobody asked for', () => {
    const center = new Transfers();
    const transfers = center.transfers({
      destinations: { One: TransferDestination.queue(center.billing), Two: TransferDestination.queue(center.billing) },
    });
    expect(transfers.agentTransferFlow).toBeUndefined();
    expect(center.flowTypes()).toStrictEqual(['AGENT_HOLD', 'AGENT_WHISPER', 'CUSTOMER_HOLD', 'CUSTOMER_WHISPER', 'QUEUE_TRANSFER']);
  });

  test('can offer a callback on transfer, with the flow of a queued callback (QC-3)', () => {
    const center = new Transfers();
    const { queueTransferFlow } = center.callback({ inboundQueue: center.queue('Billing calls'), offerIn: [OfferPoint.QUEUE_TRANSFER] });
    const destinations = { Billing: TransferDestination.queue(center.billing, queueTransferFlow) };
    const transfers = center.transfers({ destinations });
    expect(transfers.queueTransferFlow).toBeUndefined();
    center.template.hasResourceProperties('AWS::Connect::QuickConnect', {
      QuickConnectConfig: { QueueConfig: { ContactFlowArn: center.stack.resolve(queueTransferFlow?.contactFlowArn) } },
    });
  });

  test('may show a user in the queue that the user serves, a circle that is broken (QC-2)', () => {
    const center = new Transfers();
    const agent = new User(center.stack, 'Agent', {
      instance: center.instance,
      userName: 'agent',
      routingProfile: center.profile('Agents', { queue: center.support }),
      securityProfiles: [SecurityProfile.fromSecurityProfileArn(center.stack, 'Rights', `${INSTANCE_ARN}/security-profile/agent`)],
    });
    const { quickConnects: { Agent } } = center.transfers({ destinations: { Agent: TransferDestination.user(agent) } });
    center.template.hasResourceProperties('Custom::ConnectQueueQuickConnects', {
      QueueArn: center.stack.resolve(center.support.queueArn), QuickConnectArns: [center.stack.resolve(Agent.quickConnectArn)],
    });
  });

  test('sets the whispers and the hold flows in both transfer flows, each for its side (FL-1)', () => {
    const center = new Transfers();
    const transfers = center.transfers();
    const arnOf = (flow: ContactFlow) => `\${${center.stack.getLogicalId(flow.node.defaultChild as never)}.ContactFlowArn}`;
    for (const prefix of ['TransfersAgentTransfer', 'TransfersQueueTransfer']) {
      const hooks = [...actionsByName(flowOf(center.template, prefix).document).values()]
        .filter(({ Type }) => Type === 'UpdateContactEventHooks').map(({ Parameters }) => (Parameters as { EventHooks: object }).EventHooks);
      expect(Object.assign({}, ...hooks)).toStrictEqual({
        AgentWhisper: arnOf(transfers.agentWhisperFlow),
        CustomerWhisper: arnOf(transfers.customerWhisperFlow),
        AgentHold: arnOf(transfers.agentHoldFlow),
        CustomerHold: arnOf(transfers.customerHoldFlow),
      });
    }
  });

  test('lets customers in the queue hear the flow that it is given', () => {
    const center = new Transfers();
    const customerQueueFlow = new ContactFlow(center.stack, 'Waiting', {
      instance: center.instance,
      type: ContactFlowType.CUSTOMER_QUEUE,
      content: FlowContent.fromBlocks(new LoopPrompts('Wait', { messages: [Message.text('Please wait.')] })),
    });
    center.transfers({ customerQueueFlow });
    expect([...actionsByName(flowOf(center.template, 'TransfersQueueTransfer').document).keys()]).toContain('Set customer queue flow');
  });

  test('speaks English by default, to whom each flow plays', () => {
    const center = new Transfers();
    center.transfers();
    const { template } = center;
    expect(textsOf(template, 'TransfersAgentTransfer')).toStrictEqual({ 'Say what happens': 'Transferring. Please wait.' });
    expect(textsOf(template, 'TransfersQueueTransfer')).toStrictEqual({
      'Say what happens': 'Transferring to the queue. Please wait.',
      'Say queue is full': 'The queue is full. The customer was not transferred and is still on hold.',
      'Say transfer failed': 'The transfer did not work. The customer is still on hold.',
    });
    expect(textsOf(template, 'TransfersAgentWhisper')).toStrictEqual({ 'Say what happens': 'A call is transferred to you.' });
    expect(textsOf(template, 'TransfersCustomerWhisper')).toStrictEqual({ 'Say what happens': 'You are being connected.' });
    expect(textsOf(template, 'TransfersAgentHold')).toStrictEqual({ 'Wait on hold': ['You are on hold.'] });
    expect(textsOf(template, 'TransfersCustomerHold')).toStrictEqual({ 'Wait on hold': ['Thank you for waiting. We will be back with you in a moment.'] });
  });

  test('takes other prompts and another voice', () => {
    const center = new Transfers();
    center.transfers({ voice: 'Vicki', prompts: { transferToUser: Message.text('Sie werden verbunden.'), customerHold: [Message.text('Einen Moment bitte.')] } });
    expect(textsOf(center.template, 'TransfersAgentTransfer')).toMatchObject({ 'Say what happens': 'Sie werden verbunden.' });
    expect(textsOf(center.template, 'TransfersCustomerHold')).toStrictEqual({ 'Wait on hold': ['Einen Moment bitte.'] });
    expect(actionsByName(flowOf(center.template, 'TransfersCustomerHold').document).get('Set voice')?.Parameters).toStrictEqual({ TextToSpeechVoice: 'Vicki' });
  });

  test('gives the hold flows to a flow of the user as a part', () => {
    const center = new Transfers();
    const part = center.transfers().setHoldFlows();
    new ContactFlow(center.stack, 'MainLine', { instance: center.instance, content: FlowContent.fromBlocks(Chain.of(part, new Disconnect('End'))) });
    expect([...actionsByName(flowOf(center.template, 'MainLine').document).keys()]).toStrictEqual(expect.arrayContaining(['Set agent hold', 'Set customer hold']));
  });

  test('has no finding that would need a reason', () => {
    const center = new Transfers();
    center.transfers();
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });

  test('rejects to have no destination and to be seen by nobody, both at once', () => {
    expect(messageOf(() => new Transfers().transfers({ queues: [], destinations: {} }))).toBe('QuickConnectTransfers "Stack/Transfers" is not valid\n'
      + '  - [NoQueues] queues has no queue, got []; write those whose agents shall see the quick connects, the callback queue included\n'
      + '  - [NoDestinations] destinations has none, got {}; write at least one, e.g. TransferDestination.queue(…) by the name that agents see');
  });

  test('rejects a flow of the wrong kind for a destination', () => {
    const center = new Transfers();
    const { agentTransferFlow } = center.transfers();
    const destinations = { Billing: TransferDestination.queue(center.billing, agentTransferFlow) };
    expect(messageOf(() => new QuickConnectTransfers(center.stack, 'More', { instance: center.instance, queues: [center.support], destinations }))).toBe(
      'QuickConnect "Stack/More/To Billing" is not valid\n'
      + '  - [FlowTypeMismatch] destination.transferFlow has a type that is not run for a quick connect to a queue, '
      + 'got "Stack/Transfers/AgentTransfer" of the type AGENT_TRANSFER; pass a flow of the type QUEUE_TRANSFER');
  });
});
