import { ApiCall } from './http/api-call';
import { Random } from '../kernel/random';

/** How a call fails. */
export type FaultKind =
  | 'throttled'
  | 'server-error'
  /** Nobody answers; only the time limit of the caller ends the call. */
  | 'timeout'
  /** The work is done, but nobody answers in time. */
  | 'late'
  /** The connection is cut. */
  | 'reset'
  /** The work is done, and then the connection is cut. */
  | 'lost-answer'
  /** The work is done, and the answer is none. */
  | 'malformed';

/** What happens to an event on its way. */
export type EventFaultKind = 'lost' | 'duplicated';

/** Which calls fail. What is left out is not looked at. */
export interface Fault {
  readonly kind: FaultKind;
  /** As in policies, e.g. `connect`. */
  readonly service?: string;
  readonly operation?: string;
  /** The name of the function that calls. */
  readonly caller?: string;
  readonly which?: Which;
}

export interface EventFault {
  readonly kind: EventFaultKind;
  /** E.g. `DISCONNECTED`. */
  readonly eventType?: string;
  readonly which?: Which;
}

/** All of them, if nothing is said. */
export interface Which {
  /** So many are spared before the first. */
  readonly after?: number;
  /** At most so many. */
  readonly times?: number;
  /** From 0 to 1, for each of them. */
  readonly probability?: number;
}

interface Standing<F> {
  readonly fault: F;
  seen: number;
  hit: number;
}

const CRITERIA = ['service', 'operation', 'caller'] as const;

/** The faults that are in force, the latest first. */
export class Faults {
  private readonly ofCalls: Standing<Fault>[] = [];
  private readonly ofEvents: Standing<EventFault>[] = [];

  constructor(private readonly random: Random) {}

  /** Gives back what ends the fault. */
  add(fault: Fault): () => void {
    return stand(this.ofCalls, fault);
  }

  addForEvents(fault: EventFault): () => void {
    return stand(this.ofEvents, fault);
  }

  ofCall(call: ApiCall): FaultKind | undefined {
    return this.firstThatHits(this.ofCalls, (fault) => CRITERIA.every((name) => isWanted(fault[name], call[name])));
  }

  ofEvent(eventType: string): EventFaultKind | undefined {
    return this.firstThatHits(this.ofEvents, (fault) => isWanted(fault.eventType, eventType));
  }

  private firstThatHits<F extends Fault | EventFault>(standing: Standing<F>[], concerns: (fault: F) => boolean): F['kind'] | undefined {
    return standing.find((one) => concerns(one.fault) && this.hits(one))?.fault.kind;
  }

  private hits(one: Standing<Fault | EventFault>): boolean {
    const { after = 0, times = Infinity, probability = 1 } = one.fault.which ?? {};
    if (one.seen++ < after || one.hit >= times) return false;
    if (probability < 1 && this.random() >= probability) return false;
    one.hit++;
    return true;
  }
}

function stand<F>(standing: Standing<F>[], fault: F): () => void {
  const one = { fault, seen: 0, hit: 0 };
  standing.unshift(one);
  return () => {
    const place = standing.indexOf(one);
    if (place >= 0) standing.splice(place, 1);
  };
}

function isWanted(wanted: string | undefined, value: string): boolean {
  return wanted === undefined || wanted === value;
}
