import type { Center } from './center';
import { FlowRun } from './flow-run';
import type { JsonObject } from '../../language/json';

/** What the paths of flows lead to for a contact. */
export function contactValues(center: Center, { contact }: FlowRun): JsonObject {
  const queue = contact.queue === undefined ? undefined : center.model.queues.get(contact.queue);
  return {
    ...contact.values,
    Attributes: contact.attributes,
    ContactId: contact.id,
    InitialContactId: contact.links.initialId,
    PreviousContactId: contact.links.previousId ?? null,
    Channel: contact.channel.toUpperCase(),
    InitiationMethod: contact.method,
    InstanceARN: center.model.instanceArn,
    LanguageCode: contact.language ?? null,
    TextToSpeechVoiceId: contact.voice ?? null,
    CustomerEndpoint: { Address: contact.customerNumber ?? null, Type: 'TELEPHONE_NUMBER' },
    SystemEndpoint: { Address: contact.systemNumber ?? null, Type: 'TELEPHONE_NUMBER' },
    Queue: { Name: queue?.name ?? null, ARN: queue?.id ?? null },
    Agent: { UserName: contact.agent ?? null },
  };
}
