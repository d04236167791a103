// Chance as the simulation gives it to a function, so that a simulation takes the same course each time.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

export class Chance {
  #state = 1;

  /** Each invocation draws numbers of its own, whatever was drawn before. */
  begin(seed) {
    this.#state = seed;
  }

  /** Mulberry32: small, and even enough for pauses. */
  draw() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  uuid() {
    const part = (digits) => Math.floor(this.draw() * 16 ** digits).toString(16).padStart(digits, '0');
    return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${part(6)}${part(6)}`;
  }
}

/** From now on programs of this thread have the chance of the function that is at work. Bytes of keys stay real. */
export function installChance(current) {
  const [random, uuid] = [Math.random, crypto.randomUUID];
  Math.random = () => current()?.draw() ?? random();
  crypto.randomUUID = (options) => current()?.uuid() ?? uuid(options);
  globalThis.crypto.randomUUID = crypto.randomUUID;
  syncBuiltinESMExports();
}
