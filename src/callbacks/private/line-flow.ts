import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { byLanguage } from './by-language';
import { unlessDeclined } from './declines';
import { ATTRIBUTES, GO_ON, HELPER_TIMEOUT } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, Condition, EndFlow, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, Loop, LoopPrompts,
  LoopPromptsProps, Message, PlayPrompt, SetContactAttributes, SetVoice,
} from '../../blocks';
import { WaitingLanguage } from '../queue-experience-language';

const LANGUAGE = 'Which language in line';
const VOICE = 'Set voice in line';

export interface LinePlan {
  readonly languages: readonly WaitingLanguage[];
  readonly music: readonly Message[];
  readonly interruptEvery: Duration;
  /** Tells the news of the line. */
  readonly announcement?: IFunctionRef;
  readonly offerEvery: number;
  readonly offer?: Chain;
  readonly maxDeclines: number;
  readonly otherChoices?: Readonly<Record<string, FlowPart>>;
}

/**
 * Runs while the customer waits: music, and in each round the news or an offer. It begins with the music, because nothing may be
 * said or asked before it (QF-5a).
 */
export function lineChain(plan: LinePlan): Chain {
  return new Line(plan).chain();
}

class Line {
  constructor(private readonly plan: LinePlan) {}

  chain(): Chain {
    return byLanguage(LANGUAGE, Attribute.LANGUAGE, this.plan.languages, (language, suffix) => this.music(language, suffix));
  }

  /** Everything leads back to the music, failures too. */
  private get back(): GoTo {
    return GoTo.block(this.plan.languages.length > 1 ? LANGUAGE : VOICE);
  }

  private music({ voice, engine, prompts }: WaitingLanguage, suffix: string): Chain {
    const { music } = this.plan;
    // The queue keeps the contact also if its flow has ended.
    const silence = new EndFlow('Wait in silence');
    const speech = new LoopPrompts(`Wait without music${suffix}`, { ...this.round(), messages: [prompts.waiting], onError: silence });
    return Chain.of(
      new SetVoice(`${VOICE}${suffix}`, { voice, engine, onError: GO_ON }),
      new LoopPrompts(`Wait in line${suffix}`, {
        ...this.round(), messages: [prompts.waiting, ...music], onError: music.length > 0 ? speech : silence,
      }),
    );
  }

  /** Music that nothing comes after plays on. */
  private round(): Pick<LoopPromptsProps, 'interruptEvery' | 'onInterrupt'> {
    const parts = [...this.announce(), ...this.offer()];
    if (parts.length === 0) return {};
    return { interruptEvery: this.plan.interruptEvery, onInterrupt: Chain.of(...parts, this.back).withErrorHandler(this.back) };
  }

  /** What fails is left out, and so is what is not known. */
  private announce(): Chain[] {
    const { announcement } = this.plan;
    if (!announcement) return [];
    const look = new InvokeLambdaFunction('Look at the line', {
      handler: announcement,
      parameters: { seen: Attribute.userDefined(ATTRIBUTES.lineSeen).path, language: Attribute.LANGUAGE.path },
      timeout: HELPER_TIMEOUT,
      returns: ['outcome', 'announcement', 'seen', 'position', 'estimatedWaitSeconds'],
    });
    return [Chain.of(
      look,
      new SetContactAttributes('Remember what was seen', { attributes: { [ATTRIBUTES.lineSeen]: look.response('seen').path }, onError: GO_ON }),
      new CheckContactAttributes('Is there news', {
        attribute: look.response('outcome'),
        conditions: [Condition.equalTo('announce', new PlayPrompt('Announce place and wait', { message: Message.text(look.response('announcement').path) }))],
      }),
    ).withErrorHandler(GO_ON)];
  }

  private offer(): FlowPart[] {
    const { offer, maxDeclines, offerEvery } = this.plan;
    const parts = [...offer ? [unlessDeclined(maxDeclines, offer)] : [], ...this.choices()];
    if (parts.length === 0 || offerEvery === 1) return parts;
    return [new Loop('Rounds without an offer', { times: offerEvery - 1, whileLooping: this.back }), ...parts];
  }

  private choices(): Chain[] {
    const { otherChoices, languages } = this.plan;
    if (!otherChoices) return [];
    return [byLanguage('Which language of choices', Attribute.LANGUAGE, languages, ({ prompts }, suffix) =>
      new GetCustomerInput(`Other choices${suffix}`, { message: prompts.otherChoices!, choices: { ...otherChoices } }))];
  }
}
