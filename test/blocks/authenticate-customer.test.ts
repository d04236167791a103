import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, when } from './private/render';
import { USER_POOL, USER_POOL_ARN, USER_POOL_CLIENT } from './private/resources';
import { AuthenticateCustomer } from '../../src/blocks';

const pool = { userPool: USER_POOL, userPoolClient: USER_POOL_CLIENT };

describe('AuthenticateCustomer', () => {
  test('lets the customer sign in', () => {
    expect(blockActions(new AuthenticateCustomer('Sign in', pool))).toStrictEqual([{
      Identifier: 'Sign in',
      Type: 'AuthenticateParticipant',
      Parameters: {
        CognitoConfiguration: { UserPoolArn: USER_POOL_ARN, AppClientId: 'client' },
        CustomerProfilesConfiguration: { ObjectTypeName: 'Cognito-attributes' },
        TimeLimitMinutes: '3',
      },
      Transitions: { NextAction: 'End', Conditions: [when('OptedOut', 'End')], Errors: [failure('Fail'), failure('Fail', 'TimeLimitExceeded')] },
    }]);
  });

  test('wires every branch', () => {
    const block = new AuthenticateCustomer('Sign in', {
      ...pool, profileObjectType: 'Own', timeout: Duration.minutes(15), onOptedOut: say('Out'), onTimeout: say('Late'), onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toMatchObject({ CustomerProfilesConfiguration: { ObjectTypeName: 'Own' }, TimeLimitMinutes: '15' });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'End', Conditions: [when('OptedOut', 'Out')], Errors: [failure('Broken'), failure('Late', 'TimeLimitExceeded')],
    });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new AuthenticateCustomer('Sign in', { ...pool, profileObjectType: '', timeout: Duration.seconds(90) }))).toStrictEqual([
      '[EmptyValue] profileObjectType must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[TimeoutOutOfRange] timeout must be a whole number from 3 to 15 minutes, got 1.5; choose a value in that range',
    ]);
  });
});
