import { Duration } from 'aws-cdk-lib';
import { Chain, FlowPart, GoTo, Wait } from '../../blocks';
import { Problems } from '../../language/problems';
import { CallbackKillSwitches } from '../callback-kill-switches';
import { GO_ON } from './vocabulary';

/** How long a held callback waits until it looks again. */
const LOOK_AGAIN = Duration.minutes(5);

export function checkKillSwitches({ switchboard, offering, dialling }: CallbackKillSwitches, problems: Problems): void {
  problems.addUnless(offering !== undefined || dialling !== undefined, 'NoKillSwitch',
    'killSwitches has no switch, got neither offering nor dialling; name a flag of the switchboard, or leave killSwitches out');
  if (offering !== undefined) switchboard._checkSwitch('killSwitches.offering', 'flag', offering, problems);
  if (dialling !== undefined) switchboard._checkSwitch('killSwitches.dialling', 'flag', dialling, problems);
}

/** The offer, unless it is switched off. It ends open for those who get none. */
export function offerIfOn(offer: Chain, { switchboard, offering }: CallbackKillSwitches): Chain {
  if (offering === undefined) return offer;
  return Chain.of(
    switchboard.read({ label: 'for the offer' }),
    switchboard.checkFlag('Are callbacks offered', offering, { whenOn: offer, whenOff: GO_ON }),
  );
}

/**
 * Holds a callback while customers must not be called (CR-13: a queue could not).
 *
 * @param release what comes behind it, and where it goes on if it cannot wait
 * @param again where it starts over after a while; left out for the switches themselves
 */
export function holdWhileOff({ switchboard, dialling }: CallbackKillSwitches, release: GoTo, again?: GoTo): Chain | undefined {
  if (dialling === undefined) return undefined;
  const read = switchboard.read();
  const hold: FlowPart = Chain.of(
    new Wait('Hold the callback', { duration: LOOK_AGAIN, onError: release }),
    again ?? GoTo.block(read._firstName!),
  );
  return Chain.of(read, switchboard.checkFlag('May customers be called', dialling, { whenOff: hold }));
}
