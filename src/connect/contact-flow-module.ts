import { IResource, Resource } from 'aws-cdk-lib';
import { CfnContactFlowModule, ContactFlowModuleReference, IContactFlowModuleRef, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { FlowContent, IInvocableModule, ModuleContract } from '../blocks/authoring';
import { Problems } from '../language/problems';
import { idOfArn } from './private/arn';
import { checkLength } from './private/checks';
import { derivedName, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { ContentNeeds } from './private/content-needs';
import { breakCycles } from './private/cycles/break-cycles';
import { checkAtSynth } from './private/flow-checks';
import { associateFunctions, dependOnModules } from './private/flow-functions';
import { importedByName } from './private/lookup';

/**
 * A flow module, created here or imported.
 */
export interface IContactFlowModule extends IResource, IContactFlowModuleRef, IInvocableModule {
  /**
   * The ARN of the module.
   *
   * @attribute
   */
  readonly contactFlowModuleArn: string;

  /**
   * The identifier of the module, the last part of its ARN.
   *
   * @attribute
   */
  readonly contactFlowModuleId: string;
}

/**
 * Properties of a `ContactFlowModule`.
 */
export interface ContactFlowModuleProps {
  /** The instance that the module belongs to. */
  readonly instance: IInstanceRef;

  /** What the module does: built of blocks, or read from a document. */
  readonly content: FlowContent;

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly contactFlowModuleName?: string;

  /**
   * What the module is for, 1 to 500 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * What the module takes and returns. Its return blocks are checked against it, and the blocks that invoke it.
   *
   * @default - it takes nothing, returns nothing and has no branches
   */
  readonly contract?: ModuleContract;

  /**
   * Whether errors that the checks find in the module fail the synthesis. Switch it off only for a module that is known to be
   * unfinished; its errors then become warnings.
   *
   * @default true
   */
  readonly failOnErrors?: boolean;
}

/**
 * What is known of a module that is imported.
 */
export interface ContactFlowModuleAttributes {
  /**
   * The ARN of the module, `arn:aws:connect:<region>:<account>:instance/<id>/flow-module/<id>`.
   */
  readonly contactFlowModuleArn: string;

  /**
   * What the module takes and returns.
   *
   * @default - unknown, so that blocks that invoke it are not checked
   */
  readonly contract?: ModuleContract;
}

abstract class ContactFlowModuleBase extends Resource implements IContactFlowModule {
  public abstract readonly contactFlowModuleArn: string;

  /**
   * What the module takes and returns; undefined for an imported module that nobody said it of.
   */
  public abstract readonly contract?: ModuleContract;

  /**
   * What flows refer to that invoke the module as it is now.
   */
  public get invocationArn(): string {
    return this.contactFlowModuleArn;
  }

  public get contactFlowModuleId(): string {
    return idOfArn(this.contactFlowModuleArn, 'flow-module');
  }

  /**
   * How other constructs refer to this module.
   */
  public get contactFlowModuleRef(): ContactFlowModuleReference {
    return { contactFlowModuleArn: this.contactFlowModuleArn };
  }
}

/**
 * A flow module: a part of a flow that several flows invoke.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html
 */
export class ContactFlowModule extends ContactFlowModuleBase {
  /**
   * Imports a module by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/flow-module/<id>`.
   */
  public static fromContactFlowModuleArn(scope: Construct, id: string, contactFlowModuleArn: string): IContactFlowModule {
    return ContactFlowModule.fromContactFlowModuleAttributes(scope, id, { contactFlowModuleArn });
  }

  /**
   * Imports a module with what is known of it.
   */
  public static fromContactFlowModuleAttributes(scope: Construct, id: string, attributes: ContactFlowModuleAttributes): IContactFlowModule {
    const { contactFlowModuleArn } = attributes;
    requireArn(importSubject('ContactFlowModule', scope, id), 'contactFlowModuleArn', contactFlowModuleArn, 'flow-module');
    class Import extends ContactFlowModuleBase {
      public readonly contactFlowModuleArn = contactFlowModuleArn;
      public readonly contract = attributes.contract;
    }
    return new Import(scope, id, { environmentFromArn: contactFlowModuleArn });
  }

  /**
   * Imports a module by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromContactFlowModuleName(scope: Construct, id: string, instance: IInstanceRef, name: string): IContactFlowModule {
    const arn = importedByName(scope, id, 'ContactFlowModule', { instance, kind: 'flow-module', name });
    return ContactFlowModule.fromContactFlowModuleArn(scope, id, arn);
  }

  public readonly contactFlowModuleArn: string;

  public readonly contract?: ModuleContract;

  constructor(scope: Construct, id: string, props: ContactFlowModuleProps) {
    super(scope, id);
    const contract = props.contract ?? new ModuleContract();
    this.contract = contract;
    const problems = new Problems();
    checkLength(problems, 'contactFlowModuleName', props.contactFlowModuleName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, 500);
    const { document, uses, declarations } = props.content._render('MODULE', problems, contract);
    problems.throwIfAny(subjectOf('ContactFlowModule', this));
    const resource = new CfnContactFlowModule(this, 'Resource', {
      instanceArn: props.instance.instanceRef.instanceArn,
      name: props.contactFlowModuleName ?? derivedName(this),
      description: props.description,
      content: this.stack.toJsonString(document._json),
      settings: contract._settings && this.stack.toJsonString(contract._settings),
    });
    this.contactFlowModuleArn = resource.attrContactFlowModuleArn;
    const needs = ContentNeeds.attachTo(this);
    associateFunctions(this, needs, props.instance, uses);
    dependOnModules(needs, uses);
    breakCycles(this.stack);
    checkAtSynth(this, resource, { type: 'MODULE', failOnErrors: props.failOnErrors ?? true, declarations: () => [contract._inputs, ...declarations] });
  }
}
