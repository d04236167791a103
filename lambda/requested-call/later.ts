import type { Ports } from './ports';
import type { CallMessage } from '../shared/requests/call-request';

type LaterPorts = Pick<Ports, 'clock' | 'line'>;

/** Lets the message come again after so many seconds, however long that is. */
export async function later(message: CallMessage, seconds: number, ports: LaterPorts): Promise<void> {
  await notBefore(ports.clock() + seconds, message, ports);
}

/** Lets the message come again at that second. */
export async function notBefore(second: number, message: CallMessage, { clock, line }: LaterPorts): Promise<void> {
  await line.later({ ...message, notBefore: second }, second - clock());
}
