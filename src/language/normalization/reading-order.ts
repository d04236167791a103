import { compare } from './actions';
import { colours } from './colours';
import { FlowAction } from '../action';

/**
 * The places of the actions in reading order: the way from the start, next action first, then conditions and errors. What
 * the start does not lead to follows in an order that depends on content alone.
 */
export function readingOrder(
  actions: readonly FlowAction[], start: string, nameOf: (index: number) => string, indexOf: ReadonlyMap<string, number>,
): number[] {
  const order = new Set<number>();
  const read = (from: number | undefined): void => {
    const open = [from];
    while (open.length > 0) {
      const index = open.pop();
      if (index === undefined || order.has(index)) continue;
      order.add(index);
      open.push(...actions[index].edges.map(({ target }) => indexOf.get(target)).reverse());
    }
  };
  read(indexOf.get(start));
  if (order.size < actions.length) {
    const colour = colours(actions, nameOf, indexOf);
    const unread = actions.map((_, index) => index).filter((index) => !order.has(index));
    unread.sort((one, other) => compare(colour[one], colour[other])).forEach(read);
  }
  return [...order];
}
