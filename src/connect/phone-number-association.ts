import { Resource } from 'aws-cdk-lib';
import { IContactFlowRef, IInstanceRef, IPhoneNumberRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { checkSameInstance } from './private/arn';
import { COMPLETION_CALLS } from './private/completion-calls';
import { ConnectResource } from './private/connect-resource';
import { subjectOf } from './private/construct';
import { Problems } from '../language/problems';

/**
 * Properties of a `PhoneNumberAssociation`.
 */
export interface PhoneNumberAssociationProps {
  /** The instance that both belong to. */
  readonly instance: IInstanceRef;

  /** The number that customers call, claimed here or imported. */
  readonly phoneNumber: IPhoneNumberRef;

  /** The flow that answers: one of the type `CONTACT_FLOW`. */
  readonly contactFlow: IContactFlowRef;
}

/**
 * Says which flow answers a phone number.
 *
 * A number has one flow, so a number may have one association in all stacks together. When the association goes, calls to the
 * number are answered by no flow.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatePhoneNumberContactFlow.html
 */
export class PhoneNumberAssociation extends Resource {
  constructor(scope: Construct, id: string, props: PhoneNumberAssociationProps) {
    super(scope, id);
    const { instanceArn } = props.instance.instanceRef;
    const { contactFlowArn } = props.contactFlow.contactFlowRef;
    const { phoneNumberArn } = props.phoneNumber.phoneNumberRef;
    const problems = new Problems();
    checkSameInstance(problems, 'contactFlow', contactFlowArn, instanceArn);
    problems.throwIfAny(subjectOf('PhoneNumberAssociation', this));
    new ConnectResource(this, 'Resource', {
      operation: 'PhoneNumberContactFlow',
      properties: { PhoneNumberArn: phoneNumberArn, ContactFlowArn: contactFlowArn },
      statements: COMPLETION_CALLS.PhoneNumberContactFlow(instanceArn, phoneNumberArn),
    });
  }
}
