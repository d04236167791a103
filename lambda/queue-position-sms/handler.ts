import { check, type CheckPorts, stop } from './check';
import { confirm, type ConfirmPorts } from './confirm';
import { missedFace, type MissedPorts } from './missed';
import type { Answer, Contact } from '../shared/contact-event';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';
import { FAILED } from '../shared/meter';
import { text } from '../shared/record';
import type { Report } from '../shared/texts/send-once';

type WorkPorts = CheckPorts & ConfirmPorts;

export type Ports = FlowHandlerPorts & Omit<WorkPorts & MissedPorts, 'report'>;

type Operation = (contact: Contact, ports: WorkPorts) => Promise<Answer>;

const OPERATIONS = new Map<string, Operation>([['', check], ['check', check], ['confirmation', confirm]]);

/** Tells the callers apart by the shape of what they send, which no flow can choose. Whatever goes wrong, no text is sent. */
export function createHandler(ports: Ports): (event: unknown) => Promise<Answer | void> {
  const [flow, missed] = [flowFace(ports), missedFace(ports, reporterOf(ports))];
  return async (event) => text(event, 'source') === 'aws.connect' ? missed(event) : flow(event);
}

function flowFace(ports: Ports): (event: unknown) => Promise<Answer> {
  const reporter = reporterOf(ports);
  return flowHandler(async (contact) => {
    const operation = OPERATIONS.get(contact.parameter('operation'));
    if (!operation) throw new Error('There is no such operation.');
    if (!contact.contactId || !contact.instanceId) throw new Error('The event names no contact or no instance.');
    return operation(contact, { ...ports, report: reporter(contact.contactId) });
  }, ports, { otherwise: stop('failed'), logged: ['next', 'waitSeconds', 'position', 'estimatedWaitSeconds', 'messageId'] });
}

function reporterOf({ log, meter }: FlowHandlerPorts): (contactId: string) => Report {
  return (contactId) => (problem, error) => {
    meter(FAILED);
    log.error(problem, { contactId, ...(error ? describeFailure(error) : {}) });
  };
}
