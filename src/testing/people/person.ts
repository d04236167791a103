import { Ears, Heard } from './ears';
import { voicesOn } from './voices';
import type { Contact } from '../../simulation/center/contact';
import type { Hearer } from '../../simulation/center/hearing';
import type { TimeSpan } from '../../simulation/kernel/time-span';
import type { Wanted } from '../hints/situation';
import type { Subject } from '../matchers/matcher';
import { matches, patternText, TextPattern } from '../patterns';
import type { World } from '../world';

const MINUTE = 60_000;
const PATIENCE_FOR_WORDS: TimeSpan = { toMilliseconds: () => MINUTE };
/** Agents, calls and talks take longer than words. */
export const PATIENCE: TimeSpan = { toMilliseconds: () => 5 * MINUTE };

/** For how long to wait for something. */
export interface Within {
  /**
   * How long it may take, on the clock of the simulation.
   *
   * @default - one minute for words, five for everything else
   */
  readonly within?: TimeSpan;
}

/** Somebody who hears what flows say. */
export abstract class Person implements Subject {
  protected readonly ears = new Ears();

  protected constructor(protected readonly world: World, readonly name: string) {
    world.center.trace.on('said', ({ contact, text, at, ...hearer }) => {
      if (this.hearsAs(hearer, contact)) this.ears.hear(at, this.wording(text));
    });
  }

  /** Everything that was said to this person, in its order. */
  get heard(): readonly Heard[] {
    return this.ears.heard;
  }

  /**
   * The person hears this, next or later: time passes until then. What was said before it is behind the story now. Fails if it
   * does not come in time.
   */
  async hears(text: TextPattern, { within = PATIENCE_FOR_WORDS }: Within = {}): Promise<void> {
    const isThere = await this.world.advance(within, () => this.ears.has(text));
    if (!isThere) throw this.error(`${this.name} hears ${patternText(text)}${spanText(within)}, got ${this.lately()}`, 'speech');
    this.ears.moveOn(text);
  }

  /** Whether something was said to this person. */
  hasHeard(text: TextPattern): boolean {
    return this.ears.texts.some((one) => matches(one, text));
  }

  /** From now on, whoever says this ends the story. */
  mayNotHear(text: TextPattern): void {
    const already = this.ears.heard.length;
    this.world.watch(() => {
      const said = this.ears.texts.slice(already).find((one) => matches(one, text));
      return said === undefined ? undefined : `${this.name} may not hear ${patternText(text)}, got "${said}"`;
    });
  }

  /** The person talks to somebody, of this name or any: time passes until then. */
  async talksTo(name?: string, { within = PATIENCE }: Within = {}): Promise<void> {
    const isThere = await this.world.advance(within, () => name === undefined ? this.others.length > 0 : this.others.includes(name));
    if (!isThere) throw this.error(`${this.name} talks to ${name ?? 'somebody'}${spanText(within)}, got ${this.doing}`, 'offer');
  }

  /** Who is on the other end, two of them as "Ann and Bob"; undefined while there is nobody, e.g. on hold. */
  get talkingTo(): string | undefined {
    return this.others.length === 0 ? undefined : this.others.join(' and ');
  }

  /** @internal */
  get _title(): string {
    return this.name;
  }

  /** @internal */
  _failure(message: string): string {
    return this.error(message).message;
  }

  protected abstract hearsAs(hearer: Hearer, contact: Contact): boolean;

  /** What hints are about. */
  protected abstract get contact(): Contact | undefined;

  /** What the person does instead of what a story says. */
  protected get doing(): string {
    if (this.talkingTo !== undefined) return `a talk to ${this.talkingTo}`;
    if (!this.contact) return 'nobody on the phone';
    return `a call that is ${this.contact.work.onHoldSince === undefined ? this.contact.state : 'on hold'}`;
  }

  protected customerOf(contact: Contact): string {
    return contact.writer ?? this.world.transcript.names.customerOf(contact);
  }

  protected error(message: string, wanted?: Wanted): Error {
    return this.world.error(message, { wanted, about: this.contact });
  }

  private get others(): string[] {
    const voices = this.contact ? voicesOn(this.world, this.contact, this.customerOf(this.contact)) : [];
    return voices.includes(this.name) ? voices.filter((one) => one !== this.name) : [];
  }

  private lately(): string {
    const { rest } = this.ears;
    return rest.length === 0 ? 'nothing new' : rest.map((text) => `"${text}"`).join(', ');
  }

  /** A recording is known by its name. */
  private wording(text: string): string {
    const prompt = this.world.model.prompts.get(text);
    return prompt ? `prompt ${prompt.name}` : text;
  }
}

export function spanText(span: TimeSpan): string {
  const seconds = span.toMilliseconds() / 1000;
  return seconds < 120 ? ` within ${seconds} s` : ` within ${seconds / 60} min`;
}
