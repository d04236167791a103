/** Reads the variables of a handler once, when it starts. A refusal names the variable and never prints its value. */
export class Environment {
  constructor(private readonly variables: Record<string, string | undefined>) {}

  public text(name: string): string {
    const value = this.optionalText(name);
    if (value === undefined) throw this.refusal(name, 'is missing');
    return value;
  }

  /** An empty variable is an absent one: templates cannot always leave a variable out. */
  public optionalText(name: string): string | undefined {
    return this.variables[name]?.trim() || undefined;
  }

  public wholeNumber(name: string, range: { min: number; max: number; otherwise?: number }): number {
    const text = range.otherwise === undefined ? this.text(name) : this.optionalText(name) ?? String(range.otherwise);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < range.min || value > range.max) {
      throw this.refusal(name, `must be a whole number from ${range.min} to ${range.max}`);
    }
    return value;
  }

  public refusal(name: string, problem: string): Error {
    return new Error(`Environment variable ${name} ${problem}.`);
  }
}
