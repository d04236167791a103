// Dates, timers and sleep of a function, all in the time of the simulation.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';

export class Clock {
  #start;
  #whenSet;
  #timers = new Map();
  #set = 0;

  /** `whenSet` is called whenever somebody begins to wait. */
  constructor(start, whenSet) {
    this.#start = start;
    this.#whenSet = whenSet;
    this.now = start;
  }

  get sinceStart() {
    return this.now - this.#start;
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

  /** The least is a millisecond, as everywhere in Node.js. */
  set(run, milliseconds, values, isRepeated = false) {
    const [id, wait] = [++this.#set, Math.max(1, Math.trunc(Number(milliseconds)) || 1)];
    this.#timers.set(id, { id, every: isRepeated ? wait : undefined, due: this.now + wait, run: () => run(...values) });
    this.#whenSet();
    return new Timer(this, id);
  }

  clear(id) {
    this.#timers.delete(id);
  }

  sleep(milliseconds, value, { signal } = {}) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = this.set(resolve, milliseconds, [value]);
      signal?.addEventListener('abort', () => {
        timer.close();
        reject(signal.reason);
      }, { once: true });
    });
  }

  #first() {
    let first;
    for (const timer of this.#timers.values()) if (!first || timer.due < first.due) first = timer;
    return first;
  }
}

/** What programs expect of a timer. */
class Timer {
  #clock;
  #id;

  constructor(clock, id) {
    this.#clock = clock;
    this.#id = id;
  }

  ref() { return this; }
  unref() { return this; }
  hasRef() { return true; }
  close() { this.#clock.clear(this.#id); }
  [Symbol.toPrimitive]() { return this.#id; }
}

/** From now on programs of this thread see the clock of the function that is at work; without one, that of the machine. */
export function installClock(current) {
  const { now } = Date;
  const real = { Date, now, ...timers, performance: performance.now.bind(performance), sleep: promises.setTimeout };
  const instant = () => current()?.now ?? real.now();
  Date.now = instant;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [instant()] : given, newTarget),
    apply: () => new real.Date(instant()).toString(),
  });
  performance.now = () => current()?.sinceStart ?? real.performance();
  const setTimeout = (run, wait, ...values) => current()?.set(run, wait, values) ?? real.setTimeout(run, wait, ...values);
  const setInterval = (run, wait, ...values) => current()?.set(run, wait, values, true) ?? real.setInterval(run, wait, ...values);
  const clear = (timer) => timer instanceof Timer ? timer.close() : typeof timer === 'number' && current() ? current().clear(timer) : real.clearTimeout(timer);
  promises.setTimeout = (...given) => current()?.sleep(...given) ?? real.sleep(...given);
  setTimeout[promisify.custom] = promises.setTimeout;
  for (const module of [globalThis, timers]) Object.assign(module, { setTimeout, setInterval, clearTimeout: clear, clearInterval: clear });
  syncBuiltinESMExports();
}
