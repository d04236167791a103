import type { AcceptPorts } from './accept';
import type { WishRules } from './wish';
import { describeFailure } from '../shared/failure';
import type { Displace } from '../shared/locks/displace';
import type { Log, LogFields } from '../shared/log';
import { FAILED, type Meter } from '../shared/meter';

type Report = AcceptPorts['report'];

/** What the faces of the handler have in common. */
export interface Ports extends Omit<AcceptPorts, 'report' | 'displace'>, WishRules {
  readonly displaceFor: (report: Report) => Displace;
  /** Makes a contact that waits in a queue count as older. */
  readonly adjustAge: (contactId: string, seconds: number) => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
}

/** Logs and counts what went wrong without being a reason to answer otherwise. */
export function reporter({ log, meter }: Pick<Ports, 'log' | 'meter'>, fields: LogFields): Report {
  return (problem, error) => {
    meter(FAILED);
    log.error(problem, { ...fields, ...describeFailure(error) });
  };
}
