import { recentFlags } from './recent-flags';
import { status } from './status';
import type { Clock } from '../shared/clock';
import type { FlagStore } from '../shared/emergency-flags';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';
import type { Calendars } from '../shared/holidays';
import { FAILED } from '../shared/meter';

export interface Ports extends FlowHandlerPorts {
  readonly clock: Clock;
  readonly flags: FlagStore;
  readonly calendars: () => Calendars;
}

/** A contact center is never closed by accident: whatever fails, callers go on to the check of the opening hours. */
export function createHandler({ clock, flags, calendars, ...ports }: Ports) {
  const report = (problem: string, error: unknown) => {
    ports.meter(FAILED);
    ports.log.error(problem, describeFailure(error));
  };
  const readFlags = recentFlags(flags, report);
  return flowHandler((contact) => status(contact, { clock, flags: readFlags, calendars, report }), ports, { otherwise: { outcome: 'unknown' } });
}
