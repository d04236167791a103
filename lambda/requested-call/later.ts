import type { Ports } from './ports';
import type { CallMessage } from '../shared/requests/call-request';

/** Lets the message come again after so many seconds, however long that is. */
export async function later(message: CallMessage, seconds: number, { clock, line }: Pick<Ports, 'clock' | 'line'>): Promise<void> {
  await line.later({ ...message, notBefore: clock() + seconds }, seconds);
}
