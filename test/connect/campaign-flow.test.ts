import { Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { PHONE_NUMBER_ARN } from './private/fixtures';
import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, EndFlow, FlowContent, FlowPart, GetOutboundCommunicationStatus,
  SendCommunicationBySms, SendCommunicationByVoice, Wait,
} from '../../src/blocks';
import { ContactFlow, ContactFlowType, ContactFlowVersion, PhoneNumber } from '../../src/connect';
import { stackWithInstance, synthesisError, warningsOf } from '../private/own-flows';
import { contentOf } from '../private/template-flows';

const TEMPLATE = {
  knowledgeBaseArn: 'arn:aws:wisdom:eu-central-1:111122223333:knowledge-base/k',
  templateArn: 'arn:aws:wisdom:eu-central-1:111122223333:message-template/k/t',
};

function campaign(start: (stack: Stack) => FlowPart, type = ContactFlowType.CAMPAIGN) {
  const { stack, instance } = stackWithInstance();
  const flow = new ContactFlow(stack, 'Flow', { instance, type, content: FlowContent.fromBlocks(start(stack)) });
  return { stack, flow };
}

/** Writes to the customer and calls where the message bounces. */
function writeThenCall(stack: Stack): FlowPart {
  const sender = PhoneNumber.fromPhoneNumberArn(stack, 'Sender', PHONE_NUMBER_ARN);
  return Chain.of(
    new SendCommunicationBySms('Write', { template: TEMPLATE, sender }),
    new Wait('Wait', { duration: Duration.hours(1) }),
    new GetOutboundCommunicationStatus('Read status'),
    new CheckContactAttributes('Bounced?', {
      attribute: Attribute.deliveryReceipt('Bounce'), conditions: [Condition.exists(new SendCommunicationByVoice('Call'))],
    }),
    new EndFlow('End'),
  );
}

describe('A campaign flow', () => {
  test('passes the checks, and ends where something fails', () => {
    const { stack } = campaign(writeThenCall);
    expect(warningsOf(stack)).toStrictEqual([]);
    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::Connect::ContactFlow'));
    expect(contentOf(Properties.Content)._actions.map(({ identifier, type, edges }) => [identifier, type, edges.map(({ target }) => target).join(', ')])).toStrictEqual([
      ['Write', 'SendSMS', 'Wait, End after failure'],
      ['End after failure', 'EndFlowExecution', ''],
      ['Wait', 'Wait', 'End after failure, Read status, End after failure'],
      ['Read status', 'GetOutboundCommunicationStatus', 'Bounced?, End after failure'],
      ['Bounced?', 'Compare', 'End, Call, End'],
      ['Call', 'PutDialRequest', 'End, End after failure'],
      ['End', 'EndFlowExecution', ''],
    ]);
  });

  test('has a version for the campaign to refer to', () => {
    const { stack, flow } = campaign(writeThenCall);
    new ContactFlowVersion(stack, 'Version', { flow });
    Template.fromStack(stack).resourceCountIs('AWS::Connect::ContactFlowVersion', 1);
  });

  test('fails the synthesis with a block that campaigns do not have', () => {
    expect(synthesisError(campaign(() => new Disconnect('Hang up')).stack)).toContain(
      'the block "Disconnect" is not allowed in a flow of type CAMPAIGN (campaign flow)');
  });

  test('is the only one to have the blocks of campaigns', () => {
    const { stack } = campaign(() => Chain.of(new SendCommunicationByVoice('Call'), new Disconnect('Hang up')), ContactFlowType.CONTACT_FLOW);
    expect(synthesisError(stack)).toContain('the block "Send communication (voice)" is not allowed in a flow of type CONTACT_FLOW (inbound flow); use it in campaign flow');
  });
});
