import { Duration, IResource, Resource, SecretValue } from 'aws-cdk-lib';
import {
  CfnUser, IInstanceRef, IRoutingProfileRef, ISecurityProfileRef, IUserHierarchyGroupRef, IUserRef, UserReference,
} from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Problems, shown } from '../language/problems';
import { checkSameInstance, idOfArn } from './private/arn';
import { checkE164, checkFormat, checkLength } from './private/checks';
import { importSubject, requireArn, subjectOf } from './private/construct';
import { importedByName } from './private/lookup';
import { UserPhone } from './user-phone';

/**
 * A user, created here or imported.
 */
export interface IUser extends IResource, IUserRef {
  /**
   * The ARN of the user.
   *
   * @attribute
   */
  readonly userArn: string;

  /**
   * The identifier of the user, the last part of the ARN.
   *
   * @attribute
   */
  readonly userId: string;
}

/**
 * Who a user is. An instance whose users are kept in a directory takes it from there.
 */
export interface UserIdentity {
  /**
   * The first name, 1 to 255 characters.
   *
   * @default - none; Amazon Connect and SAML require one
   */
  readonly firstName?: string;

  /**
   * The last name, 1 to 300 characters; 256 if Amazon Connect keeps the users.
   *
   * @default - none; Amazon Connect and SAML require one
   */
  readonly lastName?: string;

  /**
   * The e-mail address. An instance with SAML refuses it.
   *
   * @default - none
   */
  readonly email?: string;

  /**
   * Another e-mail address, for notifications.
   *
   * @default - none
   */
  readonly secondaryEmail?: string;

  /**
   * The mobile number, in E.164 format.
   *
   * @default - none
   */
  readonly mobile?: string;
}

/**
 * Properties of a `User`.
 */
export interface UserProps {
  /** The instance that the user belongs to. */
  readonly instance: IInstanceRef;

  /**
   * The name to sign in with, 1 to 64 letters, digits and `_`, `-`, `.`, `@`.
   */
  readonly userName: string;

  /** What the user serves. */
  readonly routingProfile: IRoutingProfileRef;

  /** What the user may see and do, 1 to 10 security profiles. */
  readonly securityProfiles: ISecurityProfileRef[];

  /**
   * Who the user is.
   *
   * @default - nothing is said of the person, as for an instance with a directory
   */
  readonly identity?: UserIdentity;

  /**
   * The password, if Amazon Connect keeps the users: `SecretValue.secretsManager(…)` or a `secretValue` of a secret, so that it
   * is in no template. 8 to 64 characters with a capital letter, a small letter and a digit.
   *
   * @default - none, as for an instance with SAML or a directory
   */
  readonly password?: SecretValue;

  /**
   * The identifier of the user in the directory of the instance, if Amazon Connect cannot reach that directory.
   *
   * @default - none; Amazon Connect asks the directory itself, if the instance has one
   */
  readonly directoryUserId?: string;

  /**
   * What the user takes calls with.
   *
   * @default UserPhone.softphone()
   */
  readonly phone?: UserPhone;

  /**
   * How long after a call no other one is offered, up to 2,000,000 seconds, for notes.
   *
   * @default - without limit, until the agent ends it
   */
  readonly afterContactWorkTimeLimit?: Duration;

  /**
   * The group of the agent hierarchy that the user belongs to.
   *
   * @default - none
   */
  readonly hierarchyGroup?: IUserHierarchyGroupRef;
}

/** What the service takes for: until the agent ends it. */
const NO_LIMIT = Duration.seconds(0);
const USER_NAME_LENGTH = 64;
const LONGEST_AFTER_CONTACT_WORK = 2_000_000;

abstract class UserBase extends Resource implements IUser {
  public abstract readonly userArn: string;

  public get userId(): string {
    return idOfArn(this.userArn, 'agent');
  }

  /**
   * How other constructs refer to this user.
   */
  public get userRef(): UserReference {
    return { userArn: this.userArn };
  }
}

/**
 * A user of an instance, e.g. an agent.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/user-management.html
 */
export class User extends UserBase {
  /**
   * Imports a user by the ARN, `arn:aws:connect:<region>:<account>:instance/<id>/agent/<id>`.
   */
  public static fromUserArn(scope: Construct, id: string, userArn: string): IUser {
    requireArn(importSubject('User', scope, id), 'userArn', userArn, 'agent');
    class Import extends UserBase {
      public readonly userArn = userArn;
    }
    return new Import(scope, id, { environmentFromArn: userArn });
  }

