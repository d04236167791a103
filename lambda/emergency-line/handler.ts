import { authorize, type AuthorizePorts } from './authorize';
import { type LinePorts, perform } from './operations';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';

export interface Ports extends AuthorizePorts, LinePorts, FlowHandlerPorts {}

/** Whatever fails, nothing is set and nobody is let in; the supervisor hears so and can use the API. */
export function createHandler(ports: Ports) {
  return flowHandler(
    (contact) => contact.parameter('operation') === 'authorize' ? authorize(contact, ports) : perform(contact, ports),
    ports,
    { otherwise: { outcome: 'failed' } },
  );
}
