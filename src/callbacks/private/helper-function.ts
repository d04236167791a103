import { ArnFormat, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture, CfnFunction, FunctionBase, IDestination, ILayerVersion, LoggingFormat, Runtime, TenancyConfig, Tracing,
} from 'aws-cdk-lib/aws-lambda';
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
  readonly layers?: readonly ILayerVersion[];
  /** Where an event goes that the handler could not deal with, if it is one that nobody waits for. */
  readonly onFailure?: IDestination;
  readonly options?: HelperOptions;
}

/**
 * A handler of this library: bundled, on arm64, with a log group and a role of its own.
 *
 * The `Function` of the CDK can do much more, and takes twice as long to make.
 */
export class HelperFunction extends FunctionBase {
  /** The name of the folder under `lambda/`. */
  public readonly handlerName: string;
  public readonly timeout: Duration;
  public readonly role: Role;
  public readonly grantPrincipal: Role;
  public readonly functionName: string;
  public readonly functionArn: string;
  public readonly resourceArnsForGrantInvoke: string[];
  public readonly permissionsNode = this.node;
  public readonly architecture = Architecture.ARM_64;
  public readonly tenancyConfig?: TenancyConfig;
  protected readonly canCreatePermissions = true;

  constructor(scope: Construct, id: string, props: HelperFunctionProps) {
    const { encryptionKey, logRetention = RetentionDays.ONE_MONTH, tracing, alarmActions } = props.options ?? {};
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: logRetention, encryptionKey, removalPolicy: RemovalPolicy.DESTROY });
    const statements = [writeLogs(logGroup), ...props.statements, ...useKey(encryptionKey)];
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { helper: new PolicyDocument({ statements }) },
    });
    super(scope, id);
    this.handlerName = props.handler;
    this.timeout = props.timeout;
    this.role = role;
    this.grantPrincipal = role;
    const resource = this.makeResource(props, logGroup);
    this.functionName = this.getResourceNameAttribute(resource.ref);
    this.functionArn = this.getResourceArnAttribute(resource.attrArn, {
      service: 'lambda', resource: 'function', resourceName: this.physicalName, arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.resourceArnsForGrantInvoke = [this.functionArn, `${this.functionArn}:*`];
    if (props.onFailure) this.configureAsyncInvoke({ onFailure: props.onFailure });
    letLogsUse(encryptionKey, scope);
    if (tracing) this.trace(resource);
    helperAlarms(scope, id, { fn: this, service: props.handler, actions: alarmActions });
  }

  private makeResource(props: HelperFunctionProps, { logGroupName }: LogGroup): CfnFunction {
    const code = handlerAsset(props.handler);
    const { bucketName, objectKey } = code.bind(this).s3Location!;
    const resource = new CfnFunction(this, 'Resource', {
      description: props.description,
      code: { s3Bucket: bucketName, s3Key: objectKey },
      layers: props.layers?.map(({ layerVersionArn }) => layerVersionArn),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X.name,
      architectures: [this.architecture.name],
      memorySize: 256,
      timeout: props.timeout.toSeconds(),
      role: this.role.roleArn,
      environment: Object.keys(props.environment).length > 0 ? { variables: props.environment } : undefined,
      kmsKeyArn: props.options?.encryptionKey?.keyArn,
      loggingConfig: { logFormat: LoggingFormat.JSON, logGroup: logGroupName },
    });
    code.bindToResource(resource);
    resource.node.addDependency(this.role);
    return resource;
  }

  private trace(resource: CfnFunction): void {
    this.addToRolePolicy(new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }));
    resource.tracingConfig = { mode: Tracing.ACTIVE };
    acknowledge(this.role, { 'AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources that a policy could name.' });
  }
}

function writeLogs(logGroup: LogGroup): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  });
}
