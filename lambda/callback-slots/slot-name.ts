/** A slot that a customer may choose. */
export interface ChosenSlot {
  readonly start: number;
  /** No delay reaches it, so it is called when it begins. */
  readonly isFar: boolean;
}

const FAR = '-far';

/** How flows name a slot. Which kind it is gets settled with the offer, so that repeated runs of a booking agree. */
export function slotName({ start, isFar }: ChosenSlot): string {
  return `${start}${isFar ? FAR : ''}`;
}

export function slotOfName(name: string): ChosenSlot | undefined {
  const [, start, far] = /^(\d{1,12})(-far)?$/.exec(name) ?? [];
  return start === undefined ? undefined : { start: Number(start), isFar: far !== undefined };
}
