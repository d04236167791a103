import type { Interleaving } from './interleaving';

/** What happens at one call of an operation: the process dies before it or after it, or a write is repeated after a lost answer. */
export interface Fault {
  readonly call: number;
  readonly kind: 'crash before' | 'crash after' | 'repeat';
}

/** A port whose calls take turns with everything else, and meet a fault. */
export function faulty<T extends object>(port: T, interleaving: Interleaving, fault: Fault | undefined): T {
  let calls = 0;
  return new Proxy(port, {
    get: (_, name) => (...args: unknown[]) => interleaving.step(async () => {
      const kind = ++calls === fault?.call ? fault.kind : undefined;
      if (kind === 'crash before') throw new Error(kind);
      const call = () => (port as any)[name](...args);
      const answer = await call();
      if (kind === 'crash after') throw new Error(kind);
      return kind === 'repeat' ? call() : answer;
    }),
  });
}
