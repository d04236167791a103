import { ArnFormat, IResource, RemovalPolicy, Resource, Stack } from 'aws-cdk-lib';
import { CfnInstance, IInstanceRef, InstanceReference } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Problems } from '../language/problems';
import { idOfArn } from './private/arn';
import { checkFormat, checkLength, Format } from './private/checks';
import { derivedName, importSubject, requireArn, subjectOf } from './private/construct';

/**
 * An Amazon Connect instance, created here or imported.
 */
export interface IInstance extends IResource, IInstanceRef {
  /**
   * The ARN of the instance.
   *
   * @attribute
   */
  readonly instanceArn: string;

  /**
   * The identifier of the instance, the last part of its ARN.
   *
   * @attribute
   */
  readonly instanceId: string;
}

/**
 * Where the users of an instance and their passwords are kept.
 */
export enum IdentityManagementType {
  /** Users sign in through a SAML identity provider. */
  SAML = 'SAML',
  /** Connect keeps users and passwords. */
  CONNECT_MANAGED = 'CONNECT_MANAGED',
  /** Users are those of a directory of the AWS Directory Service. */
  EXISTING_DIRECTORY = 'EXISTING_DIRECTORY',
}

/**
 * Properties of an `Instance`.
 */
export interface InstanceProps {
  /**
   * The alias, which is also the first part of the address where agents sign in.
   *
   * 1 to 45 letters, digits and hyphens, beginning and ending with a letter or digit and not beginning with `d-`.
   * It must be unused in all of AWS. A change replaces the instance.
   *
   * @default - derived from the construct path; none for `EXISTING_DIRECTORY`
   */
  readonly instanceAlias?: string;

  /**
   * Where users are kept. A change replaces the instance.
   *
   * @default IdentityManagementType.CONNECT_MANAGED
   */
  readonly identityManagementType?: IdentityManagementType;

  /**
   * The directory with the users: `d-` and ten hexadecimal digits. A change replaces the instance.
   *
   * @default - none; required for, and only allowed with, `EXISTING_DIRECTORY`
   */
  readonly directoryId?: string;

  /**
   * Whether customers may call the instance.
   *
   * @default true
   */
  readonly inboundCalls?: boolean;

  /**
   * Whether the instance may call customers, as every callback does.
   *
   * @default true
   */
  readonly outboundCalls?: boolean;

  /**
   * Whether flows with logging switched on write to CloudWatch Logs.
   *
   * @default - the service decides
   */
  readonly contactFlowLogs?: boolean;

  /**
   * Whether Contact Lens may analyze conversations.
   *
   * @default - the service decides
   */
  readonly contactLens?: boolean;

  /**
   * Whether agents hear the line while an outbound call is being set up.
   *
   * @default - the service decides
   */
  readonly earlyMedia?: boolean;

  /**
   * What happens to the instance when it leaves the stack.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * What identifies an instance that exists.
 */
export interface InstanceAttributes {
  /** The identifier of the instance. */
  readonly instanceId: string;

  /**
   * The account of the instance.
   *
   * @default - the account of the stack
   */
  readonly account?: string;

  /**
   * The region of the instance.
   *
   * @default - the region of the stack
   */
  readonly region?: string;
}

abstract class InstanceBase extends Resource implements IInstance {
  public abstract readonly instanceArn: string;
  public abstract readonly instanceId: string;

