// Calls of the services of the simulation go from hand to hand: sockets would take longer than the services.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { Readable, Writable } from 'node:stream';

export class Wire {
  /** How many answers are on their way, those of the real network included. */
  pending = 0;
  #address;
  #send;
  #whenQuiet;
  #requests = new Map();
  #sent = 0;

  /** `whenQuiet` is called whenever something that was on its way has come. */
  constructor(endpoint, send, whenQuiet) {
    const { hostname, port } = new URL(endpoint);
    this.#address = `${hostname}:${port}`;
    this.#send = send;
    this.#whenQuiet = whenQuiet;
  }

  /** What became of a request: an answer, a cut, or silence, of which nobody is told. */
  hear({ to, status, headers, body, cut }) {
    const request = this.#requests.get(to);
    this.#requests.delete(to);
    this.#settle();
    if (cut) request.destroy(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    else if (status !== undefined && !request.destroyed) request.answer(status, headers, body);
  }

  isOurs(given) {
    const { hostname, host, port } = optionsOf(given);
    return `${hostname ?? host}:${port}` === this.#address;
  }

  request(given) {
    const { method = 'GET', path = '/', headers = {} } = optionsOf(given);
    const request = new WireRequest((body) => {
      const id = ++this.#sent;
      this.#requests.set(id, request);
      this.pending++;
      this.#send({ request: id, method, url: path, headers: inLowerCase(headers), body });
    });
    const whenAnswered = given.find((one) => typeof one === 'function');
    if (whenAnswered) request.once('response', whenAnswered);
    return request;
  }

  /** Of the real network. */
  counted(request) {
    this.pending++;
    return request.once('close', () => this.#settle());
  }

  awaited(promise) {
    this.pending++;
    return promise.finally(() => this.#settle());
  }

  #settle() {
    this.pending--;
    this.#whenQuiet();
  }
}

/** From now on requests in this thread go the way of the function that is at work; without one, the usual way. */
export function installWire(current) {
  const [{ request }, { request: secure }, { fetch }] = [http, https, globalThis];
  const counted = (call) => (...given) => current()?.counted(call(...given)) ?? call(...given);
  const [usual, usualSecure] = [counted(request), counted(secure)];
  http.request = (...given) => current()?.isOurs(given) ? current().request(given) : usual(...given);
  http.get = (...given) => http.request(...given).end();
  https.request = usualSecure;
  globalThis.fetch = (...given) => current()?.awaited(fetch(...given)) ?? fetch(...given);
  syncBuiltinESMExports();
}

/** As a request of Node.js, without the network. */
class WireRequest extends Writable {
  socket = SOCKET;
  #chunks = [];
  #send;

  constructor(send) {
    super({ autoDestroy: false });
    this.#send = send;
  }

  answer(status, headers, body) {
    const response = Object.assign(new Readable({ read: () => undefined }), { statusCode: status, statusMessage: '', headers, complete: true });
    response.push(body);
    response.push(null);
    response.once('end', () => this.destroy());
    this.emit('response', response);
  }

  _write(chunk, _, done) {
    this.#chunks.push(chunk);
    done();
  }

  _final(done) {
    this.#send(Buffer.concat(this.#chunks).toString());
    done();
  }

  setTimeout() { return this; }
  setNoDelay() { return this; }
  setSocketKeepAlive() { return this; }
  abort() { this.destroy(); }
}

/** Connected from the beginning, and never idle for too long. */
const SOCKET = { connecting: false };
for (const name of ['setKeepAlive', 'setTimeout', 'setNoDelay', 'ref', 'unref', 'destroy', 'removeListener', 'on', 'once']) SOCKET[name] = () => SOCKET;

/** An address, or options, or both. */
function optionsOf([target, more]) {
  const given = typeof more === 'object' ? more : {};
  if (typeof target !== 'string' && !(target instanceof URL)) return { ...target, ...given };
  const { hostname, port, pathname, search } = new URL(target);
  return { hostname, port, path: `${pathname}${search}`, ...given };
}

function inLowerCase(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
