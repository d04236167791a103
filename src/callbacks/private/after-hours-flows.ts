import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { acknowledge } from './acknowledgements';
import { afterHoursChain, afterHoursCreationChain, AT_ONCE } from './after-hours';
import { StepPlace } from './step-place';
import { CreateCallback } from './vocabulary';
import { Chain, Disconnect, FlowContent, PlayPrompt } from '../../blocks';
import { ContactFlow } from '../../connect';
import { SpokenLanguage } from '../callback-language';
import { QueuedCallback } from '../queued-callback';

/** The flow that offers the callback after hours, and the creation flow that puts it off until the opening. */
export function makeAfterHours(
  { scope, instance, prompts }: StepPlace, callback: QueuedCallback, languages: readonly SpokenLanguage[],
): ContactFlow {
  const creationFlow = creationFlowOf(callback, instance);
  const apology = Chain.of(new PlayPrompt('Apologize for failure', { message: prompts.failed }), new Disconnect('Disconnect after failure'));
  const createCallback: CreateCallback = (blockName, onError) => callback._callback(blockName, { creationFlow, initialDelay: AT_ONCE, onError });
  const offer = afterHoursChain({ ...callback._offerPlan, languages, createCallback }, prompts);
  const flow = new ContactFlow(scope, 'AfterHours', { instance, content: FlowContent.fromBlocks(offer, { onError: apology }) });
  acknowledge(flow, {
    'annotation::cdk-connect-callbacks:delay-with-creation-flow':
      'The delay is one second, the least there is; the creation flow puts the callback off.',
  });
  return flow;
}

const CREATION = 'AfterHoursCreation';

/** One for all paths that offer the callback: it is a large flow, and says nothing of the path. */
function creationFlowOf(callback: QueuedCallback, instance: IInstanceRef): ContactFlow {
  const known = callback.node.tryFindChild(CREATION);
  if (known instanceof ContactFlow) return known;
  const creation = afterHoursCreationChain(callback._creationPlan, (blockName, initialDelay) => callback._callback(blockName, { initialDelay }));
  const flow = new ContactFlow(callback, CREATION, { instance, content: FlowContent.fromBlocks(creation) });
  acknowledge(flow, {
    'annotation::cdk-connect-callbacks:no-silent-hang-up':
      'Nobody is on the line here. It ends a callback only if another one exists, or its customer has cancelled it.',
  });
  return flow;
}
