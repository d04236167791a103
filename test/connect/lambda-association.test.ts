import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { Alias, Code, Function, IFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { codesOf, deployedString, INSTANCE_ARN, instanceOf, messageOf, newStack } from './private/fixtures';
import { Instance, LambdaAssociation } from '../../src/connect';

const FUNCTION_ARN = 'arn:aws:lambda:eu-central-1:111122223333:function:deduplicate';

function newFunction(scope: Construct, id = 'Function'): Function {
  return new Function(scope, id, { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('exports.handler = async () => {};') });
}

function imported(scope: Construct, arn = FUNCTION_ARN, id = 'Imported'): IFunction {
  return Function.fromFunctionArn(scope, id, arn);
}

function associationIds(stack: Stack): string[] {
  return Object.keys(Template.fromStack(stack).findResources('AWS::Connect::IntegrationAssociation'));
}

describe('LambdaAssociation', () => {
  test('associates a function and lets the instance invoke it', () => {
    const stack = newStack();
    const fn = newFunction(stack);
    new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn });
    const functionArn = stack.resolve(fn.functionArn);
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Connect::IntegrationAssociation', {
      InstanceId: INSTANCE_ARN,
      IntegrationType: 'LAMBDA_FUNCTION',
      IntegrationArn: functionArn,
    });
    template.hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'connect.amazonaws.com',
      SourceAccount: '111122223333',
      SourceArn: INSTANCE_ARN,
    });
  });

  test('takes the account out of the ARN of an instance that is created', () => {
    const stack = newStack();
    const instance = new Instance(stack, 'Center');
    new LambdaAssociation(stack, 'Association', { instance, fn: imported(stack) });
    Template.fromStack(stack).hasResourceProperties('AWS::Lambda::Permission', {
      SourceAccount: { 'Fn::Select': [4, { 'Fn::Split': [':', stack.resolve(instance.instanceArn)] }] },
      SourceArn: stack.resolve(instance.instanceArn),
    });
  });

  test('exposes its attribute and its resource', () => {
    const stack = newStack();
    const association = new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn: imported(stack) });
    const logicalId = stack.getLogicalId(association.node.defaultChild as CfnIntegrationAssociation);
    expect(stack.resolve(association.integrationAssociationId)).toStrictEqual({ 'Fn::GetAtt': [logicalId, 'IntegrationAssociationId'] });
  });

  test('takes an alias for itself', () => {
    const stack = newStack();
    const fn = new Alias(stack, 'Live', { aliasName: 'live', version: newFunction(stack).currentVersion });
    new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn });
    Template.fromStack(stack).hasResourceProperties('AWS::Connect::IntegrationAssociation', { IntegrationArn: stack.resolve(fn.functionArn) });
  });

  test('leaves the policy of a function of another account alone', () => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-central-1' } });
    const foreign = imported(stack, 'arn:aws:lambda:eu-central-1:444455556666:function:deduplicate');
    new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn: foreign });
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 0);
  });

  test('leaves the policy alone when told so', () => {
    const stack = newStack();
    new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn: newFunction(stack), grantInvoke: false });
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 0);
  });

  test('rejects an ARN of more than 140 characters', () => {
    const call = () => {
      const stack = newStack();
      const fn = imported(stack, `${FUNCTION_ARN}-${'x'.repeat(45)}:${'y'.repeat(40)}`);
      return new LambdaAssociation(stack, 'Association', { instance: instanceOf(stack), fn });
    };
    expect(codesOf(call)).toStrictEqual(['LengthOutOfRange']);
    expect(messageOf(call)).toMatch(/^LambdaAssociation "Stack\/Association" is not valid\n {2}- \[LengthOutOfRange\] fn\.functionArn has \d+ characters.*; write 1 to 140 characters$/);
  });
});

describe('LambdaAssociation.forFunction', () => {
  test('makes an association once, however many parts of a stack ask', () => {
    const stack = newStack();
    const [instance, fn] = [instanceOf(stack), newFunction(stack)];
    const first = LambdaAssociation.forFunction(new Construct(stack, 'FlowA'), instance, fn);
    const second = LambdaAssociation.forFunction(new Construct(stack, 'FlowB'), instance, fn);
    expect(second).toBe(first);
    expect(associationIds(stack)).toHaveLength(1);
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 1);
  });

  test('knows an instance and a function that were imported twice', () => {
    const stack = newStack();
    LambdaAssociation.forFunction(stack, instanceOf(stack), imported(stack));
    LambdaAssociation.forFunction(stack, Instance.fromInstanceArn(stack, 'Again', INSTANCE_ARN), imported(stack, FUNCTION_ARN, 'Again2'));
    expect(associationIds(stack)).toHaveLength(1);
  });

  test('tells functions apart', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    LambdaAssociation.forFunction(stack, instance, newFunction(stack, 'A'));
    LambdaAssociation.forFunction(stack, instance, newFunction(stack, 'B'));
    LambdaAssociation.forFunction(stack, instance, imported(stack, deployedString(stack)));
    expect(associationIds(stack)).toHaveLength(3);
  });

  test('tells instances apart', () => {
    const stack = newStack();
    const fn = newFunction(stack);
    LambdaAssociation.forFunction(stack, new Instance(stack, 'A'), fn);
    LambdaAssociation.forFunction(stack, new Instance(stack, 'B'), fn);
    expect(associationIds(stack)).toHaveLength(2);
  });

  test('has logical IDs that do not depend on what else is in the stack or asks first', () => {
    const first = newStack();
    LambdaAssociation.forFunction(new Construct(first, 'Flow'), instanceOf(first), newFunction(first));
    const second = newStack();
    deployedString(second);
    const instance = instanceOf(second);
    LambdaAssociation.forFunction(second, instance, newFunction(second, 'Other'));
    LambdaAssociation.forFunction(second, instance, newFunction(second));
    expect(associationIds(second)).toContain(associationIds(first)[0]);
  });

  test('serves each stack of an application', () => {
    const app = new App();
    const [home, away] = [new Stack(app, 'Home'), new Stack(app, 'Away')];
    const fn = newFunction(home);
    const instance = instanceOf(home);
    const [one, other] = [LambdaAssociation.forFunction(home, instance, fn), LambdaAssociation.forFunction(away, instance, fn)];
    expect(one.stack).toBe(home);
    expect(other.stack).toBe(away);
    expect(() => app.synth()).not.toThrow();
  });
});

describe('LambdaAssociation.fromIntegrationAssociationId', () => {
  const ID = '0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';

  test('keeps flows from creating an association that exists', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    const fn = imported(stack);
    const association = LambdaAssociation.fromIntegrationAssociationId(stack, instance, fn, ID);
    expect(association.integrationAssociationId).toBe(ID);
    expect(LambdaAssociation.forFunction(new Construct(stack, 'Flow'), instance, fn)).toBe(association);
    expect(associationIds(stack)).toStrictEqual([]);
  });

  test('fails once a flow has created the association, and says what to do', () => {
    const stack = newStack();
    const instance = instanceOf(stack);
    const fn = imported(stack);
    LambdaAssociation.forFunction(stack, instance, fn);
    expect(messageOf(() => LambdaAssociation.fromIntegrationAssociationId(stack, instance, fn, ID))).toBe(
      `LambdaAssociation of ${JSON.stringify(fn.node.path)} is not valid\n`
      + '  - [AlreadyAssociated] the function is already associated with the instance in this stack, got a second association; '
      + 'import it once, before the flows that invoke it',
    );
  });
});
