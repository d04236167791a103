import { ATTRIBUTES, GO_ON } from './vocabulary';
import { Attribute, Chain, CheckContactAttributes, Condition, FlowPart, SetContactAttributes } from '../../blocks';

/** Who said no once is not asked again. */
export const DEFAULT_MAX_DECLINES = 1;

const DECLINED = Attribute.userDefined(ATTRIBUTES.declined);

/** Counts a decline up to the highest number that matters: flows cannot add, and the contact carries the count to later flows. */
export function declineChain(max: number, name: (blockName: string) => string): FlowPart {
  const note = (count: number) => new SetContactAttributes(name(`Note decline ${count}`), {
    attributes: { [ATTRIBUTES.declined]: String(count) }, onError: GO_ON,
  });
  if (max === 1) return note(1);
  return Chain.of(new CheckContactAttributes(name('How often was it declined'), {
    attribute: DECLINED,
    conditions: Array.from({ length: max }, (_, index) => Condition.equalTo(String(index + 1), note(Math.min(index + 2, max)))),
    otherwise: note(1),
  }));
}

/** Makes the offer unless it was declined often enough. */
export function unlessDeclined(max: number, offer: Chain): Chain {
  return Chain.of(new CheckContactAttributes('Was it declined', {
    attribute: DECLINED, conditions: [Condition.equalTo(String(max), GO_ON)], otherwise: offer,
  }));
}
