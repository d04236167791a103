import { DescribeQueueCommand } from '@aws-sdk/client-connect';
import { idsOfArn } from './arn';
import type { OperationPorts, Properties } from './operation';

/** A queue that has lost its mark got the property from the template meanwhile. */
export async function queueIsMarked({ connect }: OperationPorts, { QueueArn, Mark }: Properties): Promise<boolean> {
  const { instanceId, id } = idsOfArn(QueueArn);
  const { Queue } = await connect.send(new DescribeQueueCommand({ InstanceId: instanceId, QueueId: id }));
  return Queue?.Tags?.[Mark] !== undefined;
}
