import { IResource, Lazy, Resource } from 'aws-cdk-lib';
import { CfnContactFlow, ContactFlowReference, IContactFlowRef, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { ContactFlowType } from './contact-flow-type';
import { FlowContent } from '../blocks/authoring';
import type { RenderedFlow } from '../blocks/authoring/assembly';
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
 * A flow, created here or imported.
 */
export interface IContactFlow extends IResource, IContactFlowRef {
  /**
   * The ARN of the flow.
   *
   * @attribute
   */
  readonly contactFlowArn: string;

  /**
   * The identifier of the flow, the last part of its ARN.
   *
   * @attribute
   */
  readonly contactFlowId: string;
}

/**
 * Properties of a `ContactFlow`.
 */
export interface ContactFlowProps {
  /** The instance that the flow belongs to. */
  readonly instance: IInstanceRef;

  /**
   * What the flow does: built of blocks, or read from a document.
   *
   * @default - it is given later with `define`, for a flow that refers to itself or to flows that refer to it
   */
  readonly content?: FlowContent;

  /**
   * The type of the flow. A change replaces the flow.
   *
   * @default ContactFlowType.CONTACT_FLOW
   */
  readonly type?: ContactFlowType;

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly contactFlowName?: string;

  /**
   * What the flow is for, up to 500 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * Whether the flow is out of use. An archived flow cannot be run.
   *
   * @default false
   */
  readonly archived?: boolean;

  /**
   * Whether errors that the checks find in the flow fail the synthesis. Switch it off only for a flow that is known to be
   * unfinished; its errors then become warnings.
   *
   * @default true
   */
  readonly failOnErrors?: boolean;
}

abstract class ContactFlowBase extends Resource implements IContactFlow {
  public abstract readonly contactFlowArn: string;

  public get contactFlowId(): string {
    return idOfArn(this.contactFlowArn, 'contact-flow');
  }

  /**
   * How other constructs refer to this flow.
   */
  public get contactFlowRef(): ContactFlowReference {
    return { contactFlowArn: this.contactFlowArn };
  }
}

/**
 * A flow: what happens to a contact, block by block.
 *
 * Lambda functions that its blocks invoke are associated with the instance and may be invoked by it, with nothing to do. The
 * flow is checked when it is synthesized: errors fail the synthesis, all at once; warnings can be acknowledged under the id
 * `annotation::cdk-connect-callbacks:<rule>`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-flows.html
 */
export class ContactFlow extends ContactFlowBase {
  /**
   * Imports a flow by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/contact-flow/<id>`.
   */
  public static fromContactFlowArn(scope: Construct, id: string, contactFlowArn: string): IContactFlow {
    requireArn(importSubject('ContactFlow', scope, id), 'contactFlowArn', contactFlowArn, 'contact-flow');
    class Import extends ContactFlowBase {
      public readonly contactFlowArn = contactFlowArn;
    }
    return new Import(scope, id, { environmentFromArn: contactFlowArn });
  }

  /**
   * Imports a flow by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near. Archived flows do not count.
   *
   * @param type the type that the flow must have; any if left out
   */
  public static fromContactFlowName(scope: Construct, id: string, instance: IInstanceRef, name: string, type?: ContactFlowType): IContactFlow {
    const arn = importedByName(scope, id, 'ContactFlow', { instance, kind: 'contact-flow', name, type });
    return ContactFlow.fromContactFlowArn(scope, id, arn);
  }

  public readonly contactFlowArn: string;

  /**
   * The type of the flow.
   */
  public readonly contactFlowType: ContactFlowType;

  private readonly instance: IInstanceRef;
  private readonly needs = ContentNeeds.attachTo(this);
  private rendered?: RenderedFlow;

  constructor(scope: Construct, id: string, props: ContactFlowProps) {
    super(scope, id);
    this.instance = props.instance;
    this.contactFlowType = props.type ?? ContactFlowType.CONTACT_FLOW;
    const problems = new Problems();
    checkLength(problems, 'contactFlowName', props.contactFlowName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, 500);
    const rendered = props.content?._render(this.contactFlowType, problems);
    problems.throwIfAny(subjectOf('ContactFlow', this));
    const resource = new CfnContactFlow(this, 'Resource', {
      instanceArn: props.instance.instanceRef.instanceArn,
      name: props.contactFlowName ?? derivedName(this),
      description: props.description,
      type: this.contactFlowType,
      state: props.archived ? 'ARCHIVED' : 'ACTIVE',
      content: Lazy.string({ produce: () => this.stack.toJsonString(this.given().document._json) }),
    });
    this.contactFlowArn = resource.attrContactFlowArn;
    if (rendered) this.take(rendered);
    breakCycles(this.stack);
    checkAtSynth(this, resource, {
      type: this.contactFlowType,
      failOnErrors: props.failOnErrors ?? true,
      declarations: () => this.given().declarations,
    });
  }

  /**
   * Gives its content to a flow that was made without, so that blocks can refer to the flow itself, or to flows that refer to it.
   *
   * It can be given once. References in a circle are resolved when the stack is deployed.
   */
  public define(content: FlowContent): void {
    const problems = new Problems();
    problems.addUnless(this.rendered === undefined, 'ContentAlreadyGiven',
      'content is given a second time, got a flow that has its content; leave content out of the props, or define() out');
    const rendered = content._render(this.contactFlowType, problems);
    problems.throwIfAny(subjectOf('ContactFlow', this));
    this.needs.isDefinedLater = true;
    this.take(rendered);
  }

  private take(rendered: RenderedFlow): void {
    this.rendered = rendered;
    associateFunctions(this, this.needs, this.instance, rendered.uses);
    dependOnModules(this.needs, rendered.uses);
  }

  private given(): RenderedFlow {
    const problems = new Problems();
    problems.addUnless(this.rendered !== undefined, 'ContentMissing', 'content is missing, got nothing; give it to the constructor, or call define() once');
    problems.throwIfAny(subjectOf('ContactFlow', this));
    return this.rendered!;
  }
}
