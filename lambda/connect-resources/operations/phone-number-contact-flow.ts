import { AssociatePhoneNumberContactFlowCommand, DisassociatePhoneNumberContactFlowCommand } from '@aws-sdk/client-connect';
import { idOfArn, idsOfArn } from '../arn';
import type { Operation } from '../operation';

/** Says which flow answers a phone number. */
export const phoneNumberContactFlow: Operation = {
  subject: ({ PhoneNumberArn, ContactFlowArn }) => `the flow ${ContactFlowArn} of the phone number ${PhoneNumberArn}`,
  apply: async ({ connect }, { PhoneNumberArn, ContactFlowArn }) => {
    const { instanceId, id } = idsOfArn(ContactFlowArn);
    await connect.send(new AssociatePhoneNumberContactFlowCommand({
      PhoneNumberId: idOfArn(PhoneNumberArn), InstanceId: instanceId, ContactFlowId: id,
    }));
    return { id: `${PhoneNumberArn}/contact-flow` };
  },
  withdraw: async ({ connect }, { PhoneNumberArn, ContactFlowArn }) => {
    const { instanceId } = idsOfArn(ContactFlowArn);
    await connect.send(new DisassociatePhoneNumberContactFlowCommand({ PhoneNumberId: idOfArn(PhoneNumberArn), InstanceId: instanceId }));
  },
};
