// Chance as the simulation gives it, so that a simulation takes the same course each time.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

export class Chance {
  #state = 1;

  /** Each invocation draws numbers of its own, whatever was drawn before. */
  begin(seed) {
    this.#state = seed;
  }

  /** Bytes of keys stay real. */
  install() {
    Math.random = () => this.#draw();
    crypto.randomUUID = () => uuidOf(() => Math.floor(this.#draw() * 16).toString(16));
    globalThis.crypto.randomUUID = crypto.randomUUID;
    syncBuiltinESMExports();
  }

  /** Mulberry32: small, and even enough for pauses. */
  #draw() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function uuidOf(digit) {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, digit);
}
