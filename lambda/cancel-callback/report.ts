import type { CancelPorts } from './cancel';
import type { Ports } from './ports';
import { describeFailure } from '../shared/failure';
import type { LogFields } from '../shared/log';
import { FAILED } from '../shared/meter';

/** Logs and counts what went wrong without being a reason to answer otherwise. */
export function reporter({ log, meter }: Ports, fields: LogFields): CancelPorts['report'] {
  return (problem, error) => {
    meter(FAILED);
    log.error(problem, { ...fields, ...(error === undefined ? {} : describeFailure(error)) });
  };
}
