import type { Inventing } from './making';

const key: Inventing = (making) => {
  const arn = making.arn('kms', `key/${making.uuid}`);
  return { arn, ref: making.uuid, attributes: { Arn: arn, KeyId: making.uuid } };
};

const keyAlias: Inventing = (making) => {
  const name = making.text('AliasName') ?? `alias/${making.uuid}`;
  return { arn: making.arn('kms', name), ref: name, attributes: {} };
};

const secret: Inventing = (making) => {
  const arn = making.arn('secretsmanager', `secret:${making.named('Name', 256)}-${making.digits.slice(0, 6)}`);
  return { arn, ref: arn, attributes: { Id: arn } };
};

const role: Inventing = (making) => {
  const name = making.named('RoleName', 64);
  const arn = making.globalArn('iam', `role/${name}`);
  return { arn, ref: name, attributes: { Arn: arn, RoleId: `AROA${making.digits.slice(0, 17).toUpperCase()}` } };
};

const managedPolicy: Inventing = (making) => {
  const arn = making.globalArn('iam', `policy/${making.named('ManagedPolicyName', 128)}`);
  return { arn, ref: arn, attributes: { PolicyArn: arn } };
};

const logGroup: Inventing = (making) => {
  const name = making.named('LogGroupName', 512);
  const arn = making.arn('logs', `log-group:${name}:*`);
  return { arn, ref: name, attributes: { Arn: arn } };
};

const bucket: Inventing = (making) => {
  const name = making.named('BucketName', 63).toLowerCase();
  const arn = `arn:${making.scope.partition}:s3:::${name}`;
  const RegionalDomainName = `${name}.s3.${making.scope.region}.amazonaws.com`;
  return { arn, ref: name, attributes: { Arn: arn, DomainName: `${name}.s3.amazonaws.com`, RegionalDomainName } };
};

const storedParameter: Inventing = (making) => {
  const name = making.named('Name', 1011);
  const attributes = { Type: making.text('Type') ?? '', Value: making.text('Value') ?? '' };
  return { arn: making.arn('ssm', `parameter/${name.replace(/^\//, '')}`), ref: name, attributes };
};

const stream: Inventing = (making) => {
  const name = making.named('Name', 128);
  const arn = making.arn('kinesis', `stream/${name}`);
  return { arn, ref: name, attributes: { Arn: arn } };
};

const alarm: Inventing = (making) => {
  const name = making.named('AlarmName', 255);
  const arn = making.arn('cloudwatch', `alarm:${name}`);
  return { arn, ref: name, attributes: { Arn: arn } };
};

const nestedStack: Inventing = (making) => {
  const arn = making.arn('cloudformation', `stack/${making.scope.inventedName(making.logicalId, 128)}/${making.uuid}`);
  return { arn, ref: arn, attributes: {} };
};

/** What resources that matter are often given the names of. */
export const GENERAL: Readonly<Record<string, Inventing>> = {
  'AWS::CloudFormation::Stack': nestedStack,
  'AWS::CloudWatch::Alarm': alarm,
  'AWS::IAM::ManagedPolicy': managedPolicy,
  'AWS::IAM::Role': role,
  'AWS::KMS::Alias': keyAlias,
  'AWS::KMS::Key': key,
  'AWS::Kinesis::Stream': stream,
  'AWS::Logs::LogGroup': logGroup,
  'AWS::S3::Bucket': bucket,
  'AWS::SSM::Parameter': storedParameter,
  'AWS::SecretsManager::Secret': secret,
};
