import type { StateTable } from './state-table';

/** How somebody has set a switch. Whoever reads it checks the value, because a later version of the app may declare the switch differently. */
export interface SetSwitch {
  readonly value: unknown;
  readonly author: string;
  readonly setAt: number;
}

export interface Board {
  /** Grows with every change. */
  readonly version: number;
  /** By name; a switch that nobody has set is missing. */
  readonly switches: Readonly<Record<string, SetSwitch>>;
}

export interface SwitchStore {
  read(): Promise<Board>;
  /** Whether the board was put in the place of the one that was seen. */
  replace(seen: Board, by: Board): Promise<boolean>;
}

const KEY = 'switches';
const NOTHING_SET: Board = { version: 0, switches: {} };

/** All switches are one item: a flow gets them with one read, as they were at one moment, and writers meet at the version. */
export class TableSwitchStore implements SwitchStore {
  constructor(private readonly table: StateTable) {}

  public async read(): Promise<Board> {
    const item = await this.table.read(KEY);
    return item ? { version: Number(item.version), switches: parse(String(item.switches)) } : NOTHING_SET;
  }

  public async replace(seen: Board, { version, switches }: Board): Promise<boolean> {
    const condition = { expression: 'attribute_not_exists(#pk) OR #version = :seen', values: { seen: seen.version } };
    return this.table.put({ pk: KEY, version, switches: JSON.stringify(switches) }, condition);
  }
}

function parse(text: string): Record<string, SetSwitch> {
  const switches: unknown = JSON.parse(text);
  if (typeof switches !== 'object' || switches === null || Array.isArray(switches)) throw new Error('The item holds no switches.');
  return switches as Record<string, SetSwitch>;
}
