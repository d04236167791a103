import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, IDestination, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements';
import { helperAlarms } from './helper-alarms';
import { letLogsUse, useKey } from './helper-key';
import { handlerAsset } from '../../connect/private/handler-asset';
import { HelperOptions } from '../helper-options';

export interface HelperFunctionProps {
  /** The name of the folder under `lambda/`. */
  readonly handler: string;
  readonly description: string;
  readonly environment: Record<string, string>;
  /** Exactly the calls that the handler makes. */
  readonly statements: readonly PolicyStatement[];
  readonly timeout: Duration;
  /** Where an event goes that the handler could not deal with, if it is one that nobody waits for. */
  readonly onFailure?: IDestination;
  readonly options?: HelperOptions;
}

/** A handler of this library: bundled, on arm64, with a log group and a role of its own. */
export class HelperFunction extends LambdaFunction {
  /** The name of the folder under `lambda/`. */
  public readonly handlerName: string;

  constructor(scope: Construct, id: string, props: HelperFunctionProps) {
    const { encryptionKey, logRetention = RetentionDays.ONE_MONTH, tracing, alarmActions } = props.options ?? {};
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: logRetention, encryptionKey, removalPolicy: RemovalPolicy.DESTROY });
    super(scope, id, {
      description: props.description,
      code: handlerAsset(props.handler),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 256,
      timeout: props.timeout,
      onFailure: props.onFailure,
      tracing: tracing ? Tracing.ACTIVE : undefined,
      environment: props.environment,
      environmentEncryption: encryptionKey,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role: new Role(scope, `${id}Role`, {
        assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
        inlinePolicies: { helper: new PolicyDocument({ statements: [writeLogs(logGroup), ...props.statements, ...useKey(encryptionKey)] }) },
      }),
    });
    this.handlerName = props.handler;
    letLogsUse(encryptionKey, scope);
    if (tracing) acknowledge(this.role!, { 'AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources that a policy could name.' });
    helperAlarms(scope, id, { fn: this, service: props.handler, actions: alarmActions });
  }
}

function writeLogs(logGroup: LogGroup): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  });
}
