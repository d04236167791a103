export const INSTANCE_ID = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';

/** A contact id that no two tests of a file share. */
export function contactIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`;
}

/** The event that a flow sends, with all that a real one has and a handler should not need. */
export function contactEvent(parameters: Record<string, string>, contact: { initialContactId: string; contactId?: string }) {
  const instance = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}`;
  return {
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: {},
        Channel: 'VOICE',
        ContactId: contact.contactId ?? contact.initialContactId,
        CustomerEndpoint: { Address: '+12065550177', Type: 'TELEPHONE_NUMBER' },
        InitialContactId: contact.initialContactId,
        InitiationMethod: 'INBOUND',
        InstanceARN: instance,
        PreviousContactId: contact.initialContactId,
        Queue: { ARN: `${instance}/queue/q`, Name: 'Support', OutboundCallerId: { Address: '+12065550188', Type: 'TELEPHONE_NUMBER' } },
        SystemEndpoint: { Address: '+12065550188', Type: 'TELEPHONE_NUMBER' },
      },
      Parameters: parameters,
    },
  };
}
