// One Lambda function: it answers events in the time, the network and the chance of a simulation.
import { pathToFileURL } from 'node:url';
import { Chance } from './chance.mjs';
import { Clock } from './clock.mjs';
import { Wire } from './wire.mjs';

const { now: measured } = Date;
const { setImmediate, setTimeout } = globalThis;

export class LambdaFunction {
  chance = new Chance();
  #handler;
  #send;
  #isAtWork = false;
  #isLooking = false;

  /** `send` takes what the simulation is to know: requests, rests and answers. */
  constructor({ start, endpoint }, send) {
    this.#send = send;
    this.clock = new Clock(start, () => this.#look());
    this.wire = new Wire(endpoint, send, () => this.#look());
  }

  /** Says what went wrong, if anything did. A module is loaded anew for each mark. */
  async load({ file, exportName }, mark = '') {
    try {
      this.#handler = (await import(pathToFileURL(file).href + mark))[exportName];
      if (typeof this.#handler !== 'function') throw new Error(`${file} exports no function ${exportName}`);
      this.#send({ ready: true });
    } catch (error) {
      this.#send({ failed: described(error), broken: true });
    }
  }

  hear(message) {
    this.clock.now = message.now;
    if (message.to !== undefined) this.wire.hear(message);
    else if ('event' in message) void this.#invoke(message);
    else this.#look();
  }

  async #invoke({ event, context, deadline, seed }) {
    const began = measured();
    this.#isAtWork = true;
    this.chance.begin(seed);
    const answer = await this.#outcomeOf(event, { ...context, callbackWaitsForEmptyEventLoop: true, getRemainingTimeInMillis: () => deadline - this.clock.now });
    this.#isAtWork = false;
    this.#send({ ...answer, milliseconds: measured() - began });
  }

  async #outcomeOf(event, context) {
    try {
      return { answer: JSON.stringify(await this.#handler(event, context)) ?? null };
    } catch (error) {
      return { failed: described(error) };
    }
  }

  /** Time passes only when the function waits for nothing else. */
  #look() {
    if (this.#isLooking || !this.#isAtWork) return;
    this.#isLooking = true;
    setImmediate(() => {
      this.#isLooking = false;
      if (this.#isAtWork && this.wire.pending === 0) this.#letTimePass();
    });
  }

  #letTimePass() {
    const { next, now } = this.clock;
    if (next === undefined) return;
    if (readsFiles()) return void setTimeout(() => this.#look(), 1);
    if (next > now) return this.#send({ restUntil: next });
    this.clock.fire();
    this.#look();
  }
}

/** A module that is loaded only now, for instance. */
function readsFiles() {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

function described(error) {
  return error instanceof Error ? { errorType: error.name, errorMessage: error.message } : { errorType: 'Error', errorMessage: String(error) };
}
