import { Construct } from 'constructs';
import { Chain, ContactAttributes } from '../../blocks';
import { ContactFlow, ContactFlowType } from '../../connect';
import { SpokenLanguage } from '../callback-language';
import { QueueExperience } from '../queue-experience';
import { CommonCallbackProps, OfferPoint } from '../queued-callback-props';
import { callbackFlow } from './callback-flow';
import { apology, customerQueueChain, inboundChain, offerAgain } from './offering-flows';

export interface OfferingFlows {
  readonly customerQueueFlow?: ContactFlow;
  readonly inboundFlow?: ContactFlow;
  readonly queueTransferFlow?: ContactFlow;
}

export interface OfferingPlan {
  /** Each flow gets an offer of its own. */
  readonly offer: () => Chain;
  readonly language: SpokenLanguage;
  /** What customers have in line, offers included, in place of the simple flow. */
  readonly experience?: QueueExperience;
  readonly attributes?: ContactAttributes;
}

/** The flows that offer the callback, one for each point at which it is offered. */
export function offeringFlows(scope: Construct, props: CommonCallbackProps, { offer, language, experience, attributes }: OfferingPlan): OfferingFlows {
  const { instance, inboundQueue, flowLogging = true, offerIn = [OfferPoint.INBOUND] } = props;
  const again = !experience && offerIn.includes(OfferPoint.CUSTOMER_QUEUE)
    ? callbackFlow(scope, 'CustomerQueue', { instance, type: ContactFlowType.CUSTOMER_QUEUE, start: customerQueueChain(offer(), language), attributes }) : undefined;
  const beforeLine = () => experience ? [experience.begin()] : again ? [offerAgain(again)] : [];
  const inbound = (point: OfferPoint, id: string, type: ContactFlowType) => (offerIn.includes(point) ? callbackFlow(scope, id, {
    instance, type, start: inboundChain({ offer: offer(), inboundQueue, beforeLine: beforeLine(), language, flowLogging }), onError: apology(language), attributes,
  }) : undefined);
  return {
    customerQueueFlow: experience?.customerQueueFlow ?? again,
    inboundFlow: inbound(OfferPoint.INBOUND, 'Inbound', ContactFlowType.CONTACT_FLOW),
    queueTransferFlow: inbound(OfferPoint.QUEUE_TRANSFER, 'QueueTransfer', ContactFlowType.QUEUE_TRANSFER),
  };
}
