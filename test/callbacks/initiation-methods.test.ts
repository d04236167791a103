import { Duration } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { Chain, Disconnect, EndFlow, FlowContent, GoTo, LoopPrompts, Message, PlayPrompt, SetDisconnectFlow, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { OfferPoint, QuickConnectTransfers, TransferDestination } from '../../src/callbacks';
import { ContactFlow, ContactFlowType, PhoneNumberAssociation, User } from '../../src/connect';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';
import { POSITION_SMS } from '../private/callback-variants';
import { customerFirst } from '../private/customer-first-setup';
import { playedBehind } from '../private/hooks';
import { synthesisError } from '../private/own-flows';
import { requestsOf } from '../private/request-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

/** What plays once a flow of the stack has put the contact into its queue. */
function afterQueueing(center: CallCenter, flow: string): string[][] {
  return playedBehind(flowOf(center.template, flow), 'TransferContactToQueue');
}

function transfers(center: CallCenter): QuickConnectTransfers {
  const destinations = {
    Kim: TransferDestination.user(User.fromUserArn(center.stack, 'Kim', `${INSTANCE_ARN}/agent/kim`)),
    Billing: TransferDestination.queue(center.queue('Billing')),
  };
  return new QuickConnectTransfers(center.stack, 'Transfers', { instance: center.instance, queues: [center.support], destinations });
}

describe('A contact that was initiated by', () => {
  test('INBOUND runs the inbound flow, the customer queue flow, the agent whisper and the customer whisper (FL-1)', () => {
    const center = new CallCenter();
    const { inboundFlow } = center.callback({ queueExperience: {}, offerIn: [OfferPoint.INBOUND, OfferPoint.CUSTOMER_QUEUE] });
    new PhoneNumberAssociation(center.stack, 'Hotline', { phoneNumber: center.number, contactFlow: inboundFlow! });
    center.template.hasResourceProperties('Custom::ConnectPhoneNumberContactFlow', {
      ContactFlowArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^CallbackInbound'), 'ContactFlowArn'] },
    });
    expect(afterQueueing(center, 'CallbackInbound')).toStrictEqual([[
      'CustomerQueue: CallbackQueueExperienceCustomerQueue',
      'AgentWhisper: CallbackQueueExperienceAgentWhisper',
      'CustomerWhisper: CallbackQueueExperienceCustomerWhisper',
    ]]);
  });

  test('CALLBACK runs the creation flow, the customer queue flow, the agent whisper and the outbound whisper of the queue (CF-1, QF-1)', () => {
    const center = new CallCenter();
    center.callback({ positionSms: POSITION_SMS });
    const created = actionsByName(flowOf(center.template, 'CallbackInbound').document).get('Create callback');
    expect(created?.Parameters).toMatchObject({ ContactFlowId: expect.stringMatching(/^\$\{CallbackCreation/) });
    expect(afterQueueing(center, 'CallbackCreation')).toStrictEqual([['CustomerQueue: CallbackPositionWatch', 'AgentWhisper: CallbackAgentWhisper']]);
    center.template.hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Callbacks', OutboundCallerConfig: { OutboundFlowArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^CallbackOutboundWhisper'), 'ContactFlowArn'] } },
    });
  });

  test('CALLBACK_CUSTOMER_FIRST_QUEUED runs the creation flow, and nobody hears what plays in its queue (C-3)', () => {
    const center = new CallCenter();
    customerFirst(center);
    expect(afterQueueing(center, 'CallbackCreation')).toStrictEqual([[]]);
  });

  test('CALLBACK_CUSTOMER_FIRST_DIALED runs the outbound flow, and then what an inbound call has (C-7, FL-1)', () => {
    const center = new CallCenter();
    customerFirst(center);
    expect(afterQueueing(center, 'CallbackOutbound')).toStrictEqual([['CustomerQueue: CallbackOnTheLine', 'AgentWhisper: CallbackAgentWhisper']]);
  });

  test('OUTBOUND, by an agent, runs the outbound whisper of the queue that the routing profile dials from', () => {
    const center = new CallCenter();
    center.profile('Agents', { queue: center.support });
    const flow = new ContactFlow(center.stack, 'Greeting', {
      instance: center.instance,
      type: ContactFlowType.OUTBOUND_WHISPER,
      content: FlowContent.fromBlocks(Chain.of(new PlayPrompt('Greet', { message: Message.text('This is Example Support.') }), new EndFlow('End'))),
    });
    center.support.addOutboundFlow(flow);
    const [support] = Object.keys(center.template.findResources('AWS::Connect::Queue', { Properties: { Name: 'Support' } }));
    center.template.hasResourceProperties('AWS::Connect::RoutingProfile', { DefaultOutboundQueueArn: { 'Fn::GetAtt': [support, 'QueueArn'] } });
    center.template.hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Support', OutboundCallerConfig: { OutboundFlowArn: center.stack.resolve(flow.contactFlowArn) },
    });
  });

  test('TRANSFER runs the transfer flow, and then whispers and hold flows for each side (QC-1, FL-1)', () => {
    const center = new CallCenter();
    transfers(center);
    const sides = [
      'AgentWhisper: TransfersAgentWhisper', 'CustomerWhisper: TransfersCustomerWhisper',
      'AgentHold: TransfersAgentHold', 'CustomerHold: TransfersCustomerHold',
    ];
    expect(playedBehind(flowOf(center.template, 'TransfersAgentTransfer'), 'TransferContactToAgent')).toStrictEqual([sides]);
    expect(afterQueueing(center, 'TransfersQueueTransfer')).toStrictEqual([sides]);
  });

  test('TRANSFER can offer a callback, behind which the customer hears what plays in line (QC-3)', () => {
    const center = new CallCenter();
    center.callback({ offerIn: [OfferPoint.QUEUE_TRANSFER, OfferPoint.CUSTOMER_QUEUE] });
    expect(afterQueueing(center, 'CallbackQueueTransfer')).toStrictEqual([['CustomerQueue: CallbackCustomerQueue']]);
  });

  test('QUEUE_TRANSFER goes on in the customer queue flow that moved it, without another one', () => {
    const center = new CallCenter();
    const other = center.queue('Other');
    new ContactFlow(center.stack, 'Waiting', {
      instance: center.instance,
      type: ContactFlowType.CUSTOMER_QUEUE,
      content: FlowContent.fromBlocks(Chain.of(
        new LoopPrompts('Wait', {
          messages: [Message.text('Please wait.')],
          interruptEvery: Duration.seconds(60),
          onInterrupt: Chain.of(new TransferToQueue('Move', { queue: other }), GoTo.block('Wait')),
        }),
      )),
    });
    const move = actionsByName(flowOf(center.template, 'Waiting').document).get('Move');
    expect(move).toMatchObject({
      Type: 'DequeueContactAndTransferToQueue', Parameters: { QueueId: expect.stringMatching(/^\$\{Other/) }, Transitions: { NextAction: 'Wait' },
    });
  });

  test('API, for a callback that was requested elsewhere, runs the flow of the call, and then what an inbound call has (CR-11)', () => {
    const center = new CallCenter();
    requestsOf(center);
    expect(afterQueueing(center, 'RequestsAnswered')).toStrictEqual([['CustomerQueue: RequestsWaiting', 'AgentWhisper: RequestsAgentWhisper']]);
  });
});

describe('A contact that was initiated by DISCONNECT', () => {
  function withDisconnectFlow(type: ContactFlowType): CallCenter {
    const center = new CallCenter();
    const message = new PlayPrompt('Ask', { message: Message.text('Please rate this call.') });
    const survey = new ContactFlow(center.stack, 'Survey', { instance: center.instance, type, content: FlowContent.fromBlocks(Chain.of(message, new Disconnect('End'))) });
    new ContactFlow(center.stack, 'MainLine', {
      instance: center.instance,
      content: FlowContent.fromBlocks(Chain.of(
        new SetDisconnectFlow('Ask afterwards', { flow: survey }), new SetWorkingQueue('Support', { queue: center.support }), new TransferToQueue('Wait'),
      )),
    });
    return center;
  }

  test('runs the disconnect flow that its call has set', () => {
    expect(afterQueueing(withDisconnectFlow(ContactFlowType.CONTACT_FLOW), 'MainLine')).toStrictEqual([['CustomerRemaining: Survey']]);
  });

  test('cannot run a flow of another type than inbound', () => {
    expect(synthesisError(withDisconnectFlow(ContactFlowType.QUEUE_TRANSFER).stack)).toContain('hook-flow-type');
  });
});
