import type { TableKey } from '../cloud-model';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;
/** What SQS gives a queue that does not say. */
const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_RETENTION_SECONDS = 345_600;

const table: Reader = ({ arn, properties }, { tables }) => {
  const name = arn.split('/').pop()!;
  const expiry = properties.at('TimeToLiveSpecification');
  tables.set(name, {
    arn,
    name,
    key: keyOf(properties),
    indexes: [...properties.items('GlobalSecondaryIndexes'), ...properties.items('LocalSecondaryIndexes')]
      .map((index) => ({ name: index.text('IndexName'), ...keyOf(index) })),
    expiry: expiry.flag('Enabled') === false ? undefined : expiry.optionalText('AttributeName'),
  });
};

function keyOf(properties: Properties): TableKey {
  const parts = properties.items('KeySchema');
  const part = (type: string) => parts.find((one) => one.text('KeyType') === type)?.text('AttributeName');
  return { partition: part('HASH') ?? '', sort: part('RANGE') };
}

const messageQueue: Reader = ({ arn, ref, properties }, { messageQueues }) => {
  const seconds = (property: string, otherwise: number) => (properties.number(property) ?? otherwise) * SECOND;
  messageQueues.set(ref, {
    arn,
    url: ref,
    name: arn.split(':')[5],
    isFifo: properties.flag('FifoQueue') === true,
    delay: seconds('DelaySeconds', 0),
    visibilityTimeout: seconds('VisibilityTimeout', DEFAULT_VISIBILITY_SECONDS),
    retention: seconds('MessageRetentionPeriod', DEFAULT_RETENTION_SECONDS),
    deadLetters: deadLettersOf(properties.at('RedrivePolicy')),
  });
};

function deadLettersOf(policy: Properties) {
  const queueArn = policy.optionalText('deadLetterTargetArn');
  return queueArn === undefined ? undefined : { queueArn, afterReceives: policy.number('maxReceiveCount') ?? 10 };
}

export const STORAGE = { 'AWS::DynamoDB::GlobalTable': table, 'AWS::DynamoDB::Table': table, 'AWS::SQS::Queue': messageQueue };
