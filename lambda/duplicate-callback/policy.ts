import type { Environment } from '../shared/environment';

const MOST_ALLOWED = 5;

/** What happens to a customer who asks for a callback and has one. */
export interface Policy {
  /** How many callbacks a customer may have. */
  readonly allowed: number;
  /** Whether the new callback takes the place of the old one. */
  readonly replaces: boolean;
}

export function readPolicy(environment: Environment): Policy {
  const name = environment.optionalText('POLICY') ?? 'KEEP_FIRST';
  if (name === 'KEEP_FIRST') return { allowed: 1, replaces: false };
  if (name === 'REPLACE') return { allowed: 1, replaces: true };
  if (name === 'ALLOW') return { allowed: environment.wholeNumber('ALLOWED', { min: 1, max: MOST_ALLOWED }), replaces: false };
  throw environment.refusal('POLICY', 'must be KEEP_FIRST, REPLACE or ALLOW');
}
