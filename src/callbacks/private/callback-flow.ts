import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { acknowledge, COURTEOUS_DELAY } from './acknowledgements';
import { CALLBACK_ATTRIBUTES } from './vocabulary';
import { ContactAttributes, FlowContent, FlowPart } from '../../blocks';
import { ContactFlow, ContactFlowType } from '../../connect';

export interface CallbackFlowPlan {
  readonly instance: IInstanceRef;
  readonly type?: ContactFlowType;
  /** Left out for a flow that is defined later. */
  readonly start?: FlowPart;
  readonly onError?: FlowPart;
  /** Left out for the attributes of callbacks alone. */
  readonly attributes?: ContactAttributes;
}

/** A generated flow, with the reasons for what the checks find in it. */
export function callbackFlow(scope: Construct, id: string, plan: CallbackFlowPlan): ContactFlow {
  const { instance, type, start, onError, attributes = CALLBACK_ATTRIBUTES } = plan;
  const flow = new ContactFlow(scope, id, { instance, type, content: start && FlowContent.fromBlocks(start, { onError, attributes }) });
  acknowledge(flow, COURTEOUS_DELAY);
  return flow;
}

/** For a creation flow, which may end a contact in silence. */
export function acknowledgeSilence(flow: ContactFlow): void {
  acknowledge(flow, {
    'annotation::cdk-connect-callbacks:no-silent-hang-up':
      'Nobody is on the line here. It ends a callback only if the customer has cancelled it, or has another one.',
  });
}
