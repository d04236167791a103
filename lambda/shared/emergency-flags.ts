import type { StateTable } from './state-table';

/** The scope of a flag for everybody; every other scope is the identifier of a queue. */
export const WHOLE_INSTANCE = 'instance';

/** A message that callers hear in an emergency, until it expires. */
export interface EmergencyFlag {
  /** `instance`, or the identifier of a queue. */
  readonly scope: string;
  readonly message: string;
  /** The message by language, for those languages that have their own. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly author: string;
  readonly setAt: number;
  readonly expiresAt: number;
}

export interface FlagBoard {
  /** Grows with every change. */
  readonly version: number;
  readonly flags: readonly EmergencyFlag[];
}

export interface FlagStore {
  /** All flags, expired ones included. */
  read(): Promise<FlagBoard>;
  /** Whether the board was put in the place of the one that was seen. */
  replace(seen: FlagBoard, by: FlagBoard): Promise<boolean>;
}

const KEY = 'flags';
const NO_FLAGS: FlagBoard = { version: 0, flags: [] };

/**
 * All flags are one item. One read shows them all as they were at one moment, whoever lists them makes the same read, and
 * writers meet at the version. Flags are few and short; items of their own would need an index to be listed.
 */
export class TableFlagStore implements FlagStore {
  constructor(private readonly table: StateTable) {}

  public async read(): Promise<FlagBoard> {
    const item = await this.table.read(KEY);
    return item ? { version: Number(item.version), flags: parse(String(item.flags)) } : NO_FLAGS;
  }

  public async replace(seen: FlagBoard, { version, flags }: FlagBoard): Promise<boolean> {
    const item = { pk: KEY, version, flags: JSON.stringify(flags), expiresAt: Math.max(0, ...flags.map(({ expiresAt }) => expiresAt)) };
    const condition = { expression: 'attribute_not_exists(#pk) OR #version = :seen', values: { seen: seen.version } };
    return this.table.put(item, condition);
  }
}

/** DynamoDB removes expired items days late, so whoever reads looks at the time. */
export function inForce(flags: readonly EmergencyFlag[], now: number): EmergencyFlag[] {
  return flags.filter(({ expiresAt }) => expiresAt > now);
}

/** The flag that callers of a queue meet: that of the queue before that of the instance. */
export function flagFor(scope: string | undefined, flags: readonly EmergencyFlag[], now: number): EmergencyFlag | undefined {
  const live = inForce(flags, now);
  return live.find((flag) => flag.scope === scope) ?? live.find((flag) => flag.scope === WHOLE_INSTANCE);
}

/** The identifier in the ARN of a queue; undefined if there is none. */
export function queueIdOf(queueArn: string): string | undefined {
  return /\/queue\/([^/]+)$/.exec(queueArn)?.[1];
}

function parse(text: string): EmergencyFlag[] {
  const flags: unknown = JSON.parse(text);
  if (!Array.isArray(flags) || !flags.every(isFlag)) throw new Error('The item holds no flags.');
  return flags;
}

function isFlag(value: Partial<EmergencyFlag> | null): boolean {
  return typeof value?.scope === 'string' && typeof value.message === 'string' && typeof value.expiresAt === 'number';
}
