/**
 * Who does something in real time. Virtual time stands still meanwhile, and one comes after the other, so that a simulation
 * takes the same course each time.
 */
export class Floor {
  private readonly waiting: (() => void)[] = [];
  private readonly listeners: (() => void)[] = [];
  private onIt = 0;

  /** More than one at once find out what happens when they meet, and no two runs are alike. */
  constructor(private readonly atOnce = 1) {}

  get isTaken(): boolean {
    return this.onIt > 0;
  }

  /** Calls back when it is this one's turn, perhaps at once; `leave` must follow. */
  take(go: () => void): void {
    if (this.onIt === this.atOnce) {
      this.waiting.push(go);
    } else {
      this.onIt++;
      go();
    }
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next) return next();
    this.onIt--;
    if (this.onIt === 0) this.listeners.splice(0).forEach((listener) => listener());
  }

  async untilFree(): Promise<void> {
    while (this.isTaken) await new Promise<void>((resolve) => this.listeners.push(resolve));
  }
}
