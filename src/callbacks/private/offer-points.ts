import { Construct } from 'constructs';
import { Chain, ContactAttributes, FlowPart } from '../../blocks';
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
export function offeringFlows(scope: Construct, props: CommonCallbackProps, plan: OfferingPlan): OfferingFlows {
  const { experience } = plan;
  const again = experience ? undefined : offerInLine(scope, props, plan);
  const inbound = (point: OfferPoint, id: string, type: ContactFlowType) => {
    const beforeLine = experience ? [experience.begin()] : again ? [offerAgain(again)] : [];
    return isOffered(props, point) ? offerBeforeLine(scope, id, { ...plan, props, type, beforeLine }) : undefined;
  };
  return {
    customerQueueFlow: experience?.customerQueueFlow ?? again,
    inboundFlow: inbound(OfferPoint.INBOUND, 'Inbound', ContactFlowType.CONTACT_FLOW),
    queueTransferFlow: inbound(OfferPoint.QUEUE_TRANSFER, 'QueueTransfer', ContactFlowType.QUEUE_TRANSFER),
  };
}

function isOffered({ offerIn = [OfferPoint.INBOUND] }: CommonCallbackProps, point: OfferPoint): boolean {
  return offerIn.includes(point);
}

function offerInLine(scope: Construct, props: CommonCallbackProps, { offer, language, attributes }: OfferingPlan): ContactFlow | undefined {
  if (!isOffered(props, OfferPoint.CUSTOMER_QUEUE)) return undefined;
  const start = customerQueueChain(offer(), language);
  return callbackFlow(scope, 'CustomerQueue', { instance: props.instance, type: ContactFlowType.CUSTOMER_QUEUE, start, attributes });
}

interface BeforeLine extends OfferingPlan {
  readonly props: CommonCallbackProps;
  readonly type: ContactFlowType;
  readonly beforeLine: readonly FlowPart[];
}

function offerBeforeLine(scope: Construct, id: string, { props, type, beforeLine, offer, language, attributes }: BeforeLine): ContactFlow {
  const { instance, inboundQueue, flowLogging = true } = props;
  const start = inboundChain({ offer: offer(), inboundQueue, beforeLine, language, flowLogging });
  return callbackFlow(scope, id, { instance, type, start, onError: apology(language), attributes });
}
