import { matches, plain, TextPattern } from '../patterns';

/** A prompt, from its first word. */
export interface Heard {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** What somebody has heard, and how far the story has looked at it. */
export class Ears {
  readonly heard: Heard[] = [];
  private next = 0;

  hear(at: number, text: string): void {
    this.heard.push({ at, text: plain(text) });
  }

  get texts(): string[] {
    return this.heard.map(({ text }) => text);
  }

  /** What the story has not looked at yet. */
  get rest(): string[] {
    return this.texts.slice(this.next);
  }

  has(pattern: TextPattern): boolean {
    return this.rest.some((text) => matches(text, pattern));
  }

  /** Nothing of what was said until now can be found any more. */
  moveToEnd(): void {
    this.next = this.heard.length;
  }

  /** What comes before it can be found no more: a story goes forward. */
  moveOn(pattern: TextPattern): void {
    this.next += 1 + this.rest.findIndex((text) => matches(text, pattern));
  }
}
