import { Conversion, ConvertedAction, Converter } from './conversion';
import { JsonObject, own, plainText } from '../json';

/** Blocks that set something on the contact. */
export const SET: Readonly<Record<string, Converter>> = {
  'SetAttributes': (block) => [{ type: 'UpdateContactAttributes', parameters: { Attributes: attributes(block) }, ...block.goesOn() }],
  'SetQueue': (block) => [{ type: 'UpdateContactTargetQueue', ...workingQueue(block), ...block.goesOn() }],
  'SetLoggingBehavior': (block) => [{ type: 'UpdateFlowLoggingBehavior', parameters: { FlowLoggingBehavior: enabled(block, 'LoggingBehavior') }, ...block.goesOn('perhaps-error') }],
  'SetRecordingBehavior': (block) => [{ type: 'UpdateContactRecordingBehavior', parameters: recording(block), ...block.goesOn('perhaps-error') }],
  'SetVoice': (block) => [{ type: 'UpdateContactTextToSpeechVoice', parameters: voice(block), ...block.goesOn('perhaps-error') }],
  'SetEventHook': (block) => [eventHook(block)],
  'SetEventHook/Flow': (block) => [eventHook(block)],
  'SetContactFlow': (block) => [eventHook(block)],
  'SetContactData': (block) => [{ type: 'UpdateContactData', parameters: contactData(block), ...block.goesOn() }],
  'SetCallBackNumber': (block) => [callbackNumber(block)],
  'SetVoiceId': (block) => [{ type: 'StartVoiceIdStream', parameters: {}, ...block.goesOn() }],
  'StartMediaStreaming': (block) => [mediaStreaming(block, 'Enabled')],
  'StopMediaStreaming': (block) => [mediaStreaming(block, 'Disabled')],
  'UpdateRoutingPriority': (block) => [{
    type: 'UpdateContactRoutingBehavior',
    parameters: priority(block),
    ...block.goesOn('perhaps-error'),
  }],
};

function attributes(block: Conversion): JsonObject {
  const found = block.block.parameters('Attribute');
  if (found.length === 0) block.missing('Attribute', 'Attributes', 'what is set');
  return Object.fromEntries(found.map((parameter) => [plainText(parameter.key), block.read(parameter)]));
}

function workingQueue(block: Conversion): ReturnType<typeof queueOrAgent> {
  const queue = queueOrAgent(block);
  if (Object.keys(queue.parameters).length === 0) block.missing('Queue', 'QueueId', 'the ARN of the queue');
  return queue;
}

function priority(block: Conversion): JsonObject {
  const found = { ...block.optional('QueuePriority', 'AbsolutePosition'), ...block.optional('QueueTimeAdjustmentSeconds', 'TimeOffset') };
  if (Object.keys(found).length === 0) block.missing('AbsolutePosition', 'QueuePriority or QueueTimeAdjustmentSeconds', 'what changes');
  return found;
}

export function queueOrAgent(block: Conversion): Required<Pick<ConvertedAction, 'parameters' | 'hints'>> {
  return block.block.parameter('Agent') === undefined ? block.resource('QueueId', 'Queue') : block.resource('AgentId', 'Agent');
}

/** `Enable` is called `Enabled` today; a value that only the deployment knows stays what it is. */
function enabled(block: Conversion, name: string): string {
  const value = block.value(name) ?? '';
  if (value === '') block.missing(name, 'FlowLoggingBehavior', 'Enabled or Disabled');
  return own({ Enable: 'Enabled', Disable: 'Disabled' }, value) ?? value;
}

const PARTICIPANTS: Readonly<Record<string, string[]>> = { Both: ['Agent', 'Customer'], Agent: ['Agent'], Customer: ['Customer'] };

function recording(block: Conversion): JsonObject {
  const on = block.value('RecordingBehaviorOption') === 'Enable';
  const participants = block.value('RecordingParticipantOption') ?? '';
  const known = own(PARTICIPANTS, participants);
  if (on && known === undefined) block.note('parameter RecordingParticipantOption', `the value "${participants}" is not known, and nobody is recorded`);
  return {
    RecordingBehavior: { RecordedParticipants: on ? known ?? [] : [] },
    ...(block.value('AnalyticsBehaviorOption') === 'Enable' ? { AnalyticsBehavior: analytics(block) } : {}),
  };
}

