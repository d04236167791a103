/**
 * The first names of the JSONPaths of a contact.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html
 */
const VALUES = [
  'AwsRegion', 'InstanceARN', 'ContactId', 'InitialContactId', 'PreviousContactId', 'Channel', 'InitiationMethod', 'Name',
  'Description', 'LanguageCode', 'TextToSpeechVoiceId', 'CustomerId', 'Tags', 'StoredCustomerInput',
];

/** Names that hold values and are none. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'Task', 'CustomerEndpoint', 'SystemEndpoint', 'AdditionalEmailRecipients', 'Queue', 'Attributes', 'FlowAttributes', 'External',
  'LambdaInvocation', 'Lex', 'Metrics', 'Agent', 'MediaStreams', 'Media', 'SegmentAttributes', 'Capabilities', 'References', 'Customer',
  'Case', 'Views', 'Modules', 'Loop', 'DataTables', 'DataTableList', 'Email', 'Wisdom', 'AgenticCX', 'OutboundCommunication',
  'DeliveryReceipts',
]);

export const NAMESPACES: ReadonlySet<string> = new Set([...VALUES, ...CONTAINERS]);