  /**
   * How other constructs refer to this instance.
   */
  public get instanceRef(): InstanceReference {
    return { instanceArn: this.instanceArn };
  }
}

const ALIAS: Format = {
  pattern: /^(?!d-)([\da-zA-Z]+)(-*[\da-zA-Z])*$/,
  code: 'AliasNotAllowed',
  what: 'an alias that the service takes',
  instead: 'letters, digits and hyphens, with a letter or digit at both ends and no "d-" at the beginning',
};

const INSTANCE_ID: Format = {
  pattern: /^[-a-zA-Z0-9]+$/,
  code: 'NotAnInstanceId',
  what: 'the identifier of an instance',
  instead: 'what follows "instance/" in its ARN, or import it with fromInstanceArn',
};

const DIRECTORY_ID: Format = {
  pattern: /^d-[0-9a-f]{10}$/,
  code: 'NotADirectoryId',
  what: 'the identifier of a directory',
  instead: '"d-" and ten hexadecimal digits, e.g. "d-0123456789"',
};

/**
 * An Amazon Connect instance: the home of queues, flows, users and numbers.
 *
 * An account has few of them and may create and delete few in a month, so an instance stays when its stack goes.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-instances.html
 */
export class Instance extends InstanceBase {
  /**
   * Imports an instance by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>`.
   */
  public static fromInstanceArn(scope: Construct, id: string, instanceArn: string): IInstance {
    requireArn(importSubject('Instance', scope, id), 'instanceArn', instanceArn, 'instance');
    class Import extends InstanceBase {
      public readonly instanceArn = instanceArn;
      public readonly instanceId = idOfArn(instanceArn, 'instance');
    }
    return new Import(scope, id, { environmentFromArn: instanceArn });
  }

  /**
   * Imports an instance by its identifier.
   */
  public static fromInstanceAttributes(scope: Construct, id: string, attrs: InstanceAttributes): IInstance {
    const { instanceId, account, region } = attrs;
    const problems = new Problems();
    checkFormat(problems, 'instanceId', instanceId, INSTANCE_ID);
    problems.throwIfAny(importSubject('Instance', scope, id));
    class Import extends InstanceBase {
      public readonly instanceId = instanceId;
      public readonly instanceArn = Stack.of(scope).formatArn({
        service: 'connect', resource: 'instance', resourceName: instanceId, arnFormat: ArnFormat.SLASH_RESOURCE_NAME, account, region,
      });
    }
    return new Import(scope, id, { account, region });
  }

  public readonly instanceArn: string;
  public readonly instanceId: string;

  /**
   * The ARN of the service-linked role with which the instance acts.
   *
   * @attribute
   */
  public readonly serviceRole: string;

  constructor(scope: Construct, id: string, props: InstanceProps = {}) {
    super(scope, id);
    const identityManagementType = props.identityManagementType ?? IdentityManagementType.CONNECT_MANAGED;
    this.check(identityManagementType, props);
    const resource = new CfnInstance(this, 'Resource', {
      identityManagementType,
      directoryId: props.directoryId,
      instanceAlias: props.instanceAlias ?? this.defaultAlias(identityManagementType),
      attributes: {
        inboundCalls: props.inboundCalls ?? true,
        outboundCalls: props.outboundCalls ?? true,
        contactflowLogs: props.contactFlowLogs,
        contactLens: props.contactLens,
        earlyMedia: props.earlyMedia,
      },
    });
    resource.applyRemovalPolicy(props.removalPolicy, { default: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
    this.instanceArn = resource.attrArn;
    this.instanceId = resource.attrId;
    this.serviceRole = resource.attrServiceRole;
  }

  private defaultAlias(type: IdentityManagementType): string | undefined {
    return type === IdentityManagementType.EXISTING_DIRECTORY ? undefined : derivedName(this, 45).replace(/^d-/, 'i-');
  }

  private check(type: IdentityManagementType, props: InstanceProps): void {
    const problems = new Problems();
    checkLength(problems, 'instanceAlias', props.instanceAlias, 45);
    checkFormat(problems, 'instanceAlias', props.instanceAlias, ALIAS);
    checkFormat(problems, 'directoryId', props.directoryId, DIRECTORY_ID);
    const inDirectory = type === IdentityManagementType.EXISTING_DIRECTORY;
    problems.addUnless(
      !inDirectory || props.directoryId !== undefined,
      'DirectoryMissing',
      'directoryId is missing for EXISTING_DIRECTORY, got nothing; write the identifier of the directory',
    );
    problems.addUnless(
      inDirectory || props.directoryId === undefined,
      'DirectoryNotUsed',
      `directoryId goes with EXISTING_DIRECTORY only, got it with ${type}; leave it out or change identityManagementType`,
    );
    problems.throwIfAny(subjectOf('Instance', this));
  }
}
