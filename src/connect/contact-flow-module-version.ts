import { IResource, Resource, Token } from 'aws-cdk-lib';
import { CfnContactFlowModuleVersion, ContactFlowModuleVersionReference, IContactFlowModuleVersionRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { IContactFlowModule } from './contact-flow-module';
import { IInvocableModule, ModuleContract } from '../blocks/authoring';
import { Problems } from '../language/problems';
import { checkFormat, checkLength } from './private/checks';
import { subjectOf } from './private/construct';

/**
 * A version of a flow module.
 */
export interface IContactFlowModuleVersion extends IResource, IContactFlowModuleVersionRef, IInvocableModule {
  /**
   * The ARN of the version.
   *
   * @attribute
   */
  readonly contactFlowModuleVersionArn: string;

  /**
   * The number of the version.
   *
   * @attribute
   */
  readonly version: number;
}

/**
 * Properties of a `ContactFlowModuleVersion`.
 */
export interface ContactFlowModuleVersionProps {
  /**
   * The module as it is when the version is created. A change replaces the version.
   */
  readonly flowModule: IContactFlowModule;

  /**
   * What is special about the version, 1 to 500 characters. A change replaces the version, which is the way to a new one after
   * the module has changed.
   *
   * @default - no description
   */
  readonly description?: string;
}

/**
 * A version of a flow module: a copy that no longer changes. Flows can invoke it as it is, or through an alias.
 *
 * The version keeps what the module was when it was created; a later change of the module makes no new one by itself.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class ContactFlowModuleVersion extends Resource implements IContactFlowModuleVersion {
  public readonly contactFlowModuleVersionArn: string;
  public readonly version: number;
  public readonly invocationArn: string;
  public readonly contract?: ModuleContract;

  constructor(scope: Construct, id: string, props: ContactFlowModuleVersionProps) {
    super(scope, id);
    const { flowModule, description } = props;
    const problems = new Problems();
    checkLength(problems, 'description', description, 500);
    checkFormat(problems, 'description', description, {
      pattern: /\S|^$/, code: 'BlankDescription', what: 'a text with something to see', instead: 'some words, or leave it out',
    });
    problems.throwIfAny(subjectOf('ContactFlowModuleVersion', this));
    const resource = new CfnContactFlowModuleVersion(this, 'Resource', {
      contactFlowModuleId: flowModule.contactFlowModuleRef.contactFlowModuleArn,
      description,
    });
    this.contactFlowModuleVersionArn = resource.attrContactFlowModuleVersionArn;
    this.version = resource.attrVersion;
    this.invocationArn = `${flowModule.contactFlowModuleArn}:${Token.asString(resource.getAtt('Version'))}`;
    this.contract = flowModule.contract;
  }

  /**
   * How other constructs refer to this version.
   */
  public get contactFlowModuleVersionRef(): ContactFlowModuleVersionReference {
    return { contactFlowModuleVersionArn: this.contactFlowModuleVersionArn };
  }
}
