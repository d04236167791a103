import { type Answer, type Contact, readContact } from './contact-event';
import { describeFailure } from './failure';
import type { Log } from './log';
import { FAILED, type Meter } from './meter';

export interface FlowHandlerPorts {
  readonly log: Log;
  readonly meter: Meter;
}

export interface FlowHandlerOptions {
  /** What a flow hears that asked for something that failed: it must be as safe as the Error branch of the block. */
  readonly otherwise: Answer;
  /** Which parts of the answer may stand in the log; the outcome does anyway. */
  readonly logged?: readonly string[];
}

/** Answers every request of a flow and never throws, because a flow learns nothing from an exception. */
export function flowHandler(run: (contact: Contact) => Promise<Answer>, { log, meter }: FlowHandlerPorts, options: FlowHandlerOptions) {
  return async (event: unknown): Promise<Answer> => {
    const start = performance.now();
    const contact = readContact(event);
    const { contactId } = contact;
    const operation = printable(contact.parameter('operation'));
    const answer = await run(contact).catch((error) => {
      meter(FAILED);
      log.error('The request failed.', { operation, contactId, ...describeFailure(error) });
      return options.otherwise;
    });
    const shown = Object.fromEntries(['outcome', ...options.logged ?? []].map((name) => [name, answer[name]]));
    log.info('The request was answered.', { operation, contactId, ...shown, milliseconds: Math.round(performance.now() - start) });
    return answer;
  };
}

/** A flow may pass anything as operation, a phone number by mistake too, so only what a name is made of is logged. */
export function printable(operation: string): string {
  return operation.replace(/[^a-z-]/g, '').slice(0, 32);
}
