import { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { GO_ON } from './vocabulary';
import {
  Chain, Disconnect, EndFlow, FlowPart, HoldSide, LoopPrompts, Message, PlayPrompt, SetCustomerQueueFlow, SetHoldFlow, SetVoice, SetVoiceProps,
  SetWhisperFlow, TransferToAgent, TransferToQueue, WhisperSide,
} from '../../blocks';
import { QuickConnectPrompts } from '../quick-connect-prompts';

/** The flows that run for events around a transfer. */
export interface EventFlows {
  readonly agentWhisper: IContactFlowRef;
  readonly customerWhisper: IContactFlowRef;
  readonly agentHold: IContactFlowRef;
  readonly customerHold: IContactFlowRef;
}

export interface TransferPlan {
  readonly prompts: Required<QuickConnectPrompts>;
  readonly voice: SetVoiceProps;
  readonly events: EventFlows;
  readonly customerQueueFlow?: IContactFlowRef;
}

/** For the agent who transfers to a user. The customer is on hold and stays with that agent if the transfer comes to nothing. */
export function agentTransferChain({ prompts, voice, events }: TransferPlan): Chain {
  return Chain.of(
    ...announcement(voice, prompts.transferToUser),
    ...whispers(events),
    holdChain(events),
    new TransferToAgent('Offer to the user'),
  );
}

/** For the agent who transfers to a queue. */
export function queueTransferChain({ prompts, voice, events, customerQueueFlow }: TransferPlan): Chain {
  return Chain.of(
    ...announcement(voice, prompts.transferToQueue),
    ...whispers(events),
    holdChain(events),
    ...(customerQueueFlow ? [new SetCustomerQueueFlow('Set customer queue flow', { flow: customerQueueFlow, onError: GO_ON })] : []),
    new TransferToQueue('Enter the queue', {
      onAtCapacity: Chain.of(
        new PlayPrompt('Say queue is full', { message: prompts.queueFull }),
        new Disconnect('Return to the customer after full queue'),
      ),
    }),
  );
}

/** The failure path of a transfer flow: the end of this leg brings the agent back to the customer. */
export function transferFailed({ failed }: Required<QuickConnectPrompts>): FlowPart {
  return Chain.of(
    new PlayPrompt('Say transfer failed', { message: failed }),
    new Disconnect('Return to the customer'),
  );
}

/** A whisper must end on every path, or the two sides are never joined. */
export function whisperChain(voice: SetVoiceProps, message: Message): Chain {
  return Chain.of(...announcement(voice, message), new EndFlow('Join'));
}

/** Plays until the hold ends; no block of a hold flow could do anything about a failure. */
export function onHoldChain(voice: SetVoiceProps, messages: Message[]): Chain {
  return Chain.of(new SetVoice('Set voice', { ...voice, onError: GO_ON }), new LoopPrompts('Wait on hold', { messages }));
}

/** Says what both sides hear on hold. */
export function holdChain({ agentHold, customerHold }: EventFlows): Chain {
  return Chain.of(
    new SetHoldFlow('Set agent hold', { flow: agentHold, side: HoldSide.AGENT, onError: GO_ON }),
    new SetHoldFlow('Set customer hold', { flow: customerHold, side: HoldSide.CUSTOMER, onError: GO_ON }),
  );
}

function whispers({ agentWhisper, customerWhisper }: EventFlows): FlowPart[] {
  return [
    new SetWhisperFlow('Set agent whisper', { flow: agentWhisper, side: WhisperSide.AGENT, onError: GO_ON }),
    new SetWhisperFlow('Set customer whisper', { flow: customerWhisper, side: WhisperSide.CUSTOMER, onError: GO_ON }),
  ];
}

function announcement(voice: SetVoiceProps, message: Message): FlowPart[] {
  return [new SetVoice('Set voice', { ...voice, onError: GO_ON }), new PlayPrompt('Say what happens', { message, onError: GO_ON })];
}
