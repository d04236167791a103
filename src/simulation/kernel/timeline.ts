/** Something that happens at an instant. It can be called off until then. */
export interface Appointment {
  readonly at: number;
  /** Which of those at one instant comes first: what was made first. */
  readonly order: number;
  readonly run: () => void;
  calledOff: boolean;
}

/** How many appointments are not worth tidying. */
const FEW = 1024;

/**
 * The virtual clock. Nothing ever sleeps: time is what the next appointment says, in milliseconds since 1970.
 */
export class Timeline {
  private readonly heap: Appointment[] = [];
  private made = 0;
  private tidyAt = FEW;

  constructor(private instant: number) {}

  get now(): number {
    return this.instant;
  }

  /** How many appointments have been made. */
  get count(): number {
    return this.made;
  }

  /** The instant of the next appointment; undefined if nothing will happen any more. */
  get next(): number | undefined {
    while (this.heap.length > 0 && this.heap[0].calledOff) this.pop();
    return this.heap[0]?.at;
  }

  /** An instant that has passed counts as now. */
  at(instant: number, run: () => void): Appointment {
    if (Number.isNaN(instant)) throw new Error('something is to happen at no instant, got NaN; write every length of time as a number of milliseconds');
    const appointment = { at: Math.max(instant, this.instant), order: this.made++, run, calledOff: false };
    if (this.heap.length >= this.tidyAt) this.tidy();
    this.push(appointment);
    return appointment;
  }

  after(milliseconds: number, run: () => void): Appointment {
    return this.at(this.instant + milliseconds, run);
  }

  /** Lets the next appointment happen if it is due until then; whether one was. */
  step(until: number): boolean {
    const next = this.next;
    if (next === undefined || next > until) return false;
    const appointment = this.pop()!;
    this.instant = appointment.at;
    appointment.run();
    return true;
  }

  /** Moves the clock on to an instant before which nothing is left to do. */
  moveTo(instant: number): void {
    this.requireAhead(instant);
    this.instant = instant;
  }

  /** Time does not go back. Whoever lets it pass until an instant asks before anything happens. */
  requireAhead(instant: number): void {
    if (!Number.isFinite(instant)) throw new Error(`time is moved to what is no instant, got ${instant}; write milliseconds since 1970`);
    if (instant >= this.instant) return;
    const [to, now] = [instant, this.instant].map((one) => new Date(one).toISOString());
    throw new Error(`time is moved back to ${to}, got a clock at ${now}; move it to that instant or a later one`);
  }

  /** What was called off would otherwise stay until it is due, e.g. for the seven days after which a callback expires. */
  private tidy(): void {
    const items = this.heap.splice(0).filter(({ calledOff }) => !calledOff);
    for (const item of items) this.push(item);
    this.tidyAt = Math.max(FEW, 2 * items.length);
  }

  private push(item: Appointment): void {
    const { heap } = this;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = Math.floor((at - 1) / 2);
      if (!isBefore(item, heap[parent])) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = item;
  }

  private pop(): Appointment | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0) this.sink(last!);
    return first;
  }

  private sink(item: Appointment): void {
    const { heap } = this;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], item)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = item;
  }
}

function isBefore(one: Appointment, other: Appointment): boolean {
  return one.at === other.at ? one.order < other.order : one.at < other.at;
}
