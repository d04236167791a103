import type { Agent, HandState } from '../../../simulation/center/agent';
import type { Names } from '../../transcript/names';

const DOING: Readonly<Record<HandState, string>> = {
  'offered': 'is offered',
  'missed': 'has to clear the missed contact',
  'connecting': 'is being connected to',
  'connected': 'is with',
  'after-contact-work': 'is in after-contact work of',
};

/** Why an agent is offered nothing (OF-4); undefined for one who is free. */
export function doingOf({ name, status, hand }: Agent, names: Names): string | undefined {
  const [held] = [...hand].sort(([, one], [, other]) => Number(other === 'missed') - Number(one === 'missed'));
  if (held) return `${name} ${DOING[held[1]]} ${names.contact(held[0])}`;
  return status === 'available' ? undefined : `${name} is ${status}`;
}
