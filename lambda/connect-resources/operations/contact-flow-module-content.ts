import { DescribeContactFlowModuleCommand, UpdateContactFlowModuleContentCommand } from '@aws-sdk/client-connect';
import { idsOfArn } from '../arn';
import type { Operation, OperationPorts, Properties } from '../operation';

/** Gives a module its content after everything exists that the content refers to. */
export const contactFlowModuleContent: Operation = {
  subject: ({ ContactFlowModuleArn }) => `the content of the module ${ContactFlowModuleArn}`,
  apply: async (ports, properties) => {
    await write(ports, properties, properties.Content);
    return { id: `${properties.ContactFlowModuleArn}/content` };
  },
  withdraw: async (ports, properties) => {
    if (await isMarked(ports, properties)) await write(ports, properties, properties.StandIn);
  },
};

async function write({ connect }: OperationPorts, { ContactFlowModuleArn }: Properties, Content: string): Promise<void> {
  const { instanceId, id } = idsOfArn(ContactFlowModuleArn);
  await connect.send(new UpdateContactFlowModuleContentCommand({ InstanceId: instanceId, ContactFlowModuleId: id, Content }));
}

/** A module that has lost its mark got its content from the template meanwhile. */
async function isMarked({ connect }: OperationPorts, { ContactFlowModuleArn, Mark }: Properties): Promise<boolean> {
  const { instanceId, id } = idsOfArn(ContactFlowModuleArn);
  const { ContactFlowModule } = await connect.send(new DescribeContactFlowModuleCommand({ InstanceId: instanceId, ContactFlowModuleId: id }));
  return ContactFlowModule?.Tags?.[Mark] !== undefined;
}
