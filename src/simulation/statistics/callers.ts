import { Arrivals } from './arrivals';
import { Distribution } from './distribution';
import { callFlow, hangUp } from '../center/calls';
import type { Center } from '../center/center';
import { Contact } from '../center/contact';
import { RingResult } from '../center/people';
import { Random } from '../kernel/random';
import type { Appointment } from '../kernel/timeline';

/** How people answer their phone when they are called back. */
export interface Answering {
  /** Which share of the calls is answered, from 0 to 1. */
  readonly probability: number;
  /** How long it rings until then. */
  readonly after: Distribution;
}

/** People who behave alike. */
export interface CallersProps {
  readonly arrivals: Arrivals;
  /** The flow that they come to, by its ARN. */
  readonly flow: string;
  /** How many come at most. @default - people come until the simulation ends */
  readonly most?: number;
  /** How long a conversation with an agent takes. */
  readonly talking: Distribution;
  /** How long they wait in queue before they hang up. @default - as long as it takes */
  readonly patience?: Distribution;
  /** @default - everybody answers at once */
  readonly answering?: Answering;
  /** What they press after a prompt that asks for keys; nothing if undefined. @default - they press nothing */
  readonly pressing?: (prompt: string, random: Random) => string | undefined;
}

interface Crowd {
  readonly props: CallersProps;
  readonly random: Random;
  readonly numbers: readonly string[];
}

/** How long somebody waits at most, in whichever queue. */
interface Wait {
  contact: Contact;
  readonly appointment: Appointment;
}

/** Of each area, the numbers that never belong to anybody: 555-0100 to 555-0199. */
const NUMBERS_PER_AREA = 100;
/** Of three digits, without 211, 311 and so on, which are services. */
const AREA_CODES = Array.from({ length: 799 }, (_, index) => 201 + index).filter((code) => code % 100 !== 11);

/** Customers who act by themselves. Who somebody is, is known by the number, so that nothing has to be kept of a call. */
export class Callers {
  private readonly crowds = new Map<string, Crowd>();
  /** By the contact. */
  private readonly waiting = new Map<string, Wait>();
  private areas = 0;

  constructor(private readonly center: Center) {
    const { trace } = center;
    trace.on('enqueued', ({ contact }) => this.startsWaiting(contact));
    trace.on('dequeued', ({ contact, reason }) => { if (reason !== 'transferred') this.stopsWaiting(contact); });
    trace.on('contact-ended', ({ contact }) => { if (contact.endedBy !== 'transferred') this.stopsWaiting(contact); });
    trace.on('joined', ({ contact }) => this.talks(contact));
  }

  /** Lets people call from now on. */
  invite(props: CallersProps, random: Random): void {
    const crowd: Crowd = { props, random, numbers: numbersOf(this.areas++) };
    for (const number of crowd.numbers) {
      this.crowds.set(number, crowd);
      this.center.customers.set(number, { number, whenCalled: () => ring(crowd), whenAsked: (prompt) => props.pressing?.(prompt, random) });
    }
    this.comesAfter(crowd, 0);
  }

  private comesAfter(crowd: Crowd, caller: number): void {
    const { center: { timeline }, center } = this;
    const { props: { arrivals, flow, most = Infinity }, numbers, random } = crowd;
    if (caller >= most) return;
    timeline.at(arrivals.next(timeline.now, random), () => {
      callFlow(center, numbers[caller % numbers.length], flow);
      this.comesAfter(crowd, caller + 1);
    });
  }

  private crowdOf({ customerNumber }: Contact): Crowd | undefined {
    return customerNumber === undefined ? undefined : this.crowds.get(customerNumber);
  }

  /** Nobody is on the line of a callback. */
  private startsWaiting(contact: Contact): void {
    const crowd = this.crowdOf(contact);
    if (!crowd?.props.patience || !contact.customerOnLine || this.goesOnWaiting(contact)) return;
    const wait: Wait = { contact, appointment: this.hangsUpAfter(() => wait.contact, crowd.props.patience.draw(crowd.random)) };
    this.waiting.set(contact.id, wait);
  }

  /** Going on to another queue is a contact of its own, and still the same wait. */
  private goesOnWaiting(contact: Contact): boolean {
    const before = contact.links.previousId ?? '';
    const wait = contact.method === 'QUEUE_TRANSFER' ? this.waiting.get(before) : undefined;
    if (!wait) return false;
    this.waiting.delete(before);
    wait.contact = contact;
    this.waiting.set(contact.id, wait);
    return true;
  }

  private stopsWaiting({ id }: Contact): void {
    const wait = this.waiting.get(id);
    if (!wait) return;
    wait.appointment.calledOff = true;
    this.waiting.delete(id);
  }

  private talks(contact: Contact): void {
    const crowd = this.crowdOf(contact);
    if (crowd) this.hangsUpAfter(() => contact, crowd.props.talking.draw(crowd.random));
  }

  private hangsUpAfter(who: () => Contact, milliseconds: number): Appointment {
    return this.center.timeline.after(milliseconds, () => {
      const contact = who();
      if (contact.state !== 'ended' && contact.customerOnLine) hangUp(this.center, contact);
    });
  }
}

function ring({ props: { answering }, random }: Crowd): RingResult {
  if (!answering) return { kind: 'person', after: 0 };
  return random() < answering.probability ? { kind: 'person', after: answering.after.draw(random) } : { kind: 'no-answer' };
}

function numbersOf(area: number): string[] {
  const code = AREA_CODES[area];
  if (code === undefined) throw new Error(`there are too many kinds of callers, got more than ${AREA_CODES.length}; put those who behave alike together`);
  return Array.from({ length: NUMBERS_PER_AREA }, (_, index) => `+1${code}55501${String(index).padStart(2, '0')}`);
}
