import { createHash } from 'crypto';
import { IResource, Resource, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import { CfnIntegrationAssociation, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { CfnPermission, IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Problems, shown } from '../language/problems';
import { accountOfArn } from './private/arn';
import { checkLength } from './private/checks';
import { subjectOf } from './private/construct';

/**
 * The association of a Lambda function with an instance, created here or imported.
 */
export interface ILambdaAssociation extends IResource {
  /**
   * The identifier of the association.
   *
   * @attribute
   */
  readonly integrationAssociationId: string;
}

/**
 * Properties of a `LambdaAssociation`.
 */
export interface LambdaAssociationProps {
  /** The instance whose flows invoke the function. */
  readonly instance: IInstanceRef;

  /**
   * The function, or an alias or version of it. Its ARN may have 140 characters at most.
   */
  readonly fn: IFunctionRef;

  /**
   * Whether to allow the instance, in the policy of the function, to invoke it.
   *
   * @default - true, unless the function is known to belong to another account, whose own stack has to allow it
   */
  readonly grantInvoke?: boolean;
}

/**
 * Lets the flows of an instance invoke a Lambda function: the function appears in the instance, and its policy allows
 * the instance to invoke it.
 *
 * An instance and a function can be associated once. Use `LambdaAssociation.forFunction` where several parts of a stack
 * need the same association; flows in several stacks should refer to one association in one of them.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
 */
export class LambdaAssociation extends Resource implements ILambdaAssociation {
  /**
   * The association of an instance and a function in the stack of `scope`, created on the first call.
   *
   * However often it is asked for, a stack has it once, and its logical ID depends on the instance and the function
   * only. One that was imported before is not created.
   */
  public static forFunction(scope: Construct, instance: IInstanceRef, fn: IFunctionRef): ILambdaAssociation {
    const stack = Stack.of(scope);
    const id = idFor(stack, instance, fn);
    const known = stack.node.tryFindChild(id) as LambdaAssociation | undefined;
    return known ?? new LambdaAssociation(stack, id, { instance, fn });
  }

  /**
   * Imports an association that exists: flows in the stack of `scope` that invoke the function do not create another one,
   * which the service would refuse. Call it before the first of these flows.
   */
  public static fromIntegrationAssociationId(
    scope: Construct, instance: IInstanceRef, fn: IFunctionRef, integrationAssociationId: string,
  ): ILambdaAssociation {
    const stack = Stack.of(scope);
    const id = idFor(stack, instance, fn);
    const problems = new Problems();
    problems.addUnless(stack.node.tryFindChild(id) === undefined, 'AlreadyAssociated',
      'the function is already associated with the instance in this stack, got a second association; import it once, before the flows that invoke it');
    problems.throwIfAny(`LambdaAssociation of ${shown(fn.node.path)}`);
    class Import extends Resource implements ILambdaAssociation {
      public readonly integrationAssociationId = integrationAssociationId;
    }
    return new Import(stack, id);
  }

  /**
   * The identifier of the association.
   *
   * @attribute
   */
  public readonly integrationAssociationId: string;

  constructor(scope: Construct, id: string, props: LambdaAssociationProps) {
    super(scope, id);
    const { instanceArn } = props.instance.instanceRef;
    const { functionArn } = props.fn.functionRef;
    this.check(functionArn);
    const resource = new CfnIntegrationAssociation(this, 'Resource', {
      instanceId: instanceArn,
      integrationType: 'LAMBDA_FUNCTION',
      integrationArn: functionArn,
    });
    if (props.grantInvoke ?? !this.isForeign(props.fn)) {
      new CfnPermission(this, 'Permission', {
        action: 'lambda:InvokeFunction',
        functionName: functionArn,
        principal: 'connect.amazonaws.com',
        sourceAccount: accountOfArn(instanceArn),
        sourceArn: instanceArn,
      });
    }
    this.integrationAssociationId = resource.attrIntegrationAssociationId;
  }

  private isForeign(fn: IFunctionRef): boolean {
    return Token.compareStrings(fn.env.account, this.stack.account) === TokenComparison.DIFFERENT;
  }

  private check(functionArn: string): void {
    const problems = new Problems();
    checkLength(problems, 'fn.functionArn', functionArn, 140);
    problems.throwIfAny(subjectOf('LambdaAssociation', this));
  }
}

function idFor(stack: Stack, instance: IInstanceRef, fn: IFunctionRef): string {
  const key = [keyOf(stack, instance, instance.instanceRef.instanceArn), keyOf(stack, fn, fn.functionRef.functionArn)].join('\n');
  return `LambdaAssociation${createHash('sha256').update(key).digest('hex').slice(0, 12).toUpperCase()}`;
}

const KEYS = new WeakMap<Stack, WeakMap<object, string>>();

/** The same for every construct that stands for the same resource, and the same in every synth. Flows ask for it again and again. */
function keyOf(stack: Stack, resource: Construct | IInstanceRef | IFunctionRef, arn: string): string {
  if (!Token.isUnresolved(arn)) return arn;
  const keys = KEYS.get(stack) ?? new WeakMap<object, string>();
  KEYS.set(stack, keys);
  const key = keys.get(resource) ?? `${Stack.of(resource).node.path} ${JSON.stringify(stack.resolve(arn))}`;
  keys.set(resource, key);
  return key;
}