  /**
   * Imports a user by the name to sign in with.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromUserName(scope: Construct, id: string, instance: IInstanceRef, userName: string): IUser {
    const arn = importedByName(scope, id, 'User', { instance, kind: 'agent', name: userName }, USER_NAME_LENGTH);
    return User.fromUserArn(scope, id, arn);
  }

  public readonly userArn: string;

  /**
   * The name to sign in with.
   */
  public readonly userName: string;

  constructor(scope: Construct, id: string, props: UserProps) {
    super(scope, id);
    const { instanceArn } = props.instance.instanceRef;
    const phone = props.phone ?? UserPhone.softphone();
    this.userName = props.userName;
    this.check(props, phone);
    const resource = new CfnUser(this, 'Resource', {
      instanceArn,
      username: props.userName,
      routingProfileArn: props.routingProfile.routingProfileRef.routingProfileArn,
      securityProfileArns: props.securityProfiles.map(arnOfSecurityProfile),
      identityInfo: props.identity,
      password: props.password?.unsafeUnwrap(),
      directoryUserId: props.directoryUserId,
      phoneConfig: {
        phoneType: phone.phoneType,
        autoAccept: phone.autoAccept,
        deskPhoneNumber: phone.deskPhoneNumber,
        afterContactWorkTimeLimit: (props.afterContactWorkTimeLimit ?? NO_LIMIT).toSeconds(),
      },
      hierarchyGroupArn: props.hierarchyGroup?.userHierarchyGroupRef.userHierarchyGroupArn,
    });
    this.userArn = resource.attrUserArn;
  }

  private check(props: UserProps, phone: UserPhone): void {
    const problems = new Problems();
    const { instanceArn } = props.instance.instanceRef;
    checkLength(problems, 'userName', props.userName, USER_NAME_LENGTH);
    checkFormat(problems, 'userName', props.userName, {
      pattern: /^[\w.@-]*$/, code: 'UserName', what: 'a name to sign in with', instead: 'letters, digits and "_", "-", ".", "@" only',
    });
    checkSameInstance(problems, 'routingProfile', props.routingProfile.routingProfileRef.routingProfileArn, instanceArn);
    checkSecurityProfiles(problems, props.securityProfiles, instanceArn);
    checkIdentity(problems, props.identity ?? {});
    checkE164(problems, 'phone.deskPhoneNumber', phone.deskPhoneNumber, 'the number of a desk phone');
    checkAfterContactWork(problems, props.afterContactWorkTimeLimit);
    this.checkPassword(problems, props.password);
    problems.throwIfAny(subjectOf('User', this));
  }

  private checkPassword(problems: Problems, password?: SecretValue): void {
    const text: unknown = password && this.stack.resolve(password.unsafeUnwrap());
    problems.addUnless(typeof text !== 'string' || text.startsWith('{{resolve:'), 'PasswordInTemplate',
      'password is plain text, got one that everybody would read in the template; keep it in AWS Secrets Manager and write SecretValue.secretsManager(…)');
  }
}

function checkSecurityProfiles(problems: Problems, profiles: readonly ISecurityProfileRef[], instanceArn: string): void {
  const arns = profiles.map(arnOfSecurityProfile);
  problems.addUnless(arns.length >= 1 && arns.length <= 10, 'SecurityProfileCount',
    `securityProfiles has ${arns.length} entries, got ${shown(profiles.map(({ node }) => node.path))}; write 1 to 10`);
  arns.forEach((arn, index) => {
    checkSameInstance(problems, `securityProfiles[${index}]`, arn, instanceArn);
    problems.addUnless(arns.indexOf(arn) === index, 'SecurityProfileTwice',
      `securityProfiles[${index}] is there already, got ${shown(profiles[index].node.path)}; keep each one once`);
  });
}

function checkIdentity(problems: Problems, { firstName, lastName, mobile }: UserIdentity): void {
  checkLength(problems, 'identity.firstName', firstName, 255);
  checkLength(problems, 'identity.lastName', lastName, 300);
  checkE164(problems, 'identity.mobile', mobile, 'a mobile number');
}

function checkAfterContactWork(problems: Problems, limit?: Duration): void {
  if (limit === undefined || limit.isUnresolved()) return;
  const seconds = limit.toSeconds({ integral: false });
  problems.addUnless(Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_AFTER_CONTACT_WORK, 'ValueOutOfRange',
    `afterContactWorkTimeLimit is not a whole number of seconds in the range, got ${seconds} seconds; write 1 to ${LONGEST_AFTER_CONTACT_WORK} seconds, `
    + 'or leave it out for no limit');
}

function arnOfSecurityProfile(profile: ISecurityProfileRef): string {
  return profile.securityProfileRef.securityProfileArn;
}
