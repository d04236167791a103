import { Duration, SecretValue } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnUser, CfnUserHierarchyGroup } from 'aws-cdk-lib/aws-connect';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { arnOf, codesOf, INSTANCE_ARN, instanceOf, messageOf, newStack, OTHER_INSTANCE_ARN } from './private/fixtures';
import { RoutingProfile, SecurityProfile, User, UserPhone, UserProps } from '../../src/connect';

function user(props: Partial<UserProps> = {}, stack = newStack()): User {
  return new User(stack, 'Kim', {
    instance: instanceOf(stack),
    userName: 'kim',
    routingProfile: RoutingProfile.fromRoutingProfileArn(stack, 'Support', arnOf('routing-profile', 'support')),
    securityProfiles: [SecurityProfile.fromSecurityProfileArn(stack, 'Agent', arnOf('security-profile', 'agent'))],
    ...props,
  });
}

function propertiesOf(given: User): Record<string, unknown> {
  return Object.values(Template.fromStack(given.stack).findResources('AWS::Connect::User'))[0].Properties;
}

const securityProfile = (id: string, instanceArn = INSTANCE_ARN) =>
  SecurityProfile.fromSecurityProfileArn(newStack(), id, arnOf('security-profile', id, instanceArn));
const OTHER_PROFILE = RoutingProfile.fromRoutingProfileArn(newStack(), 'Other', arnOf('routing-profile', 'support', OTHER_INSTANCE_ARN));

