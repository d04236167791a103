import { CfnResource, CustomResource, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ArnKind } from './arn';
import { ConnectResourceFunction } from './connect-resource-function';

export interface ConnectResourceProps {
  /** The name of a file in `lambda/connect-resources/operations`, in Pascal case: `ContactFlowContent`. */
  readonly operation: string;
  /** What the operation is told. CloudFormation makes texts of numbers and booleans. */
  readonly properties: Record<string, unknown>;
  /** Exactly the calls that the operation makes. */
  readonly statements: readonly PolicyStatement[];
}

/** Longer than the function may run three times: the Lambda service asks it again when it crashes. */
const SERVICE_TIMEOUT = Duration.minutes(35);

/** Something in Amazon Connect that CloudFormation has no resource for. */
export class ConnectResource extends CustomResource {
  constructor(scope: Construct, id: string, { operation, properties, statements }: ConnectResourceProps) {
    const fn = ConnectResourceFunction.of(scope);
    super(scope, id, {
      serviceToken: fn.functionArn,
      resourceType: `Custom::Connect${operation}`,
      serviceTimeout: SERVICE_TIMEOUT,
      properties,
    });
    this.node.addDependency(fn.allow(statements));
  }

  /** What stays when its stack goes, or is made under a condition only, takes this along. */
  public shareLifeOf({ cfnOptions: { condition, deletionPolicy, updateReplacePolicy } }: CfnResource): void {
    const { cfnOptions } = this.node.defaultChild as CfnResource;
    Object.assign(cfnOptions, { condition, deletionPolicy: deletionPolicy ?? cfnOptions.deletionPolicy, updateReplacePolicy: updateReplacePolicy ?? cfnOptions.updateReplacePolicy });
  }
}

/**
 * Calls that an operation makes for resources of an instance, e.g. of the kind `queue`.
 *
 * The function exists before many of the resources that it works on, so that its policy cannot name them.
 */
export function callsOn(instanceArn: string, kinds: readonly ArnKind[], actions: readonly string[], others: readonly string[] = []): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `connect:${action}`),
    resources: [...kinds.map((kind) => kind === 'instance' ? instanceArn : `${instanceArn}/${kind}/*`), ...others],
  });
}
