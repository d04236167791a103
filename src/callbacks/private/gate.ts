import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { GO_ON, HELPER_TIMEOUT } from './vocabulary';
import { Chain, CheckContactAttributes, Condition, GoTo, InvokeLambdaFunction } from '../../blocks';
import { Problems } from '../../language/problems';

/** Everything that the gate may answer. A prompt of the offer can read it, but some of it is absent wherever it is not known. */
export const GATE_ANSWER = [
  'outcome', 'ageSeconds', 'contactsInQueue', 'oldestSeconds', 'estimatedWaitSeconds', 'agentsAvailable', 'agentsStaffed', 'agentsOnline',
  'estimatedWaitRange', 'waitFromMinutes', 'waitToMinutes',
];

/**
 * Makes the offer unless the gate says clearly that it is not worth it. It ends open for those who get none, and wherever the
 * offer does.
 *
 * A gate that fails leads straight to the offer: the answer of an earlier function may still be there and must not count.
 */
export function gateChain(gate: IFunctionRef, queue: IQueueRef, offer: Chain): Chain {
  const ask = new InvokeLambdaFunction('Ask whether to offer', {
    handler: gate,
    parameters: { queueArn: queue.queueRef.queueArn },
    timeout: HELPER_TIMEOUT,
    returns: GATE_ANSWER,
    onError: GoTo.block(firstBlockOf(offer)),
  });
  return Chain.of(
    ask,
    new CheckContactAttributes('Is the offer worth it', {
      attribute: ask.response('outcome'),
      conditions: [Condition.equalTo('no-offer', GO_ON)],
      otherwise: offer,
    }),
  );
}

function firstBlockOf(offer: Chain): string {
  const problems = new Problems();
  const name = offer._firstName;
  problems.addUnless(name !== undefined, 'OfferWithoutBlock', 'offer does not begin with a block, got a reference or nothing; begin it with a block');
  problems.throwIfAny('OfferGate.before');
  return name!;
}
