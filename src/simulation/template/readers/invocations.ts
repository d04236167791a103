import type { Reader } from '../model-builder';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Lambda tries an event three times in all, for up to six hours. */
const eventInvokeConfig: Reader = ({ properties }, { invocations, functionArnOf }) => {
  invocations.push({
    functionArn: functionArnOf(properties.text('FunctionName')),
    retries: properties.number('MaximumRetryAttempts') ?? 2,
    retryFor: (properties.number('MaximumEventAgeInSeconds') ?? 6 * HOUR / SECOND) * SECOND,
    failuresArn: properties.at('DestinationConfig').at('OnFailure').optionalText('Destination'),
  });
};

const permission: Reader = ({ properties }, { permissions, functionArnOf }) => {
  permissions.push({
    functionArn: functionArnOf(properties.text('FunctionName')),
    action: properties.text('Action'),
    principal: properties.text('Principal'),
    sourceArn: properties.optionalText('SourceArn'),
    sourceAccount: properties.optionalText('SourceAccount'),
  });
};

const url: Reader = ({ properties, attributes }, { urls, functionArnOf }) => {
  urls.push({
    functionArn: functionArnOf(properties.text('TargetFunctionArn')),
    url: String(attributes.FunctionUrl),
    needsSignature: properties.text('AuthType') === 'AWS_IAM',
  });
};

const eventSource: Reader = ({ properties }, { eventSources, functionArnOf }) => {
  eventSources.push({
    sourceArn: properties.text('EventSourceArn'),
    functionArn: functionArnOf(properties.text('FunctionName')),
    enabled: properties.flag('Enabled') !== false,
    batchSize: properties.number('BatchSize') ?? 10,
    window: (properties.number('MaximumBatchingWindowInSeconds') ?? 0) * SECOND,
    reportsFailures: properties.texts('FunctionResponseTypes').includes('ReportBatchItemFailures'),
    mostAtOnce: properties.at('ScalingConfig').number('MaximumConcurrency'),
  });
};

/** Only a function that is associated can be invoked by a flow. */
const association: Reader = ({ properties }, { associated, functionArnOf }) => {
  if (properties.text('IntegrationType') === 'LAMBDA_FUNCTION') associated.add(functionArnOf(properties.text('IntegrationArn')));
};

export const INVOCATIONS = {
  'AWS::Connect::IntegrationAssociation': association,
  'AWS::Lambda::EventInvokeConfig': eventInvokeConfig,
  'AWS::Lambda::EventSourceMapping': eventSource,
  'AWS::Lambda::Permission': permission,
  'AWS::Lambda::Url': url,
};
