import { Fn, Resource } from 'aws-cdk-lib';
import { IContactFlowRef, IPhoneNumberRef } from 'aws-cdk-lib/aws-connect';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ContactFlow } from './contact-flow';
import { ContactFlowType } from './contact-flow-type';
import { ConnectResource } from './private/connect-resource';
import { subjectOf } from './private/construct';
import { Problems } from '../language/problems';

/**
 * Properties of a `PhoneNumberAssociation`.
 */
export interface PhoneNumberAssociationProps {
  /** The number that customers call, claimed here or imported. A change withdraws the flow from the number so far. */
  readonly phoneNumber: IPhoneNumberRef;

  /** The flow that answers, of the type `CONTACT_FLOW` and of the instance that the number is claimed for. */
  readonly contactFlow: IContactFlowRef;
}

/**
 * Says which flow answers a phone number; a custom resource does it.
 *
 * A number has one flow, so give it one association in all stacks together. When the association is deleted, no flow answers the
 * number any more. It comes after every flow of the stack has its content, so that no caller meets an unfinished one.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatePhoneNumberContactFlow.html
 */
export class PhoneNumberAssociation extends Resource {
  constructor(scope: Construct, id: string, props: PhoneNumberAssociationProps) {
    super(scope, id);
    const { contactFlowArn } = props.contactFlow.contactFlowRef;
    const { phoneNumberArn } = props.phoneNumber.phoneNumberRef;
    this.check(props.contactFlow);
    new ConnectResource(this, 'Resource', {
      operation: 'PhoneNumberContactFlow',
      properties: { PhoneNumberArn: phoneNumberArn, ContactFlowArn: contactFlowArn },
      statements: [new PolicyStatement({
        actions: ['connect:AssociatePhoneNumberContactFlow', 'connect:DisassociatePhoneNumberContactFlow'],
        resources: [instanceOf(contactFlowArn), contactFlowArn, phoneNumberArn],
      })],
    });
  }

  private check(flow: IContactFlowRef): void {
    const problems = new Problems();
    problems.addUnless(
      !(flow instanceof ContactFlow) || flow.contactFlowType === ContactFlowType.CONTACT_FLOW,
      'FlowTypeNotInbound',
      `contactFlow is not of the type CONTACT_FLOW, got ${flow instanceof ContactFlow && flow.contactFlowType}; a phone number is answered by an inbound flow`,
    );
    problems.throwIfAny(subjectOf('PhoneNumberAssociation', this));
  }
}

/** What stands before `/contact-flow/…`. */
function instanceOf(contactFlowArn: string): string {
  return Fn.select(0, Fn.split('/contact-flow/', contactFlowArn));
}
