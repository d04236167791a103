import { Duration } from 'aws-cdk-lib';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ENGLISH_POSITIONS, ENGLISH_WAITS } from './announced-range';
import { Chain, FlowContent, FlowPart, SetCustomerQueueFlow, SetWhisperFlow, WhisperSide } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { acknowledge, COURTEOUS_DELAY } from './private/acknowledgements';
import { DEFAULT_MAX_DECLINES } from './private/declines';
import { lineAnnouncement } from './private/line-announcement';
import { checkRanges, checkRounds, checkSpoken, RangeList } from './private/line-checks';
import { lineChain } from './private/line-flow';
import { lineAgentWhisperChain, lineCustomerWhisperChain, LineWhisperPlan } from './private/line-whispers';
import { GO_ON } from './private/vocabulary';
import { DEFAULT_QUEUE_LANGUAGES, WaitingLanguage, waitingLanguages } from './queue-experience-language';
import { QueueExperienceProps } from './queue-experience-props';
import { Problems } from '../language/problems';

const INTERRUPT_EVERY = Duration.seconds(60);
const OFFER_EVERY = 3;

/**
 * What customers hear while they wait in line: music, their place and the estimated wait in ranges, the offer of a callback, and
 * other ways out.
 *
 * Nothing is announced that is not known, and within `repeatAfter` nothing that rose. The place and the wait of one contact are
 * read with `GetContactMetrics`, once a minute at most and less often further back, because how the get metrics block reads them is
 * not published. If that fails, the round is silent. Whatever fails leads back to the music: nobody leaves the line unasked.
 *
 * The whispers take the place of the default ones of the instance: agents hear the name of the queue as they do there, customers no
 * beep. An agent may accept while the customer hears the offer. That ends the customer queue flow, and no callback comes about; the whispers
 * release the reservation, switch logs on again and tell both sides. The attribute `callbackOffering` of such a contact is
 * `answered` in the end, or `interrupted` if the customer was not told. `callbackDeclined` counts how often a callback was declined.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/queue-to-queue-transfer.html
 */
export class QueueExperience extends Construct {
  /**
   * The flow that runs while the customer waits.
   */
  public readonly customerQueueFlow: ContactFlow;

  /**
   * The flow that tells the agent which queue the call is from. Undefined unless a callback is offered.
   */
  public readonly agentWhisperFlow?: ContactFlow;

  /**
   * The flow that the customer hears before meeting the agent. Undefined unless a callback is offered.
   */
  public readonly customerWhisperFlow?: ContactFlow;

  /**
   * The function that tells what to announce. Undefined if nothing is.
   */
  public readonly handler?: IFunction;

  private readonly props: QueueExperienceProps;

  constructor(scope: Construct, id: string, props: QueueExperienceProps) {
    super(scope, id);
    this.props = props;
    const [positions, waits] = [positionList(props), waitList(props)];
    const languages = this.check(positions, waits);
    const ranges = { languages: languages.map(({ languageCode }) => languageCode), positions: positions.ranges, waits: waits.ranges };
    this.handler = positions.ranges.length + waits.ranges.length > 0 ? lineAnnouncement(this, props, ranges) : undefined;
    this.customerQueueFlow = this.makeLine(languages);
    if (props.callback) {
      const plan: LineWhisperPlan = { ...props.callback._inLine, languages };
      this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, lineAgentWhisperChain(plan));
      this.customerWhisperFlow = this.flow('CustomerWhisper', ContactFlowType.CUSTOMER_WHISPER, lineCustomerWhisperChain(plan));
    }
  }

  /**
   * Sets the flows, for an inbound flow of your own: put it before the transfer to the queue. If it fails, the customer waits with
   * the default flows of the instance.
   */
  public begin(): Chain {
    const { agentWhisperFlow, customerWhisperFlow } = this;
    const whisper = (blockName: string, side: WhisperSide, flow?: ContactFlow) =>
      flow ? [new SetWhisperFlow(blockName, { flow, side, onError: GO_ON })] : [];
    return Chain.of(
      new SetCustomerQueueFlow('Set customer queue flow', { flow: this.customerQueueFlow, onError: GO_ON }),
      ...whisper('Set agent whisper', WhisperSide.AGENT, agentWhisperFlow),
      ...whisper('Set customer whisper', WhisperSide.CUSTOMER, customerWhisperFlow),
    );
  }

  private makeLine(languages: readonly WaitingLanguage[]): ContactFlow {
    const { music = [], interruptEvery = INTERRUPT_EVERY, offerEvery = OFFER_EVERY, maxDeclines = DEFAULT_MAX_DECLINES, otherChoices } = this.props;
    const offer = this.props.callback?._offerInLine(maxDeclines);
    const flow = this.flow('CustomerQueue', ContactFlowType.CUSTOMER_QUEUE, lineChain({
      languages, music, interruptEvery, announcement: this.handler, offerEvery, offer, maxDeclines, otherChoices,
    }));
    acknowledge(flow, COURTEOUS_DELAY);
    return flow;
  }

  private flow(id: string, type: ContactFlowType, start: FlowPart): ContactFlow {
    return new ContactFlow(this, id, { instance: this.props.instance, type, content: FlowContent.fromBlocks(start) });
  }

  private check(...lists: readonly RangeList[]): WaitingLanguage[] {
    const { languages = DEFAULT_QUEUE_LANGUAGES, callback, otherChoices } = this.props;
    const codes = languages.map(({ languageCode }) => languageCode);
    const problems = new Problems();
    checkRounds(this.props, problems);
    lists.forEach((list) => checkRanges(list, codes, problems));
    checkSpoken(codes, callback?._inLine.languageCodes ?? [], problems);
    const spoken = waitingLanguages(languages, { offersCallback: callback !== undefined, hasChoices: otherChoices !== undefined }, problems);
    problems.throwIfAny(`QueueExperience "${this.node.path}"`);
    return spoken;
  }
}

function positionList({ positionRanges = [...ENGLISH_POSITIONS] }: QueueExperienceProps): RangeList {
  const ranges = positionRanges.map(({ upTo, texts }) => ({ bound: upTo, texts }));
  return { prop: 'positionRanges', boundProp: 'upTo', unit: 'whole places', ranges };
}

function waitList({ waitRanges = [...ENGLISH_WAITS] }: QueueExperienceProps): RangeList {
  const ranges = waitRanges.map(({ below, texts }) => ({ bound: below && below.toMilliseconds() / 1000, texts }));
  return { prop: 'waitRanges', boundProp: 'below', unit: 'whole seconds', ranges };
}
