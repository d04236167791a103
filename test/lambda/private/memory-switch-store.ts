import type { Board, SwitchStore } from '../../../lambda/shared/switch-store';

/** A store whose failures and other writers a test chooses. */
export class MemorySwitchStore implements SwitchStore {
  board: Board = { version: 0, switches: {} };
  failure?: Error;
  reads = 0;
  /** What others do before the next writes. */
  readonly meanwhile: (() => void)[] = [];

  async read(): Promise<Board> {
    this.reads++;
    if (this.failure) throw this.failure;
    return this.board;
  }

  async replace(seen: Board, by: Board): Promise<boolean> {
    if (this.failure) throw this.failure;
    this.meanwhile.shift()?.();
    if (this.board.version !== seen.version) return false;
    this.board = by;
    return true;
  }
}
