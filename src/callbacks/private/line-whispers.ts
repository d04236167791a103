import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { byLanguage } from './by-language';
import { ATTRIBUTES, GO_ON, OFFERING } from './vocabulary';
import { releaseReservation } from './whisper-flows';
import {
  Attribute, Chain, CheckContactAttributes, Condition, EndFlow, PlayPrompt, SetContactAttributes, SetLoggingBehavior, SetVoice,
} from '../../blocks';
import { WaitingLanguage } from '../queue-experience-language';

export interface LineWhisperPlan {
  readonly languages: readonly WaitingLanguage[];
  readonly duplicateCheck?: IFunctionRef;
  readonly flowLogging: boolean;
}

const STATE = Attribute.userDefined(ATTRIBUTES.offering);

/**
 * What the agent hears who accepted a call. An agent who accepts ends the customer queue flow wherever it is, and while the agent
 * decides no callback can be created (QF-5), so there is either a callback or an agent. What an interrupted offer leaves behind is
 * put right here.
 */
export function lineAgentWhisperChain(plan: LineWhisperPlan): Chain {
  const [{ voice, engine, prompts }] = plan.languages;
  return Chain.of(
    new SetVoice('Set voice', { voice, engine, onError: GO_ON }),
    new CheckContactAttributes('Was a callback being offered', {
      attribute: STATE,
      conditions: [Condition.equalTo(OFFERING.yes, Chain.of(
        endOffer(plan), new PlayPrompt('Announce call during offer', { message: prompts.agentWhisperDuringOffer, onError: GO_ON }),
      ))],
      otherwise: new PlayPrompt('Announce call', { message: prompts.agentWhisper, onError: GO_ON }),
    }),
    new EndFlow('Join the customer'),
  );
}

/**
 * What the customer hears before meeting the agent: nothing, except after an offer that the agent has interrupted. Whatever another
 * agent whisper has left undone is done here.
 */
export function lineCustomerWhisperChain(plan: LineWhisperPlan): Chain {
  const explain = byLanguage('Which language', Attribute.LANGUAGE, plan.languages, ({ voice, engine, prompts }, suffix) => Chain.of(
    new SetVoice(`Set voice${suffix}`, { voice, engine, onError: GO_ON }),
    new PlayPrompt(`Say agent has arrived${suffix}`, { message: prompts.agentArrived, onError: GO_ON }),
  ));
  const told = Chain.of(explain, note('Note what was said', OFFERING.answered));
  return Chain.of(
    new CheckContactAttributes('Was an offer interrupted', {
      attribute: STATE,
      conditions: [Condition.equalTo(OFFERING.interrupted, told), Condition.equalTo(OFFERING.yes, Chain.of(endOffer(plan), told))],
    }),
    new EndFlow('Join the agent'),
  );
}

/** The reservation of a callback that never came is released, and logs go on. It may be that no number was asked for yet. */
function endOffer({ duplicateCheck, flowLogging }: LineWhisperPlan): Chain {
  const release = releaseReservation(duplicateCheck).map((block) => new CheckContactAttributes('Is a number known', {
    attribute: Attribute.userDefined(ATTRIBUTES.number), conditions: [Condition.startsWith('+', block)],
  }));
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    ...release,
    note('Note interrupted offer', OFFERING.interrupted),
    new SetLoggingBehavior('Set logging', { enabled: flowLogging }),
  );
}

function note(blockName: string, state: string): SetContactAttributes {
  return new SetContactAttributes(blockName, { attributes: { [ATTRIBUTES.offering]: state }, onError: GO_ON });
}
