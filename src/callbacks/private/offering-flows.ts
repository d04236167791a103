import { Duration } from 'aws-cdk-lib';
import { IContactFlowRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import {
  Chain, Disconnect, FlowPart, GoTo, LoopPrompts, PlayPrompt, SetCustomerQueueFlow, SetLoggingBehavior, SetWorkingQueue, TransferToQueue,
} from '../../blocks';
import { SpokenLanguage } from '../callback-language';
import { GO_ON } from './vocabulary';

/** An interrupt must come later than the 20 s in which an agent may accept the contact (QF-5). */
const OFFER_EVERY = Duration.seconds(60);

export interface InboundPlan {
  readonly offer: Chain;
  readonly inboundQueue: IQueueRef;
  /** Sets what customers hear in line. */
  readonly beforeLine: readonly FlowPart[];
  readonly language: SpokenLanguage;
  readonly flowLogging: boolean;
}

/** The offer, and then the queue for those who stay. */
export function inboundChain({ offer, inboundQueue, beforeLine, language, flowLogging }: InboundPlan): Chain {
  return Chain.of(
    new SetLoggingBehavior('Set logging', { enabled: flowLogging }),
    offer,
    new SetWorkingQueue('Set inbound queue', { queue: inboundQueue }),
    ...beforeLine,
    new TransferToQueue('Wait for an agent', {
      onAtCapacity: Chain.of(
        new PlayPrompt('Say line is full', { message: language.prompts.lineFull }),
        new Disconnect('Hang up after full line'),
      ),
    }),
  );
}

/** Without it customers still wait in line. */
export function offerAgain(flow: IContactFlowRef): FlowPart {
  return new SetCustomerQueueFlow('Offer again in queue', { flow, onError: GO_ON });
}

/** The failure path of a flow with a caller on the line. */
export function apology({ prompts }: SpokenLanguage): FlowPart {
  return Chain.of(
    new PlayPrompt('Apologize for failure', { message: prompts.failed }),
    new Disconnect('Disconnect after failure'),
  );
}

/** The offer interrupts the waiting again and again; prompts may only come after the loop (QF-5a). */
export function customerQueueChain(offer: Chain, { prompts }: SpokenLanguage): Chain {
  return Chain.of(new LoopPrompts('Wait in line', {
    messages: [prompts.waiting],
    interruptEvery: OFFER_EVERY,
    onInterrupt: Chain.of(offer, GoTo.block('Wait in line')),
  }));
}