function analytics(block: Conversion): JsonObject {
  const vocabulary = block.value('AnalyticsCustomVocabulary') ?? 'None';
  if (vocabulary !== 'None') block.note('parameter AnalyticsCustomVocabulary', `the vocabulary "${vocabulary}" belongs to the instance today`);
  const redacted = block.value('AnalyticsRedactionOption') === 'Enable';
  return {
    Enabled: 'True',
    ...block.optional('AnalyticsLanguage', 'AnalyticsLanguageLocaleCode'),
    AnalyticsRedactionBehavior: redacted ? 'Enabled' : 'Disabled',
    AnalyticsRedactionResults: redacted ? block.value('AnalyticsRedactionPolicy') ?? 'None' : 'None',
    ...block.optional('AnalyticsMode', 'AnalyticsMode'),
  };
}

function voice(block: Conversion): JsonObject {
  return {
    ...block.required('TextToSpeechVoice', 'GlobalVoice', 'the name of the voice'),
    ...block.optional('TextToSpeechEngine', 'GlobalEngine'),
    ...block.optional('TextToSpeechStyle', 'SpeakingStyle'),
  };
}

/** A block without an error branch of its own goes on when the flow cannot be set, as it did. */
function eventHook(block: Conversion): ConvertedAction {
  const hook = block.value('Type') ?? '';
  if (hook === '') block.missing('Type', 'Parameters.EventHooks', 'the event, e.g. CustomerQueue, with the flow that runs then');
  const { parameters, hints } = block.requiredResource(hook, 'ContactFlowId', 'the ARN of the flow', 'EventHooks.');
  const next = block.target('Success');
  return {
    type: 'UpdateContactEventHooks',
    parameters: { EventHooks: parameters },
    hints: Object.fromEntries(Object.entries(hints).map(([path, hint]) => [`EventHooks.${path}`, hint])),
    next,
    errors: [['NoMatchingError', block.block.target('Error') ?? next]],
  };
}

const CONTACT_DATA: Readonly<Record<string, string>> = {
  languageCode: 'LanguageCode', customerId: 'CustomerId', name: 'Name', description: 'Description',
};

function contactData(block: Conversion): JsonObject {
  const found = givenData(block);
  if (Object.keys(found).length === 0) block.missing('ContactData', `one of ${Object.values(CONTACT_DATA).join(', ')}`, 'what is set');
  return found;
}

/** The data of the contact stand beside the name of the parameter, those of Voice ID have names of their own. */
function givenData(block: Conversion): JsonObject {
  return Object.fromEntries(block.block.allParameters.flatMap((parameter): [string, string][] => {
    if (parameter.name !== 'ContactData') return [[plainText(parameter.name), block.read(parameter)]];
    return Object.entries(parameter).filter(([key]) => key !== 'name' && key !== 'namespace').flatMap(([key, value]): [string, string][] => {
      const today = own(CONTACT_DATA, key);
      if (today === undefined) block.note(`contact data ${key}`, 'no action sets it, and it was left out');
      return today !== undefined ? [[today, block.read({ value, namespace: parameter.namespace })]] : [];
    });
  }));
}

function callbackNumber(block: Conversion): ConvertedAction {
  return {
    type: 'UpdateContactCallbackNumber',
    parameters: block.required('CallbackNumber', 'CallBackNumber', 'the JSONPath of the number'),
    next: block.target('Success'),
    errors: [['InvalidCallbackNumber', block.target('InvalidPhoneNumber')], ['CallbackNumberNotDialable', block.target('NonDialableNumber')]],
  };
}

const DIRECTIONS: Readonly<Record<string, string>> = { FromCustomer: 'From', ToCustomer: 'To' };

function mediaStreaming(block: Conversion, state: 'Enabled' | 'Disabled'): ConvertedAction {
  const tracks = block.block.parameters('Track').map((parameter) => plainText(parameter.value));
  return {
    type: 'UpdateContactMediaStreamingBehavior',
    parameters: {
      MediaStreamingState: state,
      MediaStreamType: block.value('MediaStreamTypes') ?? 'Audio',
      Participants: [{ ParticipantType: 'Customer', MediaDirections: tracks.map((track) => own(DIRECTIONS, track) ?? track) }],
    },
    ...block.goesOn(),
  };
}
