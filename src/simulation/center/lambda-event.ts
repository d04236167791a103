import type { Center } from './center';
import { Contact } from './contact';
import { endpointOf, queueValues, regionOf, segmentsOf } from './contact-values';
import { isObject, JsonObject } from '../../language/json';

/** What the service sends to a function that a flow invokes. */
export function lambdaEvent(center: Center, contact: Contact, parameters: JsonObject): JsonObject {
  const { values } = contact;
  return {
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: { ...contact.attributes },
        AwsRegion: regionOf(center),
        Channel: contact.channel.toUpperCase(),
        ContactId: contact.id,
        CustomerEndpoint: endpointOf(contact.customerNumber),
        CustomerId: values.CustomerId ?? null,
        Description: values.Description ?? null,
        InitialContactId: contact.links.initialId,
        InitiationMethod: contact.method,
        InstanceARN: center.model.instanceArn,
        LanguageCode: contact.language ?? DEFAULT_LANGUAGE,
        MediaStreams: isObject(values.MediaStreams) ? values.MediaStreams : { Customer: { Audio: null } },
        Name: values.Name ?? null,
        PreviousContactId: contact.links.previousId ?? contact.id,
        Queue: queueValues(center, contact),
        References: values.References ?? {},
        RelatedContactId: null,
        SegmentAttributes: Object.fromEntries(Object.entries(segmentsOf(contact)).map(([key, value]) => [key, { ValueString: value }])),
        SystemEndpoint: endpointOf(contact.systemNumber),
        Tags: { 'aws:connect:instanceId': center.model.instanceArn.split('/').pop()!, ...(isObject(values.Tags) ? values.Tags : {}) },
      },
      Parameters: parameters,
    },
  };
}

/** Until a flow sets another one. */
const DEFAULT_LANGUAGE = 'en-US';
