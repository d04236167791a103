import { IContactFlowRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, InvokeLambdaFunctionProps,
  Loop, LoopPrompts, PlayPrompt, SetCallbackNumber, SetCustomerQueueFlow, SetLoggingBehavior, SetVoice, SetWhisperFlow, SetWorkingQueue,
  TransferToCallbackQueue, TransferToQueue, VoiceEngine, WhisperSide,
} from '../../blocks';
import { RequestedCallbackPrompts } from '../requested-callback-prompts';
import { ATTRIBUTES, GO_ON, HELPER_TIMEOUT } from './vocabulary';

/** A language with nothing left open. */
export interface RequestedLanguage {
  readonly languageCode: string;
  readonly voice: string;
  readonly engine?: VoiceEngine;
  readonly prompts: Required<RequestedCallbackPrompts>;
}

/** An attribute of the call: what the helper knows the request by. */
export const REQUEST_ID = 'callbackRequestId';

export interface RequestedPlan {
  readonly languages: readonly RequestedLanguage[];
  /** Where the customer who answered waits for the agent. */
  readonly queue: IQueueRef;
  /** Where a callback waits if that queue takes nobody; it needs an outbound caller ID number. */
  readonly callbackQueue: IQueueRef;
  readonly waitingFlow?: IContactFlowRef;
  readonly agentWhisper?: IContactFlowRef;
  /** Hears with the operation `answered` that a person is on the line. */
  readonly helper?: IFunctionRef;
}

/**
 * Runs when the customer picks up a call that the service placed (CR-11). The attributes of the call say the number, the language
 * and the time of the request. It ends in a queue, with a callback, or with a word that neither is so.
 */
export function requestedChain(plan: RequestedPlan): Chain {
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    inLanguageOfRequest(plan.languages, (language, suffix) => new Answered(plan, language, suffix).chain()),
  );
}

/** The failure path: the language of the call is not known there. */
export function requestedApology([{ prompts }]: readonly RequestedLanguage[]): FlowPart {
  return Chain.of(
    new PlayPrompt('Apologize for failure', { message: prompts.notPossible }),
    new Disconnect('Disconnect after failure'),
  );
}

/**
 * The customer queue flow. The place can be kept only here: the block that changes the routing age takes no value of the contact, and the
 * API is documented for contacts that wait. It needs about a minute to count (QF-6, RT-6).
 */
export function requestedWaitingChain(languages: readonly RequestedLanguage[], helper?: IFunctionRef): Chain {
  return Chain.of(
    ...(helper ? [new InvokeLambdaFunction('Keep the place', about(helper, 'keep-place'))] : []),
    inLanguageOfRequest(languages, ({ prompts }, suffix) => new LoopPrompts(`Wait for the agent${suffix}`, { messages: [prompts.waiting] })),
  );
}

/** Leads on if it fails: what the helper does is a courtesy. */
function about(handler: IFunctionRef, operation: string): InvokeLambdaFunctionProps {
  return {
    handler,
    parameters: {
      operation,
      requestId: Attribute.userDefined(REQUEST_ID).path,
      requestedAt: Attribute.userDefined(ATTRIBUTES.requestedAt).path,
    },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome'],
    onError: GO_ON,
  };
}

function inLanguageOfRequest(languages: readonly RequestedLanguage[], part: (language: RequestedLanguage, suffix: string) => FlowPart): FlowPart {
  const [first, ...others] = languages;
  if (others.length === 0) return part(first, '');
  return new CheckContactAttributes('Which language', {
    attribute: Attribute.userDefined(ATTRIBUTES.language),
    conditions: others.map((language) => Condition.equalTo(language.languageCode, part(language, ` ${language.languageCode}`))),
    otherwise: part(first, ` ${first.languageCode}`),
  });
}

/** The conversation in one language. Block names get the suffix, so that several languages fit into one flow. */
class Answered {
  constructor(private readonly plan: RequestedPlan, private readonly language: RequestedLanguage, private readonly suffix: string) {}

  chain(): Chain {
    const { voice, engine, languageCode } = this.language;
    const { helper } = this.plan;
    return Chain.of(
      new SetVoice(this.name('Set voice'), { voice, engine, languageCode, onError: GO_ON }),
      this.greet(),
      ...(helper ? [new InvokeLambdaFunction(this.name('Note the answer'), about(helper, 'answered'))] : []),
      this.connect(),
    );
  }

  /** A machine presses nothing. Telling it from a person otherwise needs the quota of campaigns. */
  private greet(): Chain {
    const again = GoTo.block(this.name('Ask again'));
    const nobody = this.say('Say nobody there', 'Hang up on nobody', 'nobodyThere');
    return Chain.of(
      new GetCustomerInput(this.name('Greet the customer'), {
        message: this.language.prompts.greeting,
        choices: { 1: GO_ON },
        onTimeout: Chain.of(
          new Loop(this.name('Ask again'), { times: 2, whileLooping: GoTo.block(this.name('Greet the customer')) }),
          nobody,
        ),
        onOtherKey: again,
      }),
    );
  }

  private connect(): Chain {
    const { queue, waitingFlow, agentWhisper } = this.plan;
    return Chain.of(
      ...(waitingFlow ? [new SetCustomerQueueFlow(this.name('Set waiting flow'), { flow: waitingFlow, onError: GO_ON })] : []),
      ...(agentWhisper
        ? [new SetWhisperFlow(this.name('Tell the agent'), { flow: agentWhisper, side: WhisperSide.AGENT, onError: GO_ON })] : []),
      new SetWorkingQueue(this.name('Set queue'), { queue, onError: GoTo.block(this.name('Set callback number')) }),
      new TransferToQueue(this.name('Wait for the agent'), {
        onAtCapacity: this.callLater(), onError: GoTo.block(this.name('Set callback number')),
      }),
    );
  }

  /** The customer is on a voice contact by now, so a callback that waits in a queue is possible (CR-8, CR-9). */
  private callLater(): Chain {
    const { callbackQueue } = this.plan;
    const notPossible = GoTo.block(this.name('Say not possible'));
    return Chain.of(
      new SetCallbackNumber(this.name('Set callback number'), {
        number: Attribute.userDefined(ATTRIBUTES.number),
        onInvalidNumber: this.say('Say not possible', 'Hang up without callback', 'notPossible'),
        onNotDialable: notPossible,
      }),
      new TransferToCallbackQueue(this.name('Call later'), { queue: callbackQueue, onError: notPossible }),
      this.say('Say called later', 'Hang up with callback', 'calledLater'),
    );
  }

  private say(blockName: string, hangUp: string, prompt: keyof RequestedCallbackPrompts): Chain {
    return Chain.of(
      new PlayPrompt(this.name(blockName), { message: this.language.prompts[prompt] }),
      new Disconnect(this.name(hangUp)),
    );
  }

  private name(blockName: string): string {
    return `${blockName}${this.suffix}`;
  }
}
