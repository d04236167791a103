import type { KeyedHash } from './keyed-hash';

export interface LockKeyPorts {
  readonly hash: KeyedHash;
  readonly scope: string;
  /** How many callbacks a customer may have. */
  readonly allowed: number;
}

/** The keys of all locks that a customer may have, by the number in its E.164 form. */
export async function lockKeys(number: string, { hash, scope, allowed }: LockKeyPorts): Promise<string[]> {
  return slotKeys(`lock#${await hash(`${number}|${scope}`)}`, allowed);
}

/** The first one is all that a policy of one callback knows. */
export function slotKeys(first: string, allowed: number): string[] {
  return Array.from({ length: allowed }, (_, index) => index === 0 ? first : `${first}#${index + 1}`);
}
