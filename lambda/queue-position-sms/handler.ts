import { check, type CheckPorts, stop } from './check';
import { notify, type NotifyPorts } from './notify';
import type { Answer, Contact } from '../shared/contact-event';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';
import { FAILED } from '../shared/meter';

type WorkPorts = CheckPorts & NotifyPorts;

export type Ports = FlowHandlerPorts & Omit<WorkPorts, 'report'>;

type Operation = (contact: Contact, ports: WorkPorts) => Promise<Answer>;

const OPERATIONS = new Map<string, Operation>([
  ['', check],
  ['check', check],
  ['confirmation', (contact, ports) => notify('confirmation', contact, ports)],
  ['missed', (contact, ports) => notify('missed', contact, ports)],
]);

/** Whatever goes wrong, no text is sent. */
export function createHandler(ports: Ports): (event: unknown) => Promise<Answer> {
  return flowHandler(async (contact) => {
    const operation = OPERATIONS.get(contact.parameter('operation'));
    if (!operation) throw new Error('There is no such operation.');
    if (!contact.contactId || !contact.instanceId) throw new Error('The event names no contact or no instance.');
    return operation(contact, { ...ports, report: reporter(contact, ports) });
  }, ports, { otherwise: stop('failed'), logged: ['next', 'waitSeconds', 'position', 'estimatedWaitSeconds', 'messageId'] });
}

function reporter({ contactId }: Contact, { log, meter }: FlowHandlerPorts): WorkPorts['report'] {
  return (problem, error) => {
    meter(FAILED);
    log.error(problem, { contactId, ...(error ? describeFailure(error) : {}) });
  };
}
