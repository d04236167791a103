import type { Hint } from './situation';
import { limitOf } from '../../simulation/center/model';

export const queueFull: Hint = ({ center: { model, inQueue }, transcript: { names }, about }) => {
  const queue = model.queues.get(about?.queue ?? '');
  if (!queue) return undefined;
  const [count, limit] = [inQueue.get(queue.id) ?? 0, limitOf(queue, model.quotas)];
  return count < limit ? undefined : `${names.queue(queue.id)} is full: it holds ${count}, and its limit is ${limit}`;
};
