import { IResource, Resource } from 'aws-cdk-lib';
import { CfnQuickConnect, IInstanceRef, IQuickConnectRef, QuickConnectReference } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Problems } from '../language/problems';
import { idOfArn } from './private/arn';
import { checkLength } from './private/checks';
import { derivedName, DESCRIPTION_LENGTH, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { importedByName } from './private/lookup';
import { QuickConnectDestination } from './quick-connect-destination';

/**
 * A quick connect, created here or imported.
 */
export interface IQuickConnect extends IResource, IQuickConnectRef {
  /**
   * The ARN of the quick connect.
   *
   * @attribute
   */
  readonly quickConnectArn: string;

  /**
   * The identifier of the quick connect, the last part of its ARN.
   *
   * @attribute
   */
  readonly quickConnectId: string;
}

/**
 * Properties of a `QuickConnect`.
 */
export interface QuickConnectProps {
  /** The instance that the quick connect belongs to. */
  readonly instance: IInstanceRef;

  /** Where it leads. */
  readonly destination: QuickConnectDestination;

  /**
   * The name that agents see, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly quickConnectName?: string;

  /**
   * What the quick connect is for, 1 to 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;
}

abstract class QuickConnectBase extends Resource implements IQuickConnect {
  public abstract readonly quickConnectArn: string;

  public get quickConnectId(): string {
    return idOfArn(this.quickConnectArn, 'transfer-destination');
  }

  /**
   * How other constructs refer to this quick connect.
   */
  public get quickConnectRef(): QuickConnectReference {
    return { quickConnectArn: this.quickConnectArn };
  }
}

/**
 * A quick connect: a destination that agents can transfer a contact to with one click, or dial.
 *
 * Agents see the quick connects of the queue of the contact that they have in hand. Add it to each of these queues with
 * `Queue.addQuickConnect`, the queue of the callbacks included.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/quick-connects.html
 */
export class QuickConnect extends QuickConnectBase {
  /**
   * Imports a quick connect by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/transfer-destination/<id>`.
   */
  public static fromQuickConnectArn(scope: Construct, id: string, quickConnectArn: string): IQuickConnect {
    requireArn(importSubject('QuickConnect', scope, id), 'quickConnectArn', quickConnectArn, 'transfer-destination');
    class Import extends QuickConnectBase {
      public readonly quickConnectArn = quickConnectArn;
    }
    return new Import(scope, id, { environmentFromArn: quickConnectArn });
  }

  /**
   * Imports a quick connect by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromQuickConnectName(scope: Construct, id: string, instance: IInstanceRef, name: string): IQuickConnect {
    const arn = importedByName(scope, id, 'QuickConnect', { instance, kind: 'transfer-destination', name });
    return QuickConnect.fromQuickConnectArn(scope, id, arn);
  }

  public readonly quickConnectArn: string;

  /**
   * The name of the quick connect.
   */
  public readonly quickConnectName: string;

  constructor(scope: Construct, id: string, props: QuickConnectProps) {
    super(scope, id);
    const { instanceArn } = props.instance.instanceRef;
    this.quickConnectName = props.quickConnectName ?? derivedName(this);
    const problems = new Problems();
    checkLength(problems, 'quickConnectName', props.quickConnectName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, DESCRIPTION_LENGTH);
    const quickConnectConfig = props.destination._render(problems, instanceArn);
    problems.throwIfAny(subjectOf('QuickConnect', this));
    const resource = new CfnQuickConnect(this, 'Resource', {
      instanceArn,
      name: this.quickConnectName,
      description: props.description,
      quickConnectConfig,
    });
    this.quickConnectArn = resource.attrQuickConnectArn;
  }
}
