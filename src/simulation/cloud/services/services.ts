import { dynamodb } from './dynamodb/dynamodb';
import { Table } from './dynamodb/table';
import { kms } from './kms';
import { MessageQueue } from './message-queue';
import { secretsManager } from './secrets-manager';
import { TextMessages } from './sms';
import { sqs } from './sqs';
import { Trace } from '../../center/trace';
import { Timeline } from '../../kernel/timeline';
import type { CloudModel, MessageQueueModel, SecretModel } from '../../template/cloud-model';
import { Service } from '../http/api-call';

/** What the services remember. */
export interface Stores {
  /** By their names. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By their ARNs. */
  readonly queues: ReadonlyMap<string, MessageQueue>;
  readonly texts: TextMessages;
  /** By their ARNs. */
  readonly secrets: Map<string, SecretModel>;
}

export function storesOf({ tables, messageQueues, secrets }: CloudModel, timeline: Timeline, trace: Trace): Stores {
  const now = () => timeline.now;
  return {
    tables: new Map([...tables].map(([name, table]) => [name, new Table(table, now)])),
    queues: queuesOf([...messageQueues.values()], timeline),
    texts: new TextMessages(now, trace),
    secrets: new Map(secrets),
  };
}

/** A dead-letter queue stands before those that use it. */
function queuesOf(models: readonly MessageQueueModel[], timeline: Timeline): Map<string, MessageQueue> {
  const made = new Map<string, MessageQueue>();
  const inOrder = [...models].sort((one, other) => Number(one.deadLetters !== undefined) - Number(other.deadLetters !== undefined));
  for (const model of inOrder) made.set(model.arn, new MessageQueue(model, timeline, made.get(model.deadLetters?.queueArn ?? '')));
  return made;
}

/** The services that helpers use, by their names in policies. */
export function servicesOf({ tables, queues, texts, secrets }: Stores, { keys }: Pick<CloudModel, 'keys'>, connectService: Service): Record<string, Service> {
  return {
    'connect': connectService,
    'dynamodb': dynamodb(tables),
    'kms': kms(keys),
    'secretsmanager': secretsManager(secrets),
    'sms-voice': texts.service,
    'sqs': sqs([...queues.values()]),
  };
}
