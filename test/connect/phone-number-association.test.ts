import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { arnOf, INSTANCE_ARN, instanceOf, messageOf, newStack, PHONE_NUMBER_ARN } from './private/fixtures';
import { Disconnect, FlowContent } from '../../src/blocks';
import { ContactFlow, ContactFlowType, IContactFlow, PhoneNumber, PhoneNumberAssociation, PhoneNumberType } from '../../src/connect';

const FLOW_ARN = arnOf('contact-flow', 'flow');

function flowIn(stack: Stack, id = 'Flow', arn = FLOW_ARN): IContactFlow {
  return ContactFlow.fromContactFlowArn(stack, id, arn);
}

function claimed(stack: Stack, contactFlow?: IContactFlow): PhoneNumber {
  return new PhoneNumber(stack, 'Number', { instance: instanceOf(stack), countryCode: 'US', phoneNumberType: PhoneNumberType.DID, contactFlow });
}

describe('The flow of a phone number', () => {
  test('is set by a custom resource that may do this for this number and this flow only', () => {
    const stack = newStack();
    new PhoneNumberAssociation(stack, 'Hotline', {
      phoneNumber: PhoneNumber.fromPhoneNumberArn(stack, 'Number', PHONE_NUMBER_ARN), contactFlow: flowIn(stack),
    });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('Custom::ConnectPhoneNumberContactFlow', { PhoneNumberArn: PHONE_NUMBER_ARN, ContactFlowArn: FLOW_ARN });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [{
          Action: ['connect:AssociatePhoneNumberContactFlow', 'connect:DisassociatePhoneNumberContactFlow'],
          Effect: 'Allow',
          Resource: [INSTANCE_ARN, FLOW_ARN, PHONE_NUMBER_ARN],
        }],
      },
    });
  });

  test('is given to a number that is claimed here with it or later, and twice the same flow is one', () => {
    const stack = newStack();
    const number = claimed(stack, flowIn(stack));
    number.associateFlow(flowIn(stack, 'Again'));
    Template.fromStack(stack).hasResourceProperties('Custom::ConnectPhoneNumberContactFlow', {
      PhoneNumberArn: stack.resolve(number.phoneNumberArn), ContactFlowArn: FLOW_ARN,
    });
    Template.fromStack(stack).resourceCountIs('Custom::ConnectPhoneNumberContactFlow', 1);
  });

  test('is one', () => {
    const stack = newStack();
    const number = claimed(stack, flowIn(stack));
    expect(messageOf(() => number.associateFlow(flowIn(stack, 'Other', arnOf('contact-flow', 'other'))))).toBe(
      'PhoneNumber "Stack/Number" is not valid\n  - [FlowAlreadyAssociated] flow is a second flow for the number, got "Stack/Other" beside "Stack/Flow"; keep one of them');
  });

  test('is an inbound flow', () => {
    const stack = newStack();
    const contactFlow = new ContactFlow(stack, 'Flow', {
      instance: instanceOf(stack), type: ContactFlowType.QUEUE_TRANSFER, content: FlowContent.fromBlocks(new Disconnect('Over')),
    });
    const phoneNumber = PhoneNumber.fromPhoneNumberArn(stack, 'Number', PHONE_NUMBER_ARN);
    expect(messageOf(() => new PhoneNumberAssociation(stack, 'Hotline', { phoneNumber, contactFlow }))).toBe(
      'PhoneNumberAssociation "Stack/Hotline" is not valid\n  - [FlowTypeNotInbound] contactFlow is not of the type CONTACT_FLOW, got QUEUE_TRANSFER; '
      + 'a phone number is answered by an inbound flow');
  });
});
