import { answerOf } from './answer';
import { recentBoard } from './recent-board';
import type { Clock } from '../shared/clock';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts } from '../shared/flow-handler';
import { FAILED } from '../shared/meter';
import type { SwitchStore } from '../shared/switch-store';
import type { DeclaredSwitches } from '../shared/switches';

export interface Ports extends FlowHandlerPorts {
  readonly clock: Clock;
  readonly store: Pick<SwitchStore, 'read'>;
  readonly declared: () => DeclaredSwitches;
  readonly cacheSeconds: number;
}

/** An alarm watches it: somebody has to set the switch again. */
const INVALID = 'InvalidSwitch';

/**
 * Tells a flow how every switch is set. One that cannot even say which switches there are says nothing of them, which a flow
 * takes like an unknown setting.
 */
export function createHandler({ declared, ...ports }: Ports) {
  const { meter, log } = ports;
  const read = recentBoard({
    ...ports,
    report: (error) => {
      meter(FAILED);
      log.error('The switches could not be read.', describeFailure(error));
    },
  });
  const invalid = (name: string) => {
    meter(INVALID);
    log.error('A switch has a value that it cannot have.', { switch: name });
  };
  return flowHandler(async (contact) => {
    const board = await read();
    return { outcome: board ? 'known' : 'unknown', ...answerOf(board, { declared: declared(), language: contact.parameter('language'), invalid }) };
  }, ports, { otherwise: { outcome: 'unknown' } });
}
