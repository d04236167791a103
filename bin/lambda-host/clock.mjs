// The clock of one function: dates, timers and sleep, all in the time of the simulation.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';

export class Clock {
  /** Called whenever somebody begins to wait. */
  whenSet = () => undefined;
  #start;
  #timers = new Map();
  #set = 0;

  constructor(start) {
    this.#start = start;
    this.now = start;
  }

  /** When the next timer is due; undefined without one. */
  get next() {
    return this.#first()?.due;
  }

  /** Lets the next timer run, which must be due. */
  fire() {
    const { id, every, due, run } = this.#first();
    this.#timers.delete(id);
    if (every !== undefined) this.#timers.set(id, { id, every, due: due + every, run });
    run();
  }

  /** From here on nobody in this thread sees another clock. */
  install() {
    Date.now = () => this.now;
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [this.now] : given, newTarget),
      apply: () => new Date(this.now).toString(),
    });
    performance.now = () => this.now - this.#start;
    const setTimeout = (run, milliseconds, ...values) => this.#add(run, milliseconds, values);
    const setInterval = (run, milliseconds, ...values) => this.#add(run, milliseconds, values, true);
    const clear = (timer) => void this.#timers.delete(Number(timer));
    promises.setTimeout = (milliseconds, value, options) => this.#sleep(milliseconds, value, options);
    setTimeout[promisify.custom] = promises.setTimeout;
    for (const module of [globalThis, timers]) Object.assign(module, { setTimeout, setInterval, clearTimeout: clear, clearInterval: clear });
    syncBuiltinESMExports();
  }

  #first() {
    let first;
    for (const timer of this.#timers.values()) if (!first || timer.due < first.due) first = timer;
    return first;
  }

  /** The least is a millisecond, as everywhere in Node.js. */
  #add(run, milliseconds, values, isRepeated = false) {
    const [id, wait] = [++this.#set, Math.max(1, Math.trunc(Number(milliseconds)) || 1)];
    this.#timers.set(id, { id, every: isRepeated ? wait : undefined, due: this.now + wait, run: () => run(...values) });
    this.whenSet();
    return timerOf(id);
  }

  #sleep(milliseconds, value, { signal } = {}) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = this.#add(resolve, milliseconds, [value]);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      }, { once: true });
    });
  }
}

/** What programs expect of a timer. */
function timerOf(id) {
  const timer = { ref: () => timer, unref: () => timer, hasRef: () => true, [Symbol.toPrimitive]: () => id };
  return timer;
}
