/**
 * The types of action that the service is known to take; each has a block in this library. The list may lag behind the service.
 *
 * @see https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html
 */
export const ACTION_TYPES: ReadonlySet<string> = new Set([
  'AssociateContactToCustomerProfile', 'AuthenticateParticipant', 'CheckCommunicationStatus', 'CheckHoursOfOperation',
  'CheckMetricData', 'CheckOutboundCallStatus', 'CheckSegmentMembership', 'CheckSegmentMembershipForCustomerProfile', 'CheckVoiceId',
  'Compare', 'CompleteOutboundCall', 'ConnectParticipantWithAgenticCX', 'ConnectParticipantWithLexBot', 'CreateCallbackContact',
  'CreateCase', 'CreateContact', 'CreateCustomerProfile', 'CreatePersistentContactAssociation', 'CreateTask', 'CreateWisdomSession',
  'DequeueContactAndTransferToQueue', 'DisconnectParticipant', 'DistributeByPercentage', 'EndFlowExecution', 'EndFlowModuleExecution',
  'EvaluateDataTableValues', 'GetCalculatedAttributesForCustomerProfile', 'GetCase', 'GetCustomerProfile', 'GetCustomerProfileObject',
  'GetMetricData', 'GetOutboundCommunicationStatus', 'GetParticipantInput', 'InvokeFlowModule', 'InvokeLambdaFunction',
  'ListDataTableValues', 'LoadContactContent', 'Loop', 'MessageParticipant', 'MessageParticipantIteratively', 'PutDialRequest',
  'PutLambdaInvokeRequest', 'RenderMessageTemplate', 'ResumeContact', 'RouteContactToAgent', 'SendCommunication', 'SendOutboundEmail',
  'SendSMS', 'ShowView', 'StartOutboundChatContact', 'StartOutboundEmailContact', 'StartVoiceIdStream', 'TagContact',
  'TransferContactToAgent', 'TransferContactToQueue', 'TransferParticipantToThirdParty', 'TransferToFlow', 'UntagContact', 'UpdateCase',
  'UpdateContactAttributes', 'UpdateContactCallbackNumber', 'UpdateContactData', 'UpdateContactEventHooks',
  'UpdateContactMediaProcessing', 'UpdateContactMediaStreamingBehavior', 'UpdateContactRecordingAndAnalyticsBehavior',
  'UpdateContactRecordingBehavior', 'UpdateContactRoutingBehavior', 'UpdateContactRoutingCriteria', 'UpdateContactTargetQueue',
  'UpdateContactTextToSpeechVoice', 'UpdateCustomerProfile', 'UpdateFlowAttributes', 'UpdateFlowLoggingBehavior',
  'UpdatePreviousContactParticipantState', 'UpsertDataTableValues', 'Wait',
]);

/** Names that look right and are refused, most of them after a block of the designer, with the type that is meant. */
export const REFUSED_ACTION_TYPES: ReadonlyMap<string, string> = new Map(Object.entries({
  CheckAttribute: 'Compare',
  CheckQueueStatus: 'CheckMetricData',
  CheckStaffing: 'CheckMetricData',
  Distribute: 'DistributeByPercentage',
  GetDigits: 'GetParticipantInput',
  GetUserInput: 'GetParticipantInput',
  LoopPrompts: 'MessageParticipantIteratively',
  PlayPrompt: 'MessageParticipant',
  ReturnFromFlowModule: 'EndFlowModuleExecution',
  SendMessage: 'StartOutboundChatContact',
  SetAttributes: 'UpdateContactAttributes',
  SetCallbackNumber: 'UpdateContactCallbackNumber',
  SetVoice: 'UpdateContactTextToSpeechVoice',
  SetWorkingQueue: 'UpdateContactTargetQueue',
  StartMediaStreaming: 'UpdateContactMediaStreamingBehavior',
  StoreUserInput: 'GetParticipantInput',
  Transfer: 'TransferToFlow',
  TransferContactToFlow: 'TransferToFlow',
  TransferParticipantToQueue: 'TransferContactToQueue',
  TransferToAgent: 'TransferContactToAgent',
  TransferToPhoneNumber: 'TransferParticipantToThirdParty',
  TransferToQueue: 'TransferContactToQueue',
  UnTagContact: 'UntagContact',
  UpdateRoutingCriteria: 'UpdateContactRoutingCriteria',
}));

/** Refused as well, without one type that would be meant. */
export const REFUSED_WITHOUT_SUCCESSOR: ReadonlySet<string> = new Set(['ConnectParticipant', 'Start']);
