import { IResource, RemovalPolicy, Resource, Stack } from 'aws-cdk-lib';
import { CfnPhoneNumber, IContactFlowRef, IInstanceRef, IPhoneNumberRef, PhoneNumberReference } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { PhoneNumberAssociation } from './phone-number-association';
import { checkArn, idOfArn } from './private/arn';
import { checkE164, checkFormat, checkLength, Format } from './private/checks';
import { importSubject, subjectOf } from './private/construct';
import { arnByName } from './private/lookup';
import { Problems, shown } from '../language/problems';

/**
 * A phone number, claimed here or imported.
 */
export interface IPhoneNumber extends IResource, IPhoneNumberRef {
  /**
   * The ARN of the phone number.
   *
   * @attribute
   */
  readonly phoneNumberArn: string;

  /**
   * The identifier of the phone number, the last part of its ARN.
   *
   * @attribute
   */
  readonly phoneNumberId: string;

  /**
   * The number itself in E.164; undefined for an imported phone number that was imported without it.
   *
   * @attribute
   */
  readonly phoneNumberAddress?: string;
}

/**
 * What kind of number to claim. A country offers some of the kinds.
 */
export enum PhoneNumberType {
  /** A number that callers pay nothing for. */
  TOLL_FREE = 'TOLL_FREE',
  /** A direct inward dialing number, with the prefix of a place. */
  DID = 'DID',
  /** A universal international freephone number. */
  UIFN = 'UIFN',
  /** A number with shared costs. */
  SHARED = 'SHARED',
  /** A direct inward dialing number of another carrier. */
  THIRD_PARTY_DID = 'THIRD_PARTY_DID',
  /** A toll-free number of another carrier. */
  THIRD_PARTY_TF = 'THIRD_PARTY_TF',
  /** A short code for messages. */
  SHORT_CODE = 'SHORT_CODE',
}

/**
 * Properties of a `PhoneNumber`.
 */
export interface PhoneNumberProps {
  /** The instance that the number is claimed for. */
  readonly instance: IInstanceRef;

  /**
   * The country of the number, two capital letters of ISO 3166, e.g. `US`. A change claims another number.
   */
  readonly countryCode: string;

  /** The kind of number. A change claims another number. */
  readonly phoneNumberType: PhoneNumberType;

  /**
   * How the number begins: `+`, the country code and further digits, 15 digits at most, e.g. `+1202`.
   * A change claims another number.
   *
   * @default - any number of the country and kind
   */
  readonly prefix?: string;

  /**
   * What the number is for, 1 to 500 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * The flow that answers the number, of the type `CONTACT_FLOW`.
   *
   * @default - none; can be set later with `associateFlow`, and for an imported number with a `PhoneNumberAssociation`
   */
  readonly contactFlow?: IContactFlowRef;

  /**
   * What happens to the number when it leaves the stack. A released number may be lost for good.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * What is known of a phone number that exists.
 */
export interface PhoneNumberAttributes {
  /** The ARN of the phone number. */
  readonly phoneNumberArn: string;

  /**
   * The number itself in E.164, e.g. `+12025550100`.
   *
   * @default - unknown
   */
  readonly phoneNumber?: string;
}

abstract class PhoneNumberBase extends Resource implements IPhoneNumber {
  public abstract readonly phoneNumberArn: string;
  public abstract readonly phoneNumberAddress?: string;

  public get phoneNumberId(): string {
    return idOfArn(this.phoneNumberArn, 'phone-number');
  }

  /**
   * How other constructs refer to this phone number.
   */
  public get phoneNumberRef(): PhoneNumberReference {
    return { phoneNumberArn: this.phoneNumberArn };
  }
}

const COUNTRY: Format = {
  pattern: /^[A-Z]{2}$/,
  code: 'NotACountryCode',
  what: 'a country code',
  instead: 'the two capital letters of ISO 3166, e.g. "US"',
};

const PREFIX: Format = {
  pattern: /^\+[0-9]{1,15}$/,
  code: 'NotAPrefix',
  what: 'the beginning of a number',
  instead: '"+", the country code and further digits, e.g. "+1202"',
};

/**
 * A phone number that is claimed for an instance.
 *
 * The service chooses the number. It costs money while it is claimed, and stays claimed when the stack goes. Several numbers of a
 * country and kind are claimed one after the other, because claims at the same time may be for the same number.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-center-phone-number.html
 */
export class PhoneNumber extends PhoneNumberBase {
  /**
   * Imports a phone number by its ARN, `arn:aws:connect:<region>:<account>:phone-number/<id>`, without an instance in it.
   */
  public static fromPhoneNumberArn(scope: Construct, id: string, phoneNumberArn: string): IPhoneNumber {
    return PhoneNumber.fromPhoneNumberAttributes(scope, id, { phoneNumberArn });
  }

