import { Duration } from 'aws-cdk-lib';
import { say } from './render';
import { FLOW, FUNCTION, PHONE_NUMBER, QUEUE, TEMPLATE } from './resources';
import {
  Attribute, Block, CheckContactAttributes, CheckHoursOfOperation, CheckStaffing, Condition, CustomerInputKind, Disconnect, EndFlow, GetCustomerInput,
  GetMetrics, InvokeLambdaFunction, Loop, LoopPrompts, Message, PlayPrompt, RawBlock, SetCallbackNumber, SetContactAttributes, SetCustomerQueueFlow,
  SetDisconnectFlow, SetLoggingBehavior, SetVoice, SetWhisperFlow, SetWorkingQueue, StaffingStatus, StoreCustomerInput, TransferToCallbackQueue,
  TransferToFlow, TransferToQueue, Wait, WhisperSide,
} from '../../../src/blocks';
import * as blocks from '../../../src/blocks';

const message = Message.text('Hello.');

/** Every block with as little as it takes, by its file. */
export const MINIMAL_BLOCKS: Record<string, () => Block> = {
  'check-contact-attributes': () => new CheckContactAttributes('Block', {
    attribute: Attribute.QUEUE_NAME, conditions: [Condition.equalTo('a', say('A'))],
  }),
  'check-hours-of-operation': () => new CheckHoursOfOperation('Block'),
  'check-staffing': () => new CheckStaffing('Block', { status: StaffingStatus.STAFFED }),
  'disconnect': () => new Disconnect('Block'),
  'end-flow': () => new EndFlow('Block'),
  'get-customer-input': () => new GetCustomerInput('Block', { message, choices: { 1: say('One') } }),
  'get-metrics': () => new GetMetrics('Block'),
  'invoke-lambda-function': () => new InvokeLambdaFunction('Block', { handler: FUNCTION }),
  'loop': () => new Loop('Block', { times: 1, whileLooping: say('Again') }),
  'loop-prompts': () => new LoopPrompts('Block', { messages: [message] }),
  'play-prompt': () => new PlayPrompt('Block', { message }),
  'raw-block': () => new RawBlock('Block', { type: 'CompleteOutboundCall' }),
  'set-callback-number': () => new SetCallbackNumber('Block', { number: Attribute.STORED_CUSTOMER_INPUT }),
  'set-contact-attributes': () => new SetContactAttributes('Block', { attributes: { a: 'b' } }),
  'set-customer-queue-flow': () => new SetCustomerQueueFlow('Block', { flow: FLOW }),
  'set-disconnect-flow': () => new SetDisconnectFlow('Block', { flow: FLOW }),
  'set-logging-behavior': () => new SetLoggingBehavior('Block', { enabled: true }),
  'set-voice': () => new SetVoice('Block', { languageCode: 'en-US' }),
  'set-whisper-flow': () => new SetWhisperFlow('Block', { flow: FLOW, side: WhisperSide.AGENT }),
  'set-working-queue': () => new SetWorkingQueue('Block', { queue: QUEUE }),
  'store-customer-input': () => new StoreCustomerInput('Block', { message, kind: CustomerInputKind.phoneNumberE164() }),
  'transfer-to-callback-queue': () => new TransferToCallbackQueue('Block'),
  'transfer-to-flow': () => new TransferToFlow('Block', { flow: FLOW }),
  'transfer-to-queue': () => new TransferToQueue('Block'),
  'wait': () => new Wait('Block', { duration: Duration.seconds(1) }),
  'associate-contact-to-customer-profile': () => new blocks.AssociateContactToCustomerProfile('Block'),
  'check-communication-status': () => new blocks.CheckCommunicationStatus('Block', { parameters: { Some: 'value' }, conditions: [] }),
  'check-segment-membership': () => new blocks.CheckSegmentMembership('Block', { segmentName: 'regulars' }),
  'connect-assistant': () => new blocks.ConnectAssistant('Block', { assistantArn: 'arn:aws:wisdom:eu-central-1:111122223333:assistant/a' }),
  'create-case': () => new blocks.CreateCase('Block', { template: 'template', fields: { title: 'Broken' } }),
  'create-customer-profile': () => new blocks.CreateCustomerProfile('Block', { fields: { FirstName: 'Ana' } }),
  'create-task': () => new blocks.CreateTask('Block', { flow: FLOW, taskName: 'Call back' }),
  'custom-action': () => new blocks.CustomAction('Block', { parameters: { Some: 'value' } }),
  'evaluate-data-table-values': () => new blocks.EvaluateDataTableValues('Block', {
    dataTable: 'table', queries: [{ name: 'brand', attributes: ['greeting'] }],
  }),
  'get-calculated-attributes-for-customer-profile': () => new blocks.GetCalculatedAttributesForCustomerProfile('Block', { attributes: ['_calls'] }),
  'get-case': () => new blocks.GetCase('Block', { search: { case_id: '1' } }),
  'get-customer-profile': () => new blocks.GetCustomerProfile('Block', { search: [{ key: '_phone', value: '$.CustomerEndpoint.Address' }] }),
  'get-customer-profile-object': () => new blocks.GetCustomerProfileObject('Block', { objectType: '_asset' }),
  'get-outbound-communication-status': () => new blocks.GetOutboundCommunicationStatus('Block'),
  'invoke-module': () => new blocks.InvokeModule('Block', { dynamicModule: Attribute.userDefined('module') }),
  'list-data-table-values': () => new blocks.ListDataTableValues('Block', { dataTable: 'table' }),
  'return': () => new blocks.Return('Block'),
  'send-communication': () => new blocks.SendCommunication('Block', { parameters: { Some: 'value' } }),
  'send-communication-by-email': () => new blocks.SendCommunicationByEmail('Block', { template: TEMPLATE, senderAddress: 'info@example.com' }),
  'send-communication-by-sms': () => new blocks.SendCommunicationBySms('Block', { template: TEMPLATE, sender: PHONE_NUMBER }),
  'send-communication-by-voice': () => new blocks.SendCommunicationByVoice('Block'),
  'send-message-by-email': () => new blocks.SendMessageByEmail('Block', {
    template: TEMPLATE, sender: { address: 'info@example.com' }, recipient: { address: 'ana@example.com' },
  }),
  'send-message-by-sms': () => new blocks.SendMessageBySms('Block', { flow: FLOW, text: 'Hello.' }),
  'update-case': () => new blocks.UpdateCase('Block', { fields: { status: 'closed' } }),
  'update-customer-profile': () => new blocks.UpdateCustomerProfile('Block', { fields: { FirstName: 'Ana' } }),
  'upsert-data-table-values': () => new blocks.UpsertDataTableValues('Block', { dataTable: 'table', rows: [{ name: 'row', values: { greeting: 'Hi' } }] }),
};
