import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { englishPathPrompts, PathToServicePrompts } from './path-to-service-prompts';
import { acknowledge, COURTEOUS_DELAY } from './private/acknowledgements';
import { isEnglish, isLanguage } from './private/languages';
import { elsewhere } from './private/overflow';
import { LINE, pathChain } from './private/path';
import { StepPlace } from './private/step-place';
import { ServiceStep } from './service-step';
import { OverflowQueue } from './service-step-options';
import { Chain, Disconnect, FlowContent, GoTo, PlayPrompt, VoiceEngine } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `PathToService`. The path takes its steps in the order in which they stand here; what is left out is passed over.
 */
export interface PathToServiceProps {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /**
   * The queue to which the path leads. It is the default for callers whose reason is not known.
   */
  readonly queue: IQueueRef;

  /**
   * What callers can do by themselves, or choose from. It must lead on to a person somewhere: a menu always does.
   *
   * @default - none
   */
  readonly selfService?: ServiceStep;

  /**
   * What callers hear on holidays.
   *
   * @default - holidays are days as all others
   */
  readonly holidays?: ServiceStep;

  /**
   * What callers get outside of the opening hours.
   *
   * @default ServiceStep.openingHours() - the hours of the queue are checked
   */
  readonly openingHours?: ServiceStep;

  /**
   * What callers hear in an emergency.
   *
   * @default - emergencies are not looked for
   */
  readonly emergency?: ServiceStep;

  /**
   * What callers get while nobody is there.
   *
   * @default ServiceStep.staffing() - at least one agent must be signed in
   */
  readonly staffing?: ServiceStep;

  /**
   * The offer of a callback.
   *
   * @default - no callback
   */
  readonly callback?: ServiceStep;

  /**
   * Other queues, in this order, for callers for whom there is no room. Queues in which nobody is signed in are passed over.
   *
   * @default - none
   */
  readonly overflow?: OverflowQueue[];

  /**
   * What callers hear.
   *
   * @default - English texts
   */
  readonly prompts?: PathToServicePrompts;

  /**
   * The Amazon Polly voice that speaks the prompts.
   *
   * @default - Joanna for English; every other language needs one
   */
  readonly voice?: string;

  /**
   * The engine of the voice.
   *
   * @default - the service decides
   */
  readonly engine?: VoiceEngine;

  /**
   * The language of the prompts, which callbacks and messages of the service status follow.
   *
   * @default 'en-US'
   */
  readonly languageCode?: string;

  /**
   * Whether the flow writes logs.
   *
   * @default true
   */
  readonly flowLogging?: boolean;
}

/**
 * An inbound flow that leads every caller to a person, to a callback, or to an honest word.
 *
 * Its steps come in a fixed order: self-service, holidays, opening hours, emergencies, staffing, callback, and the line. Each is a
 * value, can be left out, and can be replaced by a part of your own. While it is open there is always a way to a person: whatever
 * fails leads on towards the line, and a full line leads to the overflow queues, to a callback, and to a word.
 *
 * A contact center has one path for each queue; the menu of one leads to the others with `TransferToFlow`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/operational-excellence.html
 */
export class PathToService extends Construct {
  /**
   * The flow: associate a phone number with it, or go on in it with `TransferToFlow`.
   */
  public readonly flow: ContactFlow;

  constructor(scope: Construct, id: string, props: PathToServiceProps) {
    super(scope, id);
    this.check(props);
    const prompts = englishPathPrompts(props.prompts ?? {});
    const { instance, queue, overflow = [] } = props;
    const place: StepPlace = {
      scope: this, instance, queue, prompts, line: GoTo.block(LINE), overflow: overflow.length > 0 ? elsewhere(overflow) : undefined,
    };
    const apology = Chain.of(new PlayPrompt('Apologize for failure', { message: prompts.failed }), new Disconnect('Disconnect after failure'));
    this.flow = new ContactFlow(this, 'Flow', {
      instance, type: ContactFlowType.CONTACT_FLOW, content: FlowContent.fromBlocks(pathChain(props, place), { onError: apology }),
    });
    if (props.callback) acknowledge(this.flow, COURTEOUS_DELAY);
  }

  private check({ queue, overflow = [], selfService, callback, languageCode, voice }: PathToServiceProps): void {
    const problems = new Problems();
    if (languageCode !== undefined) checkLanguage(languageCode, voice, problems);
    const arns = [queue, ...overflow.map((tier) => tier.queue)].map((one) => one.queueRef.queueArn);
    overflow.forEach((tier, index) => problems.addUnless(arns.indexOf(arns[index + 1]) === index + 1, 'QueueTwice',
      `overflow[${index}].queue is a queue that callers have tried already, got ${shown(tier.queue.node.path)}; name another one`));
    selfService?._checkWayOut(problems);
    callback?._check(queue, problems);
    problems.throwIfAny(`PathToService "${this.node.path}"`);
  }
}

/** A prompt in one language by a voice of another one is not understood. */
function checkLanguage(languageCode: string, voice: string | undefined, problems: Problems): void {
  problems.addUnless(isLanguage(languageCode), 'NotALanguage', `languageCode is none, got ${shown(languageCode)}; write it like "en-US"`);
  problems.addUnless(isEnglish(languageCode) || voice !== undefined, 'VoiceMissing',
    `voice has no default for ${shown(languageCode)}, got nothing; write an Amazon Polly voice of that language`);
}
