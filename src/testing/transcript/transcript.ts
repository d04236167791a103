import { NamedModel, Names, TranscriptNames } from './names';
import { linesOf } from './page';
import { Recording } from './recording';
import type { Detail } from './tellers/teller';
import type { Trace } from '../../simulation/center/trace';

/** What happened in a simulation, in plain words and in the order in which it happened, up to now. */
export class Transcript {
  /** Writes down from now on what happens. */
  static of(trace: Trace, model: NamedModel, names: TranscriptNames): Transcript {
    return new Transcript(new Recording(trace, new Names(model, names)), 'story');
  }

  private constructor(private readonly recording: Recording, private readonly detail: Detail) {}

  /** What matters to somebody who looks on. */
  get story(): Transcript {
    return new Transcript(this.recording, 'story');
  }

  /** The story with every block and branch, every call of an API and every event. */
  get everything(): Transcript {
    return new Transcript(this.recording, 'everything');
  }

  /** One line for each happening: the time, who, and what; before them the date, wherever a day begins. */
  get lines(): string[] {
    return linesOf(this.entries, this.names);
  }

  get names(): Names {
    return this.recording.names;
  }

  get facts(): Recording['facts'] {
    return this.recording.facts;
  }

  /** The last happenings, at most so many, and how many are left out. */
  last(count: number): string[] {
    return this.cut(this.entries.length - count, this.entries.length);
  }

  /** The happenings nearest to an instant in milliseconds since 1970, at most so many, and how many are left out on either side. */
  around(instant: number, count: number): string[] {
    const { entries } = this;
    const later = entries.findIndex(({ at }) => at > instant);
    const middle = later < 0 ? entries.length : later;
    const from = Math.max(0, Math.min(middle - Math.ceil(count / 2), entries.length - count));
    return this.cut(from, from + count);
  }

  toString(): string {
    return this.lines.join('\n');
  }

  private get entries(): Recording['entries'] {
    const { entries } = this.recording;
    return this.detail === 'everything' ? entries : entries.filter(({ detail }) => detail === 'story');
  }

  private cut(from: number, until: number): string[] {
    const { entries } = this;
    const [before, after] = [Math.max(0, from), Math.max(0, entries.length - until)];
    return [
      ...before > 0 ? [`(${counted(before, 'earlier line')} left out)`] : [],
      ...linesOf(entries.slice(before, until), this.names),
      ...after > 0 ? [`(${counted(after, 'later line')} left out)`] : [],
    ];
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
