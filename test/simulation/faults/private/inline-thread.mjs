// Lambda functions in the thread of the simulation itself, without a way from thread to thread: many short simulations take a
// fraction of the time. One function is at work at a time, and what runs for ever cannot be ended.
import { installChance } from '../../../../bin/lambda-host/chance.mjs';
import { installClock } from '../../../../bin/lambda-host/clock.mjs';
import { LambdaFunction } from '../../../../bin/lambda-host/function.mjs';
import { installWire } from '../../../../bin/lambda-host/wire.mjs';

/** The function that is at work, with its environment variables. */
let current;
let outside;
let loaded = 0;

/** Once in a thread that serves nothing else. */
export function install() {
  installChance(() => current?.fn.chance);
  installClock(() => current?.fn.clock);
  installWire(() => current?.fn.wire);
}

/** Takes the place of a thread, as far as a simulation uses one. */
export class InlineThread {
  #variables;
  #hearing;
  #isLoaded;
  #isEnded = false;

  constructor({ file, exportName, start, endpoint, variables }, hear) {
    this.#hearing = hear;
    this.#variables = variables;
    this.fn = new LambdaFunction({ start, endpoint }, (message) => this.#tell(message));
    this.#enter();
    this.#isLoaded = this.fn.load({ file, exportName }, `?${++loaded}`);
  }

  /** An answer is heard after whoever asked has said everything. */
  postMessage(message) {
    if (message.to !== undefined) queueMicrotask(() => this.#hear(message));
    else if (this.#isLoaded) void this.#isLoaded.then(() => this.#hear(message));
    else this.#hear(message);
  }

  async end() {
    this.#isEnded = true;
    this.#leave();
  }

  #hear(message) {
    this.#isLoaded = undefined;
    if (this.#isEnded) return;
    this.#enter();
    this.fn.hear(message);
  }

  /** The simulation has its own time, and goes on where nobody is at work. */
  #tell(message) {
    if (this.#isEnded) return;
    const goesOn = message.request !== undefined || message.ready;
    this.#leave();
    this.#hearing(message);
    if (goesOn && !this.#isEnded) this.#enter();
  }

  #enter() {
    if (current === this) return;
    outside ??= process.env;
    current = this;
    process.env = this.#variables;
  }

  #leave() {
    if (current !== this) return;
    current = undefined;
    process.env = outside;
  }
}
