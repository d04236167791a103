import type { Inventing, Making } from './making';

const FUNCTION_NAME = 64;

const lambdaFunction: Inventing = (making) => {
  const name = making.named('FunctionName', FUNCTION_NAME);
  const arn = making.arn('lambda', `function:${name}`);
  return { arn, ref: name, attributes: { Arn: arn } };
};

/** Templates name a function by its name or by its ARN. */
function functionArn(making: Making, property: string): string {
  const text = making.text(property) ?? '';
  return text.startsWith('arn:') ? text : making.arn('lambda', `function:${text}`);
}

const functionAlias: Inventing = (making) => {
  const arn = `${functionArn(making, 'FunctionName')}:${making.text('Name')}`;
  return { arn, ref: arn, attributes: { AliasArn: arn } };
};

const functionVersion: Inventing = (making) => {
  const number = String(making.countOf('FunctionName'));
  const arn = `${functionArn(making, 'FunctionName')}:${number}`;
  return { arn, ref: arn, attributes: { Version: number, FunctionArn: arn } };
};

const functionUrl: Inventing = (making) => {
  const arn = functionArn(making, 'TargetFunctionArn');
  const FunctionUrl = `https://${making.digits.slice(0, 32)}.lambda-url.${making.scope.region}.on.aws/`;
  return { arn, ref: arn, attributes: { FunctionArn: arn, FunctionUrl } };
};

const layerVersion: Inventing = (making) => {
  const arn = making.arn('lambda', `layer:${making.named('LayerName', FUNCTION_NAME)}:1`);
  return { arn, ref: arn, attributes: { LayerVersionArn: arn } };
};

const eventSource: Inventing = (making) => {
  const arn = making.arn('lambda', `event-source-mapping:${making.uuid}`);
  return { arn, ref: making.uuid, attributes: { Id: making.uuid, EventSourceMappingArn: arn } };
};

const table: Inventing = (making) => {
  const name = making.named('TableName', 255);
  const arn = making.arn('dynamodb', `table/${name}`);
  return { arn, ref: name, attributes: { Arn: arn, StreamArn: `${arn}/stream/2026-01-01T00:00:00.000` } };
};

const queue: Inventing = (making) => {
  const name = making.named('QueueName', 80);
  const { region, account } = making.scope;
  const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  const arn = making.arn('sqs', name);
  return { arn, ref: url, attributes: { Arn: arn, QueueName: name, QueueUrl: url } };
};

const topic: Inventing = (making) => {
  const name = making.named('TopicName', 256);
  const arn = making.arn('sns', name);
  return { arn, ref: arn, attributes: { TopicArn: arn, TopicName: name } };
};

/** On a bus of its own, a rule goes by the names of both. */
const rule: Inventing = (making) => {
  const name = making.named('Name', 64);
  const bus = (making.text('EventBusName') ?? 'default').split('/').pop()!;
  const path = bus === 'default' ? name : `${bus}/${name}`;
  const arn = making.arn('events', `rule/${path}`);
  return { arn, ref: bus === 'default' ? name : `${bus}|${name}`, attributes: { Arn: arn } };
};

const bus: Inventing = (making) => {
  const name = making.named('Name', 256);
  const arn = making.arn('events', `event-bus/${name}`);
  return { arn, ref: name, attributes: { Arn: arn, Name: name } };
};

const schedule: Inventing = (making) => {
  const name = making.named('Name', 64);
  const arn = making.arn('scheduler', `schedule/${making.text('GroupName') ?? 'default'}/${name}`);
  return { arn, ref: name, attributes: { Arn: arn } };
};

export const SERVERLESS: Readonly<Record<string, Inventing>> = {
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::EventBus': bus,
  'AWS::Events::Rule': rule,
  'AWS::Lambda::Alias': functionAlias,
  'AWS::Lambda::EventSourceMapping': eventSource,
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::LayerVersion': layerVersion,
  'AWS::Lambda::Url': functionUrl,
  'AWS::Lambda::Version': functionVersion,
  'AWS::SNS::Topic': topic,
  'AWS::SQS::Queue': queue,
  'AWS::Scheduler::Schedule': schedule,
};
