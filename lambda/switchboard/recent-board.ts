import type { Clock } from '../shared/clock';
import type { Board, SwitchStore } from '../shared/switch-store';

export interface RecentBoardPorts {
  readonly store: Pick<SwitchStore, 'read'>;
  readonly clock: Clock;
  readonly cacheSeconds: number;
  readonly report: (error: unknown) => void;
}

/**
 * The board that was read within the last seconds, or a new one. What was read last bridges a failure, however long it lasts:
 * a switch that somebody has set must not move by itself.
 */
export function recentBoard({ store, clock, cacheSeconds, report }: RecentBoardPorts): () => Promise<Board | undefined> {
  let last: { readonly board: Board; readonly readAt: number } | undefined;
  return async () => {
    const now = clock();
    if (last && now - last.readAt < cacheSeconds) return last.board;
    try {
      last = { board: await store.read(), readAt: now };
    } catch (error) {
      report(error);
    }
    return last?.board;
  };
}
