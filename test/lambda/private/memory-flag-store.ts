import type { FlagBoard, FlagStore } from '../../../lambda/shared/emergency-flags';

/** The conditions of the flag store in plain words. */
export class MemoryFlagStore implements FlagStore {
  public board: FlagBoard = { version: 0, flags: [] };
  /** Called between a look and a write, as often as one is left: other writers come here. */
  public readonly meanwhile: (() => void)[] = [];
  public failure?: Error;

  public async read(): Promise<FlagBoard> {
    if (this.failure) throw this.failure;
    return this.board;
  }

  public async replace(seen: FlagBoard, by: FlagBoard): Promise<boolean> {
    this.meanwhile.shift()?.();
    if (this.board.version !== seen.version) return false;
    this.board = by;
    return true;
  }
}
