import { createHash } from 'crypto';

/** The same hexadecimal digits for the same parts, in every run. */
export function digitsOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

export function uuidOf(...parts: readonly string[]): string {
  const digits = digitsOf(...parts);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

const SUFFIX_LENGTH = 12;

/** A name as CloudFormation makes one, at most so many characters long. */
export function nameOf(stack: string, logicalId: string, most: number): string {
  const suffix = digitsOf(stack, logicalId).slice(0, SUFFIX_LENGTH).toUpperCase();
  return `${`${stack}-${logicalId}`.slice(0, most - SUFFIX_LENGTH - 1)}-${suffix}`;
}
