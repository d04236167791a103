import type { Place } from './ranges';

/** What the flow hands back with its next request, because the function itself remembers nothing. */
export interface Memory {
  /** What the customer heard last. */
  readonly said: Place;
  /** When that was, in epoch seconds; 0 if nothing was said yet. */
  readonly saidAt: number;
  /** Before this second nobody looks again. */
  readonly nextLook: number;
}

export const NOTHING: Memory = { said: {}, saidAt: 0, nextLook: 0 };

const UNKNOWN = '-';
const FORMAT = /^(-|\d{1,2}) (-|\d{1,2}) (\d{1,12}) (\d{1,12})$/;

/** Whatever is no memory of ours reads as none. */
export function readMemory(text: string): Memory {
  const [, position, wait, saidAt, nextLook] = FORMAT.exec(text) ?? [];
  if (position === undefined) return NOTHING;
  return { said: { position: indexIn(position), wait: indexIn(wait) }, saidAt: Number(saidAt), nextLook: Number(nextLook) };
}

export function writeMemory({ said: { position, wait }, saidAt, nextLook }: Memory): string {
  return `${position ?? UNKNOWN} ${wait ?? UNKNOWN} ${saidAt} ${nextLook}`;
}

function indexIn(text: string): number | undefined {
  return text === UNKNOWN ? undefined : Number(text);
}
