import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnPhoneNumber } from 'aws-cdk-lib/aws-connect';
import { arnOf, codesOf, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack, PHONE_NUMBER_ARN } from './private/fixtures';
import { PhoneNumber, PhoneNumberProps, PhoneNumberType } from '../../src/connect';

type Given = Partial<PhoneNumberProps>;

function phoneNumber(given: Given = {}, stack = newStack()): PhoneNumber {
  return new PhoneNumber(stack, 'Number', { instance: instanceOf(stack), countryCode: 'US', phoneNumberType: PhoneNumberType.DID, ...given });
}

const REJECTED: [string, Given, string][] = [
  ['a country in small letters', { countryCode: 'us' }, '[NotACountryCode] countryCode is not a country code, got "us"; write the two capital letters of ISO 3166, e.g. "US"'],
  ['a country of three letters', { countryCode: 'USA' }, '[NotACountryCode]'],
  ['a prefix without a plus', { prefix: '1202' }, '[NotAPrefix] prefix is not the beginning of a number, got "1202"; write "+", the country code and further digits, e.g. "+1202"'],
  ['a prefix of 16 digits', { prefix: '+1234567890123456' }, '[NotAPrefix]'],
  ['an empty description', { description: '' }, '[LengthOutOfRange] description has 0 characters, got ""; write 1 to 500 characters'],
];

describe('PhoneNumber', () => {
  test('claims a number for an instance and keeps it', () => {
    Template.fromStack(phoneNumber().stack).hasResource('AWS::Connect::PhoneNumber', {
      Properties: { TargetArn: INSTANCE_ARN, CountryCode: 'US', Type: 'DID' },
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test('renders every property', () => {
    const given = phoneNumber({ phoneNumberType: PhoneNumberType.TOLL_FREE, prefix: '+1833', description: 'Support', removalPolicy: RemovalPolicy.DESTROY });
    Template.fromStack(given.stack).hasResource('AWS::Connect::PhoneNumber', {
      Properties: { TargetArn: INSTANCE_ARN, CountryCode: 'US', Type: 'TOLL_FREE', Prefix: '+1833', Description: 'Support' },
      DeletionPolicy: 'Delete',
    });
  });

  test('exposes its attributes and its resource', () => {
    const given = phoneNumber();
    const logicalId = given.stack.getLogicalId(given.node.defaultChild as CfnPhoneNumber);
    const arn = { 'Fn::GetAtt': [logicalId, 'PhoneNumberArn'] };
    expect(given.stack.resolve([given.phoneNumberRef, given.phoneNumberAddress, given.phoneNumberId])).toStrictEqual([
      { phoneNumberArn: arn },
      { 'Fn::GetAtt': [logicalId, 'Address'] },
      { 'Fn::Select': [1, { 'Fn::Split': ['/', arn] }] },
    ]);
  });

  test('lets what is known at deployment pass', () => {
    const stack = newStack();
    phoneNumber({ countryCode: deployedString(stack, 'Country'), prefix: deployedString(stack, 'Prefix') }, stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::PhoneNumber', { CountryCode: { Ref: 'Country' }, Prefix: { Ref: 'Prefix' } });
  });

  test('is claimed after another one of its country and kind, because two claims at once find the same number', () => {
    const stack = newStack();
    const claim = (id: string, countryCode: string, phoneNumberType = PhoneNumberType.DID) =>
      new PhoneNumber(stack, id, { instance: instanceOf(new Stack(stack, `Of${id}`)), countryCode, phoneNumberType });
    const [first, , second] = [claim('A', 'US'), claim('B', 'DE'), claim('C', 'US'), claim('D', 'US', PhoneNumberType.TOLL_FREE)];
    const claims = Template.fromStack(stack).findResources('AWS::Connect::PhoneNumber');
    const idOf = ({ node }: PhoneNumber) => stack.getLogicalId(node.defaultChild as CfnPhoneNumber);
    expect(Object.entries(claims).flatMap(([id, { DependsOn }]) => DependsOn ? [[id, DependsOn]] : [])).toEqual([[idOf(second), [idOf(first)]]]);
  });

  test.each(REJECTED)('rejects %s', (_, given, message) => {
    expect(messageOf(() => phoneNumber(given))).toContain(message);
  });

  test('reports all problems at once', () => {
    const call = () => phoneNumber({ countryCode: '', prefix: '', description: '' });
    expect(codesOf(call)).toStrictEqual(['NotACountryCode', 'NotAPrefix', 'LengthOutOfRange']);
    expect(messageOf(call)).toMatch(/^PhoneNumber "Stack\/Number" is not valid\n/);
  });
});

describe('an imported PhoneNumber', () => {
  test('has the identifier of its ARN', () => {
    const imported = PhoneNumber.fromPhoneNumberArn(newStack(), 'Number', PHONE_NUMBER_ARN);
    expect(imported.phoneNumberId).toBe('aaaaaaaa-bbbb-cccc-dddd-000000000001');
    expect(imported.phoneNumberAddress).toBeUndefined();
    expect(imported.phoneNumberRef).toStrictEqual({ phoneNumberArn: PHONE_NUMBER_ARN });
  });

  test('may be told its number', () => {
    const imported = PhoneNumber.fromPhoneNumberAttributes(newStack(), 'Number', { phoneNumberArn: PHONE_NUMBER_ARN, phoneNumber: '+12025550100' });
    expect(imported.phoneNumberAddress).toBe('+12025550100');
  });

  test('may have a number that is known at deployment', () => {
    const stack = newStack();
    const attrs = { phoneNumberArn: PHONE_NUMBER_ARN, phoneNumber: deployedString(stack) };
    expect(stack.resolve(PhoneNumber.fromPhoneNumberAttributes(stack, 'Number', attrs).phoneNumberAddress)).toStrictEqual({ Ref: 'Parameter' });
  });

  test('rejects an ARN with an instance in it and a number that is not E.164, both at once', () => {
    const call = () => PhoneNumber.fromPhoneNumberAttributes(newStack(), 'Number', { phoneNumberArn: arnOf('phone-number', 'abc'), phoneNumber: '(202) 555-0100' });
    expect(codesOf(call)).toStrictEqual(['ArnNotOfThisKind', 'NotE164']);
    expect(messageOf(call)).toContain('write one like arn:aws:connect:us-east-1:111122223333:phone-number/<phone-number id>');
    expect(messageOf(call)).toContain('phoneNumber is not an E.164 number, which a caller ID number must be, got "(202) 555-0100"; write "+", the country code and the number in digits only, e.g. "+12025550100"');
  });
});
