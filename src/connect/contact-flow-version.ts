import { IResource, Resource } from 'aws-cdk-lib';
import { CfnContactFlowVersion, ContactFlowVersionReference, IContactFlowRef, IContactFlowVersionRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Problems } from '../language/problems';
import { checkLength } from './private/checks';
import { importSubject, requireArn, subjectOf } from './private/construct';

/**
 * A version of a flow, created here or imported.
 */
export interface IContactFlowVersion extends IResource, IContactFlowVersionRef {
  /**
   * The ARN of the version: that of the flow, a colon and the number of the version.
   *
   * @attribute
   */
  readonly contactFlowVersionArn: string;
}

/**
 * Properties of a `ContactFlowVersion`.
 */
export interface ContactFlowVersionProps {
  /**
   * The flow as it is when the version is created. A change replaces the version.
   */
  readonly flow: IContactFlowRef;

  /**
   * What is special about the version, 1 to 500 characters. A change replaces the version, which is the way to a new one after
   * the flow has changed.
   *
   * @default - no description
   */
  readonly description?: string;
}

abstract class ContactFlowVersionBase extends Resource implements IContactFlowVersion {
  public abstract readonly contactFlowVersionArn: string;

  /**
   * How other constructs refer to this version.
   */
  public get contactFlowVersionRef(): ContactFlowVersionReference {
    return { contactFlowVersionArn: this.contactFlowVersionArn };
  }
}

/**
 * A version of a flow: a copy that no longer changes. Campaigns refer to a version.
 *
 * The version keeps what the flow was when it was created; a later change of the flow makes no new one by itself, but
 * with `currentVersion` of the flow it does.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/flow-version-control.html
 */
export class ContactFlowVersion extends ContactFlowVersionBase {
  /**
   * Imports a version by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/contact-flow/<id>:<version>`.
   */
  public static fromContactFlowVersionArn(scope: Construct, id: string, contactFlowVersionArn: string): IContactFlowVersion {
    requireArn(importSubject('ContactFlowVersion', scope, id), 'contactFlowVersionArn', contactFlowVersionArn, 'contact-flow');
    class Import extends ContactFlowVersionBase {
      public readonly contactFlowVersionArn = contactFlowVersionArn;
    }
    return new Import(scope, id, { environmentFromArn: contactFlowVersionArn });
  }

  public readonly contactFlowVersionArn: string;

  /**
   * The number of the version, counted by the service.
   *
   * @attribute
   */
  public readonly version: number;

  constructor(scope: Construct, id: string, props: ContactFlowVersionProps) {
    super(scope, id);
    const problems = new Problems();
    checkLength(problems, 'description', props.description, 500);
    problems.throwIfAny(subjectOf('ContactFlowVersion', this));
    const resource = new CfnContactFlowVersion(this, 'Resource', {
      contactFlowId: props.flow.contactFlowRef.contactFlowArn,
      description: props.description,
    });
    this.contactFlowVersionArn = resource.attrContactFlowVersionArn;
    this.version = resource.attrVersion;
  }
}
