import type { KeyedHash } from './keyed-hash';

export interface LockKeyPorts {
  readonly hash: KeyedHash;
  readonly scope: string;
  /** How many callbacks a customer may have. */
  readonly allowed: number;
}

/** The keys of all locks that a customer may have, by the number in its E.164 form. */
export async function lockKeys(number: string, { hash, scope, allowed }: LockKeyPorts): Promise<string[]> {
  const first = `lock#${await hash(`${number}|${scope}`)}`;
  return Array.from({ length: allowed }, (_, index) => index === 0 ? first : `${first}#${index + 1}`);
}
