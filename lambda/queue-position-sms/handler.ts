import { check, type CheckPorts, wait } from './check';
import { RETRY_WAIT_SECONDS } from './wait';
import { type Answer, readContact } from '../shared/contact-event';
import { describeFailure } from '../shared/failure';
import type { Log } from '../shared/log';

export interface Ports extends Omit<CheckPorts, 'report'> {
  readonly log: Log;
}

/** Answers every request and never throws. Whatever goes wrong, no text is sent: nobody agreed to a doubtful one. */
export function createHandler({ log, ...ports }: Ports): (event: unknown) => Promise<Answer> {
  return async (event) => {
    const start = performance.now();
    const contact = readContact(event);
    const { contactId } = contact;
    const report = (problem: string, error?: unknown) => log.error(problem, { contactId, ...(error ? describeFailure(error) : {}) });
    const answer = await check(contact, { ...ports, report }).catch((error) => {
      report('The check failed before anything was sent.', error);
      return wait('failed', RETRY_WAIT_SECONDS);
    });
    log.info('The check was answered.', { contactId, ...answer, milliseconds: Math.round(performance.now() - start) });
    return answer;
  };
}
