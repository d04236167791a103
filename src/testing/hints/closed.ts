import type { Hint } from './situation';
import { isOpen } from '../../simulation/center/hours';

export const closed: Hint = ({ center: { model, now }, transcript: { names }, about }) => {
  const queue = model.queues.get(about?.queue ?? '');
  const hours = model.hours.get(queue?.hours ?? '');
  if (!queue || !hours || isOpen(hours, now)) return undefined;
  return `it is outside of the hours "${hours.name}" of ${names.queue(queue.id)} at ${names.clock.time(now)}`;
};
