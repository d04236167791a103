import { DescribeContactFlowCommand, UpdateContactFlowContentCommand } from '@aws-sdk/client-connect';
import { idsOfArn } from '../arn';
import type { Operation, OperationPorts, Properties } from '../operation';

/** Gives a flow its content after everything exists that the content refers to. */
export const contactFlowContent: Operation = {
  subject: ({ ContactFlowArn }) => `the content of the flow ${ContactFlowArn}`,
  apply: async (ports, properties) => {
    await write(ports, properties, properties.Content);
    return { id: `${properties.ContactFlowArn}/content` };
  },
  withdraw: async (ports, properties) => {
    if (await isMarked(ports, properties)) await write(ports, properties, properties.StandIn);
  },
};

async function write({ connect }: OperationPorts, { ContactFlowArn }: Properties, Content: string): Promise<void> {
  const { instanceId, id } = idsOfArn(ContactFlowArn);
  await connect.send(new UpdateContactFlowContentCommand({ InstanceId: instanceId, ContactFlowId: id, Content }));
}

/** A flow that has lost its mark got its content from the template meanwhile. */
async function isMarked({ connect }: OperationPorts, { ContactFlowArn, Mark }: Properties): Promise<boolean> {
  const { instanceId, id } = idsOfArn(ContactFlowArn);
  const { ContactFlow } = await connect.send(new DescribeContactFlowCommand({ InstanceId: instanceId, ContactFlowId: id }));
  return ContactFlow?.Tags?.[Mark] !== undefined;
}
