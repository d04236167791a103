import { IResource, Resource } from 'aws-cdk-lib';
import { CfnContactFlowModuleAlias, ContactFlowModuleAliasReference, IContactFlowModuleAliasRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { IContactFlowModule } from './contact-flow-module';
import { IContactFlowModuleVersion } from './contact-flow-module-version';
import { IInvocableModule, ModuleContract } from '../blocks/authoring';
import { Problems } from '../language/problems';
import { checkFormat, checkLength } from './private/checks';
import { NAME_LENGTH, subjectOf } from './private/construct';

/**
 * An alias of a flow module.
 */
export interface IContactFlowModuleAlias extends IResource, IContactFlowModuleAliasRef, IInvocableModule {
  /**
   * The ARN of the alias.
   *
   * @attribute
   */
  readonly contactFlowModuleAliasArn: string;

  /**
   * The name of the alias.
   */
  readonly aliasName: string;
}

/**
 * Properties of a `ContactFlowModuleAlias`.
 */
export interface ContactFlowModuleAliasProps {
  /**
   * The module. A change replaces the alias.
   */
  readonly flowModule: IContactFlowModule;

  /**
   * The version of the module that the alias stands for.
   */
  readonly version: IContactFlowModuleVersion;

  /**
   * The name: 1 to 127 letters, digits and `$`, with single `-` and `_` between them.
   */
  readonly aliasName: string;

  /**
   * What the alias is for, 1 to 500 characters.
   *
   * @default - no description
   */
  readonly description?: string;
}

/**
 * What an alias made by `addAlias` stands for.
 */
export interface ContactFlowModuleAliasOptions {
  /**
   * The version of the module that the alias stands for, e.g. the one before, to take a change back.
   *
   * @default - the current version
   */
  readonly version?: IContactFlowModuleVersion;

  /**
   * What the alias is for, 1 to 500 characters.
   *
   * @default - no description
   */
  readonly description?: string;
}

/**
 * An alias of a flow module: a name for a version. Flows that invoke the alias follow when it moves on to another version.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class ContactFlowModuleAlias extends Resource implements IContactFlowModuleAlias {
  public readonly contactFlowModuleAliasArn: string;
  public readonly aliasName: string;
  public readonly invocationArn: string;
  public readonly contract?: ModuleContract;

  /**
   * The identifier of the alias, given by the service.
   *
   * @attribute
   */
  public readonly aliasId: string;

  constructor(scope: Construct, id: string, props: ContactFlowModuleAliasProps) {
    super(scope, id);
    const { flowModule, version, aliasName, description } = props;
    const problems = new Problems();
    checkLength(problems, 'aliasName', aliasName, NAME_LENGTH);
    checkFormat(problems, 'aliasName', aliasName, {
      pattern: /^([$0-9a-zA-Z][_-]?)*$/, code: 'AliasName', what: 'a name for an alias', instead: 'letters, digits and single dashes, e.g. "live"',
    });
    checkLength(problems, 'description', description, 500);
    problems.throwIfAny(subjectOf('ContactFlowModuleAlias', this));
    const resource = new CfnContactFlowModuleAlias(this, 'Resource', {
      contactFlowModuleId: flowModule.contactFlowModuleRef.contactFlowModuleArn,
      contactFlowModuleVersion: version.version,
      name: aliasName,
      description,
    });
    this.contactFlowModuleAliasArn = resource.attrContactFlowModuleAliasArn;
    this.aliasId = resource.attrAliasId;
    this.aliasName = aliasName;
    this.invocationArn = `${flowModule.contactFlowModuleArn}:${aliasName}`;
    this.contract = version.contract;
  }

  /**
   * How other constructs refer to this alias.
   */
  public get contactFlowModuleAliasRef(): ContactFlowModuleAliasReference {
    return { contactFlowModuleAliasArn: this.contactFlowModuleAliasArn };
  }
}
