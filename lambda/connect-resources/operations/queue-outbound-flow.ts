import { OutboundCallerConfig, UpdateQueueOutboundCallerConfigCommand } from '@aws-sdk/client-connect';
import { idOfArn, idsOfArn } from '../arn';
import type { Operation, OperationPorts, Properties } from '../operation';
import { queueIsMarked } from '../queue-mark';

/** Sets the outbound whisper flow of a queue after it exists. The service takes the caller ID as a whole, so name and number come along. */
export const queueOutboundFlow: Operation = {
  subject: ({ QueueArn, OutboundFlowArn }) => `the outbound whisper flow ${OutboundFlowArn} of the queue ${QueueArn}`,
  apply: async (ports, properties) => {
    await write(ports, properties, { ...callerIdOf(properties), OutboundFlowId: idOfArn(properties.OutboundFlowArn) });
    return { id: `${properties.QueueArn}/outbound-flow` };
  },
  withdraw: async (ports, properties) => {
    if (await queueIsMarked(ports, properties)) await write(ports, properties, callerIdOf(properties));
  },
};

/** The whole ARN of the number also serves an instance in another Region of a traffic distribution group. */
function callerIdOf({ OutboundCallerIdName, OutboundCallerIdNumberArn }: Properties): OutboundCallerConfig {
  return { OutboundCallerIdName, OutboundCallerIdNumberId: OutboundCallerIdNumberArn };
}

async function write({ connect }: OperationPorts, { QueueArn }: Properties, config: OutboundCallerConfig): Promise<void> {
  const { instanceId, id } = idsOfArn(QueueArn);
  await connect.send(new UpdateQueueOutboundCallerConfigCommand({ InstanceId: instanceId, QueueId: id, OutboundCallerConfig: config }));
}
