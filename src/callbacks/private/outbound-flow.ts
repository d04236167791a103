import { IContactFlowRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, ChangeRoutingPriority, CheckCallProgress, CheckContactAttributes, Condition, Disconnect, FlowPart, Fragment, GetCustomerInput,
  GoTo, InvokeLambdaFunction, PlayPrompt, SetCallbackNumber, SetContactAttributes, SetCustomerQueueFlow, SetLoggingBehavior, SetVoice, SetWhisperFlow,
  SetWorkingQueue, TransferToQueue, WhisperSide,
} from '../../blocks';
import { DialledLanguage } from '../customer-first-callback-language';
import { ATTRIBUTES, CreateCallback, GO_ON, reservation } from './vocabulary';

/** Who is on the line waits for nobody who is not. */
const FIRST = 1;

export interface OutboundPlan {
  readonly languages: readonly DialledLanguage[];
  readonly callbackQueue: IQueueRef;
  readonly agentWhisper: IContactFlowRef;
  readonly customerQueueFlow: IContactFlowRef;
  readonly duplicateCheck?: IFunctionRef;
  readonly maxRetries: number;
  readonly createCallback: CreateCallback;
}

/** Runs once the customer was dialled: a person goes into the queue, and a voicemail leads to another callback. */
export function outboundChain(plan: OutboundPlan): Chain {
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    inLanguage(plan.languages, (language, suffix) => new Dialled(plan, language, suffix).chain()),
  );
}

/** The part in the language of the request. Block names get the suffix, so that several languages fit into one flow. */
export function inLanguage(
  [first, ...others]: readonly DialledLanguage[], part: (language: DialledLanguage, suffix: string) => FlowPart,
): FlowPart {
  if (others.length === 0) return part(first, '');
  return new CheckContactAttributes('Which language', {
    attribute: Attribute.userDefined(ATTRIBUTES.language),
    conditions: others.map((language) => Condition.equalTo(language.languageCode, part(language, ` ${language.languageCode}`))),
    otherwise: part(first, ` ${first.languageCode}`),
  });
}

class Dialled {
  constructor(private readonly plan: OutboundPlan, private readonly language: DialledLanguage, private readonly suffix: string) {}

  chain(): Chain {
    const { voice, engine, languageCode } = this.language;
    const notConnected = Fragment.named('Not connected', this.callAgain(this.sayWillCallAgain()));
    const again = GoTo.block(notConnected._firstName!);
    return Chain.of(
      new SetVoice(this.name('Set voice'), { voice, engine, languageCode, onError: GO_ON }),
      new CheckCallProgress(this.name('Who answered'), {
        whenVoicemailBeep: Fragment.named('Voicemail', this.callAgain(this.leaveMessage())),
        whenVoicemailNoBeep: notConnected,
        whenNotDetected: this.askIfPresent(again),
        onError: this.goTo('Ask who is there'),
      }),
      ...this.connect(again),
    );
  }

  /** It may be a person after all, who must not be hung up on. */
  private askIfPresent(again: FlowPart): FlowPart {
    return new GetCustomerInput(this.name('Ask who is there'), {
      message: this.language.outboundPrompts.askIfPresent,
      choices: { 1: this.goTo('Greet the customer') },
      onTimeout: again,
      onOtherKey: again,
      onError: again,
    });
  }

  private connect(again: FlowPart): FlowPart[] {
    const { agentWhisper, customerQueueFlow, callbackQueue } = this.plan;
    return [
      new PlayPrompt(this.name('Greet the customer'), { message: this.language.prompts.greeting, onError: GO_ON }),
      ...this.release(),
      new SetWhisperFlow(this.name('Tell the agent'), { flow: agentWhisper, side: WhisperSide.AGENT, onError: GO_ON }),
      new SetCustomerQueueFlow(this.name('Play while waiting'), { flow: customerQueueFlow, onError: GO_ON }),
      new ChangeRoutingPriority(this.name('Go first'), { priority: FIRST }),
      new SetWorkingQueue(this.name('Set callback queue'), { queue: callbackQueue, onError: GO_ON }),
      new TransferToQueue(this.name('Wait for an agent'), { onAtCapacity: again, onError: again }),
    ];
  }

  /** Another callback, until the limit; `last` comes when it exists. */
  private callAgain(last: FlowPart): Chain {
    if (this.plan.maxRetries === 0) return this.giveUp();
    return Chain.of(
      this.count(),
      // A callback that names its queue needs its number set before (CR-9); if that fails, the number of this contact stands.
      new SetCallbackNumber(this.name('Keep the number'), {
        number: Attribute.userDefined(ATTRIBUTES.number), onInvalidNumber: GO_ON, onNotDialable: GO_ON,
      }),
      this.plan.createCallback(this.name('Call again'), this.goTo(this.giveUpName)),
      last,
    );
  }

  /** Whoever cannot be counted is not called again, or it would never end. A count that got lost begins anew. */
  private count(): CheckContactAttributes {
    const { maxRetries } = this.plan;
    const note = (retry: number) => new SetContactAttributes(this.name(`Count retry ${retry}`), {
      attributes: { [ATTRIBUTES.retries]: String(retry) }, onError: this.goTo(this.giveUpName),
    });
    const later = Array.from({ length: maxRetries - 1 }, (_, index) => Condition.equalTo(String(index + 1), note(index + 2)));
    return new CheckContactAttributes(this.name('Which attempt was it'), {
      attribute: Attribute.userDefined(ATTRIBUTES.retries),
      conditions: [Condition.greaterThanOrEqualTo(maxRetries, this.giveUp()), ...later],
      otherwise: note(1),
    });
  }

  private giveUp(): Chain {
    return Chain.of(
      ...this.release(),
      new PlayPrompt(this.name('Say it was the last call'), { message: this.language.outboundPrompts.gaveUp }),
      new Disconnect(this.name('Hang up for good')),
    );
  }

  private get giveUpName(): string {
    return this.plan.duplicateCheck ? 'Release reservation' : 'Say it was the last call';
  }

  private sayWillCallAgain(): Chain {
    return Chain.of(
      new PlayPrompt(this.name('Say we will call again'), { message: this.language.outboundPrompts.willCallAgain, onError: GO_ON }),
      new Disconnect(this.name('Hang up')),
    );
  }

  private leaveMessage(): Chain {
    const { voicemail } = this.language.outboundPrompts;
    return Chain.of(
      ...(voicemail ? [new PlayPrompt(this.name('Leave a message'), { message: voicemail, onError: GO_ON })] : []),
      new Disconnect(this.name('Hang up')),
    );
  }

  private release(): InvokeLambdaFunction[] {
    const { duplicateCheck } = this.plan;
    return duplicateCheck ? [new InvokeLambdaFunction(this.name('Release reservation'), reservation(duplicateCheck, 'release', GO_ON))] : [];
  }

  private goTo(blockName: string): GoTo {
    return GoTo.block(this.name(blockName));
  }

  private name(blockName: string): string {
    return `${blockName}${this.suffix}`;
  }
}
