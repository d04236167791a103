import { GO_ON, ATTRIBUTES, HELPER_TIMEOUT } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, CheckHoursOfOperation, Condition, Disconnect, FlowPart, GoTo, InvokeLambdaFunction, PlayPrompt,
  SetContactAttributes, TransferToFlow,
} from '../../blocks';
import { ContactFlow } from '../../connect';
import { NextOpening } from '../next-opening';
import { PathPrompts } from '../path-to-service-prompts';

export interface OpeningPlan {
  readonly nextOpening?: NextOpening;
  /** The flow that offers a callback after hours. */
  readonly afterHours?: ContactFlow;
  readonly prompts: PathPrompts;
}

/** Whoever calls while it is closed hears so; a check that fails keeps nobody away. */
export function openingChain(plan: OpeningPlan): Chain {
  return Chain.of(new CheckHoursOfOperation('Are we open', { hours: plan.nextOpening?.hours, whenClosed: closed(plan), onError: GO_ON }));
}

/** An invocation of the helper that knows the next opening. */
export function askForOpening(
  blockName: string, { handler }: NextOpening, parameters: Record<string, string>, onError?: FlowPart,
): InvokeLambdaFunction {
  return new InvokeLambdaFunction(blockName, {
    handler,
    parameters,
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'opensAt', 'weekday', 'date', 'time', 'delayStep', 'minutesToClosing', 'waitFits'],
    onError,
  });
}

function closed(plan: OpeningPlan): Chain {
  const { nextOpening, prompts } = plan;
  const sayClosed = Chain.of(new PlayPrompt('Say closed', { message: prompts.closed }), new Disconnect('Hang up when closed'));
  if (!nextOpening) return sayClosed;
  const ask = askForOpening('Ask for next opening', nextOpening, { language: Attribute.LANGUAGE.path }, GoTo.block('Say closed'));
  return Chain.of(ask, new CheckContactAttributes('Is the opening known', {
    attribute: ask.response('outcome'),
    conditions: [Condition.equalTo('closed', sayOpening(ask, plan))],
    otherwise: sayClosed,
  }));
}

/** Beyond the longest delay of a callback there is only the word. */
function sayOpening(ask: InvokeLambdaFunction, { afterHours, prompts }: OpeningPlan): Chain {
  return Chain.of(
    new PlayPrompt('Say when we open', { message: prompts.closedUntil }),
    ...(afterHours ? [new CheckContactAttributes('Can a callback wait so long', {
      attribute: ask.response('delayStep'),
      conditions: [Condition.equalTo('none', GO_ON)],
      otherwise: Chain.of(
        new SetContactAttributes('Note how long it waits', { attributes: { [ATTRIBUTES.delayStep]: ask.response('delayStep').path }, onError: GO_ON }),
        new TransferToFlow('Offer callback after hours', { flow: afterHours, onError: GO_ON }),
      ),
    })] : []),
    new PlayPrompt('Say call again', { message: prompts.callAgain }),
    new Disconnect('Hang up until then'),
  );
}
