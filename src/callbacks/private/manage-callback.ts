import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, CheckContactAttributes, Condition, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, PlayPrompt, SetContactAttributes,
} from '../../blocks';
import { CallbackPrompts } from '../callback-prompts';
import { ATTRIBUTES, CANCEL_TIMEOUT, GO_ON, reservation } from './vocabulary';

export interface KeepPlan {
  /** The name of a block in the flow and the language that this is for. */
  readonly name: (blockName: string) => string;
  readonly prompts: Required<CallbackPrompts>;
}

export interface ManagePlan extends KeepPlan {
  readonly cancelCallback: IFunctionRef;
  /** Where another number is asked for. */
  readonly otherNumber: FlowPart;
  readonly stay: FlowPart;
}

/** The customer hears that a callback is waiting, and that it stays. */
export function keepChain({ name, prompts }: KeepPlan): Chain {
  return Chain.of(new PlayPrompt(name('Say already requested'), { message: prompts.alreadyRequested }), GoTo.block(name('Hang up')));
}

/** For customers who have a callback: keep it, be called on another number, or cancel it. A typed number may be somebody else's. */
export function manageCallbackChain(plan: ManagePlan): Chain {
  return Chain.of(new CheckContactAttributes(plan.name('Is it the own number'), {
    attribute: Attribute.userDefined(ATTRIBUTES.numberIsOwn),
    conditions: [Condition.equalTo('yes', menu(plan))],
    otherwise: keepChain(plan),
  }));
}

/** Whoever says nothing keeps it. */
function menu(plan: ManagePlan): Chain {
  const { name, prompts } = plan;
  const kept = GoTo.block(name('Say already requested'));
  return Chain.of(new GetCustomerInput(name('Manage callback'), {
    message: prompts.manageCallback,
    choices: { 1: keepChain(plan), 2: move(plan), 3: cancel(plan) },
    onTimeout: kept,
    onOtherKey: kept,
    onError: kept,
  }));
}

/** The callback to another number keeps the time of the request, so that the agent hears how long the customer has waited. */
function move(plan: ManagePlan): Chain {
  const { name, otherNumber } = plan;
  const invocation = invoke('Cancel to move', plan);
  const keepTime = new SetContactAttributes(name('Keep time of request'), {
    attributes: { [ATTRIBUTES.requestedAt]: invocation.response('requestedAt').path },
    onError: GO_ON,
  });
  return Chain.of(invocation, new CheckContactAttributes(name('Is it free to move'), {
    attribute: invocation.response('outcome'),
    conditions: [Condition.equalTo('cancelled', Chain.of(keepTime, otherNumber)), Condition.equalTo('none', otherNumber)],
    otherwise: notChanged(plan),
  }));
}

function cancel(plan: ManagePlan): Chain {
  const { name, prompts, stay } = plan;
  const invocation = invoke('Cancel callback', plan);
  const cancelled = Chain.of(new PlayPrompt(name('Say callback cancelled'), { message: prompts.callbackCancelled, onError: GO_ON }), stay);
  return Chain.of(invocation, new CheckContactAttributes(name('Is it cancelled'), {
    attribute: invocation.response('outcome'),
    // A callback that is gone already is as good as cancelled.
    conditions: [Condition.equalTo('cancelled', cancelled), Condition.equalTo('none', GoTo.block(name('Say callback cancelled')))],
    otherwise: notChanged(plan),
  }));
}

function invoke(blockName: string, plan: ManagePlan): InvokeLambdaFunction {
  return new InvokeLambdaFunction(plan.name(blockName), {
    ...reservation(plan.cancelCallback, 'cancel', notChanged(plan)), timeout: CANCEL_TIMEOUT,
  });
}

/** On any doubt it stays. */
function notChanged({ name, prompts }: ManagePlan): Chain {
  return Chain.of(new PlayPrompt(name('Say callback not changed'), { message: prompts.callbackNotChanged }), GoTo.block(name('Hang up')));
}
