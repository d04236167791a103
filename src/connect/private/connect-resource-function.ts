import { createHash } from 'crypto';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, IRole, Policy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct, IDependable } from 'constructs';
import { acknowledge, wildcardFinding } from './acknowledgements';
import { handlerAsset } from './handler-asset';

const ID = 'ConnectResources';
const HANDLER = 'connect-resources';

/** The one function of a stack that does what CloudFormation cannot do. It runs during deployments only. */
export class ConnectResourceFunction extends LambdaFunction {
  /** The function of the stack, made on the first call. */
  public static of(scope: Construct): ConnectResourceFunction {
    const stack = Stack.of(scope);
    return stack.node.tryFindChild(ID) as ConnectResourceFunction | undefined ?? new ConnectResourceFunction(stack);
  }

  /** The name of the folder under `lambda/`. */
  public readonly handlerName = HANDLER;
  private readonly executionRole: IRole;

  private constructor(stack: Stack) {
    const logGroup = new LogGroup(stack, `${ID}Logs`, { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(stack, `${ID}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { logs: new PolicyDocument({ statements: [writeLogs(logGroup)] }) },
    });
    super(stack, ID, {
      description: 'Does for a deployment what CloudFormation cannot do in Amazon Connect.',
      code: handlerAsset(HANDLER),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 256,
      timeout: Duration.minutes(10),
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
    });
    this.executionRole = role;
  }

  /**
   * Lets the function do something, and tells what has to exist before it is asked to.
   *
   * Every set of statements is a policy of its own, so that one that nobody needs any more goes after what needed it.
   */
  public allow(statements: readonly PolicyStatement[]): IDependable {
    const json = JSON.stringify(this.stack.resolve(statements.map((statement) => statement.toStatementJson())));
    const id = `Allow${createHash('sha256').update(json).digest('hex').slice(0, 12).toUpperCase()}`;
    const known = this.node.tryFindChild(id) as Policy | undefined;
    return known ?? this.newPolicy(id, statements);
  }

  private newPolicy(id: string, statements: readonly PolicyStatement[]): Policy {
    const policy = new Policy(this, id, { statements: [...statements], roles: [this.executionRole] });
    const wildcards = statements.flatMap(({ resources }) => resources).filter((resource) => resource.endsWith('*'));
    acknowledge(policy, Object.fromEntries(wildcards.map((resource) => [
      wildcardFinding(this, resource), 'The function exists before the resources that it works on; they belong to one instance.',
    ])));
    return policy;
  }
}

function writeLogs(logGroup: LogGroup): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  });
}
