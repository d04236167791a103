import type { CancelPorts } from './cancel';
import type { Log } from '../shared/log';
import type { Meter } from '../shared/meter';
import type { Country } from '../shared/phone-number';

/** What the faces of the handler have in common. */
export interface Ports extends Omit<CancelPorts, 'report'> {
  readonly defaultCountry?: Country;
  /** The texts that cancel, in capitals. */
  readonly keywords: readonly string[];
  readonly log: Log;
  readonly meter: Meter;
}
