/** One thing that is wrong with what the user wrote. */
export interface Problem {
  /** Stable PascalCase name, e.g. `RetriesOutOfRange`. */
  readonly code: string;
  /** `<what the user wrote> <what is wrong>, got <value>; <what to write instead>`, lower case, no full stop. */
  readonly message: string;
}

/** Thrown where the user's call is on the stack; other languages see the message only, so all of it is in there. */
export class InvalidInputError extends Error {
  constructor(subject: string, readonly problems: readonly Problem[]) {
    super(`${subject} is not valid\n${problems.map(({ code, message }) => `  - [${code}] ${message}`).join('\n')}`);
    this.name = 'InvalidInputError';
  }
}

/** Collects what is wrong, so that the user learns of everything at once. */
export class Problems {
  private readonly found: Problem[] = [];

  add(code: string, message: string): void {
    this.found.push({ code, message });
  }

  addUnless(ok: boolean, code: string, message: string): void {
    if (!ok) this.add(code, message);
  }

  /** Takes over what a part is refused for, so that it is listed with everything else. */
  collect(make: () => unknown): void {
    try {
      make();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      this.found.push(...error.problems);
    }
  }

  /** Throws one error that lists every problem, in the order of their discovery. */
  throwIfAny(subject: string): void {
    if (this.found.length > 0) throw new InvalidInputError(subject, this.found);
  }
}

/** A value as a message shows it: JSON, cut where it gets long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