describe('User', () => {
  test('has a softphone and time for notes without limit, and nothing is said of the person', () => {
    expect(propertiesOf(user())).toStrictEqual({
      InstanceArn: INSTANCE_ARN,
      Username: 'kim',
      RoutingProfileArn: arnOf('routing-profile', 'support'),
      SecurityProfileArns: [arnOf('security-profile', 'agent')],
      PhoneConfig: { PhoneType: 'SOFT_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: 0 },
    });
  });

  test('renders every property', () => {
    const stack = newStack();
    const given = user({
      identity: { firstName: 'Kim', lastName: 'Example', email: 'kim@example.com', secondaryEmail: 'k@example.com', mobile: '+12065550101' },
      directoryUserId: 'kim-in-the-directory',
      phone: UserPhone.deskPhone('+12065550100'),
      afterContactWorkTimeLimit: Duration.minutes(2),
      hierarchyGroup: new CfnUserHierarchyGroup(stack, 'Team', { instanceArn: INSTANCE_ARN, name: 'Team' }),
    }, stack);
    expect(propertiesOf(given)).toMatchObject({
      IdentityInfo: { FirstName: 'Kim', LastName: 'Example', Email: 'kim@example.com', SecondaryEmail: 'k@example.com', Mobile: '+12065550101' },
      DirectoryUserId: 'kim-in-the-directory',
      PhoneConfig: { PhoneType: 'DESK_PHONE', AutoAccept: false, DeskPhoneNumber: '+12065550100', AfterContactWorkTimeLimit: 120 },
      HierarchyGroupArn: { Ref: 'Team' },
    });
  });

  test('may have calls accepted for them on a softphone', () => {
    expect(propertiesOf(user({ phone: UserPhone.softphone({ autoAccept: true }) }))).toMatchObject({ PhoneConfig: { PhoneType: 'SOFT_PHONE', AutoAccept: true } });
  });

  test('has a password that only AWS Secrets Manager holds', () => {
    const stack = newStack();
    const secret = new Secret(stack, 'Password');
    const { Ref: logicalId } = stack.resolve(secret.secretArn);
    expect(propertiesOf(user({ password: secret.secretValue }, stack))).toMatchObject({
      Password: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: logicalId }, ':SecretString:::}}']] },
    });
    expect(propertiesOf(user({ password: SecretValue.secretsManager('agents/kim') }))).toMatchObject({
      Password: '{{resolve:secretsmanager:agents/kim:SecretString:::}}',
    });
  });

  test('is not given a password in plain text, and the refusal does not repeat it', () => {
    expect(messageOf(() => user({ password: SecretValue.unsafePlainText('Secret123') }))).toBe('User "Stack/Kim" is not valid\n'
      + '  - [PasswordInTemplate] password is plain text, got one that everybody would read in the template; '
      + 'keep it in AWS Secrets Manager and write SecretValue.secretsManager(…)');
  });

  test.each<[string, Partial<UserProps>, string]>([
    ['an empty name', { userName: '' }, '[LengthOutOfRange] userName has 0 characters, got ""; write 1 to 64 characters'],
    ['a name with a blank', { userName: 'kim example' },
      '[UserName] userName is not a name to sign in with, got "kim example"; write letters, digits and "_", "-", ".", "@" only'],
    ['no security profile', { securityProfiles: [] }, '[SecurityProfileCount] securityProfiles has 0 entries, got []; write 1 to 10'],
    ['a security profile of another instance', { securityProfiles: [securityProfile('admin', OTHER_INSTANCE_ARN)] },
      `[OfAnotherInstance] securityProfiles[0] belongs to another instance, got "${arnOf('security-profile', 'admin', OTHER_INSTANCE_ARN)}"; pass one of the instance ${INSTANCE_ARN}`],
    ['a security profile twice', { securityProfiles: [securityProfile('admin'), securityProfile('admin')] },
      '[SecurityProfileTwice] securityProfiles[1] is there already, got "Stack/admin"; keep each one once'],
    ['a routing profile of another instance', { routingProfile: OTHER_PROFILE },
      `[OfAnotherInstance] routingProfile belongs to another instance, got "${arnOf('routing-profile', 'support', OTHER_INSTANCE_ARN)}"; pass one of the instance ${INSTANCE_ARN}`],
    ['a desk phone without a country code', { phone: UserPhone.deskPhone('2065550100') },
      '[NotE164] phone.deskPhoneNumber is not an E.164 number, which the number of a desk phone must be, got "2065550100"; '
      + 'write "+", the country code and the number in digits only, e.g. "+12025550100"'],
    ['a mobile number without a country code', { identity: { mobile: '2065550100' } },
      '[NotE164] identity.mobile is not an E.164 number, which a mobile number must be, got "2065550100"; '
      + 'write "+", the country code and the number in digits only, e.g. "+12025550100"'],
    ['no time for notes', { afterContactWorkTimeLimit: Duration.seconds(0) },
      '[ValueOutOfRange] afterContactWorkTimeLimit is not a whole number of seconds in the range, got 0 seconds; write 1 to 2000000 seconds, or leave it out for no limit'],
    ['half a second for notes', { afterContactWorkTimeLimit: Duration.millis(500) },
      '[ValueOutOfRange] afterContactWorkTimeLimit is not a whole number of seconds in the range, got 0.5 seconds; write 1 to 2000000 seconds, or leave it out for no limit'],
  ])('rejects %s', (_, props, message) => {
    expect(messageOf(() => user(props))).toBe(`User "Stack/Kim" is not valid\n  - ${message}`);
  });

  test('reports all problems at once', () => {
    const call = () => user({ userName: 'x'.repeat(65), securityProfiles: [], identity: { firstName: '', lastName: 'x'.repeat(301) } });
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange', 'SecurityProfileCount', 'LengthOutOfRange', 'LengthOutOfRange']);
  });

  test('exposes the attributes and the resource', () => {
    const given = user();
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnUser);
    expect(given.userName).toBe('kim');
    expect(given.stack.resolve(given.userRef)).toStrictEqual({ userArn: { 'Fn::GetAtt': [logicalId, 'UserArn'] } });
  });

  test('can be imported', () => {
    const imported = User.fromUserArn(newStack(), 'Kim', arnOf('agent', 'abc'));
    expect(imported.userId).toBe('abc');
    expect(imported.userRef).toStrictEqual({ userArn: arnOf('agent', 'abc') });
    expect(codesOf(() => User.fromUserArn(newStack(), 'Kim', arnOf('user', 'abc')))).toStrictEqual(['ArnNotOfThisKind']);
  });

  test('has security profiles that can be imported', () => {
    expect(securityProfile('admin').securityProfileRef).toStrictEqual({ securityProfileArn: arnOf('security-profile', 'admin') });
    expect(codesOf(() => SecurityProfile.fromSecurityProfileArn(newStack(), 'X', arnOf('agent', 'x')))).toStrictEqual(['ArnNotOfThisKind']);
  });
});
