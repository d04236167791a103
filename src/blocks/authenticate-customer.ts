import type { Duration } from 'aws-cdk-lib';
import type { IUserPoolClientRef, IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { JsonObject, valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { CHAT_ONLY } from './authoring/channel-support';
import { notEmpty, wholeNumber } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';

const DEFAULT_PROFILE_TEMPLATE = 'Cognito-attributes';

/**
 * Properties of an authenticate customer block.
 */
export interface AuthenticateCustomerProps extends BlockProps {
  /**
   * The Amazon Cognito user pool that knows the customers.
   */
  readonly userPool: IUserPoolRef;

  /**
   * The app client of the user pool.
   */
  readonly userPoolClient: IUserPoolClientRef;

  /**
   * The object type of Customer Profiles that takes what the user pool tells of the customer.
   *
   * @default 'Cognito-attributes'
   */
  readonly profileObjectType?: string;

  /**
   * How long the customer may take to sign in, 3 to 15 minutes.
   *
   * @default Duration.minutes(3)
   */
  readonly timeout?: Duration;

  /**
   * Where to go if the customer does not want to sign in.
   *
   * @default - to the block after this one
   */
  readonly onOptedOut?: FlowPart;

  /**
   * Where to go if the customer did not sign in in time.
   *
   * @default - to the failure path
   */
  readonly onTimeout?: FlowPart;
}

/**
 * Lets the customer sign in during a chat. Only in inbound flows; chat only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html
 */
export class AuthenticateCustomer extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Authenticate customer',
    type: 'AuthenticateParticipant',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html',
    parameters: [
      { path: 'CognitoConfiguration', kind: 'object', required: true },
      { path: 'CognitoConfiguration.UserPoolArn', kind: 'text', required: true },
      { path: 'CognitoConfiguration.AppClientId', kind: 'text', required: true },
      { path: 'CustomerProfilesConfiguration', kind: 'object', required: true },
      { path: 'CustomerProfilesConfiguration.ObjectTypeName', kind: 'text', required: true },
      { path: 'TimeLimitMinutes', kind: 'integer', required: true, min: 3, max: 15, unit: 'minutes' },
    ],
    conditions: { operators: ['Equals'], operands: ['OptedOut'], max: 1 },
    errors: [
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
      { type: 'TimeLimitExceeded', required: true, meaning: 'failure' },
    ],
    flowTypes: ['CONTACT_FLOW'],
    channels: CHAT_ONLY,
    effect: { waits: true },
    summary: (parameters) => `sign in at ${valueText(valueAt(parameters, 'CognitoConfiguration.UserPoolArn'))}`,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: AuthenticateCustomerProps) {
    super(blockName);
    const { userPool, userPoolClient, profileObjectType = DEFAULT_PROFILE_TEMPLATE, timeout } = props;
    const problems = new Problems();
    notEmpty({ profileObjectType }, problems);
    const range = { min: 3, max: 15, unit: 'minutes' };
    this.parameters = {
      CognitoConfiguration: { UserPoolArn: userPool.userPoolRef.userPoolArn, AppClientId: userPoolClient.userPoolClientRef.clientId },
      CustomerProfilesConfiguration: { ObjectTypeName: profileObjectType },
      TimeLimitMinutes: timeout ? wholeNumber('TimeoutOutOfRange', 'timeout', timeout.toMilliseconds() / 60_000, range, problems) : '3',
    };
    problems.throwIfAny(`AuthenticateCustomer ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { onOptedOut, onTimeout, onError } = this.props;
    return [{
      spec: AuthenticateCustomer._SPECS[0],
      parameters: this.parameters,
      conditions: [{ operator: 'Equals', operand: 'OptedOut', then: onOptedOut }],
      errors: { NoMatchingError: onError, TimeLimitExceeded: onTimeout },
    }];
  }
}
