import { Duration } from 'aws-cdk-lib';
import { IContactFlowRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { holdWhileOff } from './kill-switches';
import { ATTRIBUTES, CreateCallback, GO_ON, reservation, text } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, EndFlow, FlowPart, GoTo, InvokeLambdaFunction, SetCallbackNumber,
  SetContactAttributes, SetCustomerQueueFlow, SetLoggingBehavior, SetWhisperFlow, SetWorkingQueue, TransferToQueue, Wait, WhisperSide,
} from '../../blocks';
import { CallbackKillSwitches } from '../callback-kill-switches';

/** How long a callback that found its queue full waits before it tries again. */
const WAIT_FOR_ROOM = Duration.minutes(1);
/** How long the position watch pauses after a failure. */
const PAUSE_AFTER_FAILURE = Duration.minutes(5);

const WANTED = 'Confirm reservation';
const END_UNWANTED = 'End unwanted callback';
/** Where a contact that cannot wait gives way to another callback. */
export const TAKE_OVER = 'Keep the number';

/** The delay of the callback that takes over if the creation flow cannot even wait. */
export const TAKE_OVER_DELAY = Duration.minutes(10);

export interface CreationPlan {
  readonly callbackQueue: IQueueRef;
  readonly agentWhisper?: IContactFlowRef;
  readonly positionWatch?: IContactFlowRef;
  /** Texts the customer that the callback will come. */
  readonly confirmationSms?: IFunctionRef;
  readonly duplicateCheck?: IFunctionRef;
  /** Makes the callback that takes over if even waiting fails. It has no creation flow, and goes straight into the queue. */
  readonly takeOver: CreateCallback;
  /** Tells the first attempt from later ones, for callbacks whose attempts are contacts of their own. */
  readonly tellAttempts?: (first: FlowPart) => FlowPart;
  readonly killSwitches?: CallbackKillSwitches;
}

/**
 * Runs on the callback contact before it is queued. Nobody is on the line, so nothing can be said: whatever fails, the
 * callback must end in a queue.
 */
export function creationChain(plan: CreationPlan): Chain {
  const { callbackQueue, agentWhisper, positionWatch, confirmationSms, duplicateCheck, tellAttempts, killSwitches } = plan;
  const first = confirmationSms ? [new InvokeLambdaFunction('Confirm by text', text(confirmationSms, 'confirmation', GO_ON))] : [];
  const wanted = [
    ...(tellAttempts ? [tellAttempts(Chain.of(...first))] : first),
    ...(positionWatch ? [new SetCustomerQueueFlow('Watch the position', { flow: positionWatch, onError: GO_ON })] : []),
    ...(agentWhisper ? [new SetWhisperFlow('Tell the agent', { flow: agentWhisper, side: WhisperSide.AGENT, onError: GO_ON })] : []),
    new SetWorkingQueue('Set callback queue', { queue: callbackQueue, onError: GO_ON }),
    new TransferToQueue('Enter callback queue', { onAtCapacity: waitForRoom(plan), onError: GoTo.block('Wait for room') }),
  ];
  const enter = GoTo.block(wanted[0]._firstName!);
  // A customer may have cancelled meanwhile.
  const hold = killSwitches && holdWhileOff(killSwitches, enter, duplicateCheck && GoTo.block(WANTED));
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    ...(duplicateCheck ? confirmation(duplicateCheck, hold ? GoTo.block(hold._firstName!) : enter) : []),
    ...(hold ? [hold] : []),
    ...wanted,
  );
}

/**
 * Fails open, too. Only a clear answer ends this contact: the customer has cancelled it, or has another callback.
 */
function confirmation(duplicateCheck: IFunctionRef, goOn: GoTo): FlowPart[] {
  const confirm = new InvokeLambdaFunction(WANTED, reservation(duplicateCheck, 'confirm', goOn));
  return [confirm, stillWanted('Is it still wanted', confirm, { end: new Disconnect(END_UNWANTED), goOn })];
}

/** The same once more: much can happen during a wait. */
export function confirmationAfterWait(duplicateCheck: IFunctionRef): Chain {
  const confirm = new InvokeLambdaFunction('Confirm after the wait', reservation(duplicateCheck, 'confirm'));
  return Chain.of(confirm, stillWanted('Is it wanted after the wait', confirm, { end: GoTo.block(END_UNWANTED), goOn: GO_ON })).withErrorHandler(GO_ON);
}

function stillWanted(blockName: string, confirm: InvokeLambdaFunction, { end, goOn }: { end: FlowPart; goOn: FlowPart }): CheckContactAttributes {
  return new CheckContactAttributes(blockName, {
    attribute: confirm.response('outcome'),
    conditions: ['cancelled', 'duplicate'].map((outcome) => Condition.equalTo(outcome, end)),
    otherwise: goOn,
  });
}

function waitForRoom(plan: CreationPlan): Chain {
  return Chain.of(
    new Wait('Wait for room', { duration: WAIT_FOR_ROOM, onError: takeOver(plan) }),
    GoTo.block('Set callback queue'),
  );
}

/**
 * A callback that names its queue needs its number set before (CR-9); if that fails, the number of this contact stands.
 */
function takeOver(plan: CreationPlan): Chain {
  return Chain.of(
    new SetCallbackNumber(TAKE_OVER, { number: Attribute.userDefined(ATTRIBUTES.number), onInvalidNumber: GO_ON, onNotDialable: GO_ON }),
    plan.takeOver('Start over later', GoTo.block('Wait for room')),
    new Disconnect('End this attempt'),
  );
}

/**
 * Runs while the callback waits: asks the helper, which texts the customer when the position is near and says when to ask
 * again.
 */
export function positionWatchChain(helper: IFunctionRef): Chain {
  const again = GoTo.block('Check position');
  const stop: FlowPart = new EndFlow('Stop watching');
  const pause = Chain.of(new Wait('Pause after failure', { duration: PAUSE_AFTER_FAILURE, onError: stop }), again);
  const check = new InvokeLambdaFunction('Check position', text(helper, 'check', pause, { lastSeen: Attribute.userDefined(ATTRIBUTES.lastSeen).path }));
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    check,
    new CheckContactAttributes('Look again', {
      attribute: check.response('next'),
      conditions: [Condition.equalTo('wait', Chain.of(
        // The helper itself remembers nothing.
        new SetContactAttributes('Remember what was seen', { attributes: { [ATTRIBUTES.lastSeen]: check.response('lastSeen').path }, onError: GO_ON }),
        new Wait('Wait for progress', { dynamicSeconds: check.response('waitSeconds'), onError: stop }),
        again,
      ))],
    }),
    stop,
  );
}
