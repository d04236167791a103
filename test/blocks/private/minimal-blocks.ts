import { Duration } from 'aws-cdk-lib';
import { say } from './render';
import { FLOW, FUNCTION, QUEUE } from './resources';
import {
  Attribute, Block, CheckContactAttributes, CheckHoursOfOperation, CheckStaffing, Condition, CustomerInputKind, Disconnect, EndFlow, GetCustomerInput,
  GetMetrics, InvokeLambdaFunction, Loop, LoopPrompts, Message, PlayPrompt, RawBlock, SetCallbackNumber, SetContactAttributes, SetCustomerQueueFlow,
  SetDisconnectFlow, SetLoggingBehavior, SetVoice, SetWhisperFlow, SetWorkingQueue, StaffingStatus, StoreCustomerInput, TransferToCallbackQueue,
  TransferToFlow, TransferToQueue, Wait, WhisperSide,
} from '../../../src/blocks';

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
};
