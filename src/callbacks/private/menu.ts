import { GO_ON } from './vocabulary';
import { Chain, FlowPart, GetCustomerInput, GoTo, Loop } from '../../blocks';
import { Problems, shown } from '../../language/problems';
import { ServiceMenu } from '../service-step-options';

/** How often a caller is asked who pressed nothing, or a key that is none of the choices. */
const REPEATS = 2;
const MENU = 'Menu';
const COUNT = 'Ask again';

/** Who wants a person, or says nothing, goes on; so does everybody whose choice ends open or fails. */
export function menuChain({ message, choices, repeats = REPEATS, timeout }: ServiceMenu): Chain {
  const again: FlowPart = repeats === 0 ? GO_ON : new Loop(COUNT, { times: repeats, whileLooping: GoTo.block(MENU) });
  return Chain.of(new GetCustomerInput(MENU, {
    message,
    timeout,
    choices: { ...choices, 0: GO_ON },
    onTimeout: again,
    onOtherKey: repeats === 0 ? GO_ON : GoTo.block(COUNT),
  }));
}

export function checkMenu({ message, choices, repeats = REPEATS, timeout }: ServiceMenu, problems: Problems): void {
  const strange = Object.keys(choices).filter((key) => !/^[1-9]$/.test(key));
  problems.addUnless(strange.length === 0, 'NotAChoice',
    `choices must be keys from 1 to 9, got ${shown(strange)}; 0 always leads to a person`);
  problems.addUnless(Object.keys(choices).length > 0, 'NoChoices', 'choices must have at least one key, got {}; leave the menu out for none');
  problems.collect(() => new Loop(COUNT, { times: repeats, whileLooping: GO_ON }));
  problems.collect(() => new GetCustomerInput(MENU, { message, timeout, choices: { 0: GO_ON } }));
}
