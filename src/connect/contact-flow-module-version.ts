import { IResource, Resource, Token } from 'aws-cdk-lib';
import { CfnContactFlowModuleVersion, ContactFlowModuleVersionReference, IContactFlowModuleVersionRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { IContactFlowModule } from './contact-flow-module';
import { IInvocableModule, ModuleContract } from '../blocks/authoring';
import { Problems } from '../language/problems';
import { checkFormat, checkInteger, checkLength } from './private/checks';
import { importSubject, subjectOf } from './private/construct';

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

abstract class ContactFlowModuleVersionBase extends Resource implements IContactFlowModuleVersion {
  public abstract readonly contactFlowModuleVersionArn: string;
  public abstract readonly version: number;
  public abstract readonly invocationArn: string;
  public abstract readonly contract?: ModuleContract;

  /**
   * How other constructs refer to this version.
   */
  public get contactFlowModuleVersionRef(): ContactFlowModuleVersionReference {
    return { contactFlowModuleVersionArn: this.contactFlowModuleVersionArn };
  }
}

/**
 * A version of a flow module: a copy that no longer changes. Flows can invoke it as it is, or through an alias.
 *
 * The version keeps what the module was when it was created; a later change of the module makes no new one by itself,
 * but with `currentVersion` of the module it does.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class ContactFlowModuleVersion extends ContactFlowModuleVersionBase {
  /**
   * Imports a version that the module has, e.g. to lead an alias back to it.
   *
   * @param version the number of the version, counted by the service from 1
   */
  public static fromVersion(scope: Construct, id: string, flowModule: IContactFlowModule, version: number): IContactFlowModuleVersion {
    const problems = new Problems();
    checkInteger(problems, 'version', version, { min: 1 });
    problems.throwIfAny(importSubject('ContactFlowModuleVersion', scope, id));
    class Import extends ContactFlowModuleVersionBase {
      public readonly version = version;
      public readonly contract = flowModule.contract;
      public readonly invocationArn = `${flowModule.contactFlowModuleArn}:${version}`;
      public readonly contactFlowModuleVersionArn = this.invocationArn;
    }
    return new Import(scope, id);
  }

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
}