  /**
   * Imports a phone number with what is known of it.
   */
  public static fromPhoneNumberAttributes(scope: Construct, id: string, attrs: PhoneNumberAttributes): IPhoneNumber {
    const problems = new Problems();
    checkArn(problems, 'phoneNumberArn', attrs.phoneNumberArn, 'phone-number');
    checkE164(problems, 'phoneNumber', attrs.phoneNumber);
    problems.throwIfAny(importSubject('PhoneNumber', scope, id));
    class Import extends PhoneNumberBase {
      public readonly phoneNumberArn = attrs.phoneNumberArn;
      public readonly phoneNumberAddress = attrs.phoneNumber;
    }
    return new Import(scope, id, { environmentFromArn: attrs.phoneNumberArn });
  }

  /**
   * Imports a phone number by the number itself.
   *
   * It is looked up when the stack is deployed, and again only when the number here changes. If it is not claimed for the
   * instance, the deployment fails.
   *
   * @param phoneNumber the number in E.164 format, e.g. `+12025550100`
   */
  public static fromPhoneNumber(scope: Construct, id: string, instance: IInstanceRef, phoneNumber: string): IPhoneNumber {
    const problems = new Problems();
    checkE164(problems, 'phoneNumber', phoneNumber);
    problems.throwIfAny(importSubject('PhoneNumber', scope, id));
    const phoneNumberArn = arnByName(scope, { instance, kind: 'phone-number', name: phoneNumber });
    return PhoneNumber.fromPhoneNumberAttributes(scope, id, { phoneNumberArn, phoneNumber });
  }

  public readonly phoneNumberArn: string;
  public readonly phoneNumberAddress?: string;
  private contactFlow?: IContactFlowRef;

  constructor(scope: Construct, id: string, props: PhoneNumberProps) {
    super(scope, id);
    this.check(props);
    const resource = new CfnPhoneNumber(this, 'Resource', {
      targetArn: props.instance.instanceRef.instanceArn,
      countryCode: props.countryCode,
      type: props.phoneNumberType,
      prefix: props.prefix,
      description: props.description,
    });
    resource.applyRemovalPolicy(props.removalPolicy, { default: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
    this.phoneNumberArn = resource.attrPhoneNumberArn;
    this.phoneNumberAddress = resource.attrAddress;
    claimAfterOthers(resource);
    if (props.contactFlow) this.associateFlow(props.contactFlow);
  }

  /**
   * Makes a flow of the type `CONTACT_FLOW` answer the number. The same flow may be given again; a number has one.
   */
  public associateFlow(flow: IContactFlowRef): void {
    const problems = new Problems();
    const isSame = this.contactFlow?.contactFlowRef.contactFlowArn === flow.contactFlowRef.contactFlowArn;
    problems.addUnless(this.contactFlow === undefined || isSame, 'FlowAlreadyAssociated',
      `flow is a second flow for the number, got ${shown(flow.node.path)} beside ${shown(this.contactFlow?.node.path)}; keep one of them`);
    problems.throwIfAny(subjectOf('PhoneNumber', this));
    if (isSame) return;
    this.contactFlow = flow;
    new PhoneNumberAssociation(this, 'ContactFlow', { phoneNumber: this, contactFlow: flow });
  }

  private check(props: PhoneNumberProps): void {
    const problems = new Problems();
    checkFormat(problems, 'countryCode', props.countryCode, COUNTRY);
    checkFormat(problems, 'prefix', props.prefix, PREFIX);
    checkLength(problems, 'description', props.description, 500);
    problems.throwIfAny(subjectOf('PhoneNumber', this));
  }
}

const LAST_CLAIMS = new WeakMap<Stack, Map<string, CfnPhoneNumber>>();

/** Two claims at the same time find the same free number, and one of them fails. */
function claimAfterOthers(claim: CfnPhoneNumber): void {
  const claims = LAST_CLAIMS.get(claim.stack) ?? new Map<string, CfnPhoneNumber>();
  LAST_CLAIMS.set(claim.stack, claims);
  const kind = `${claim.countryCode} ${claim.type}`;
  const last = claims.get(kind);
  if (last) claim.addDependency(last);
  claims.set(kind, claim);
}
