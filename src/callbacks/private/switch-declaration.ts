/** On or off, a number, a word out of several, or a text for each language. */
export type SwitchValue = boolean | number | string | Readonly<Record<string, string>>;

/** A switch as the handlers know it, see `lambda/shared/switches.ts`. */
export interface SwitchDeclaration {
  readonly kind: 'flag' | 'number' | 'choice' | 'text';
  readonly initially: SwitchValue;
  /** What holds while nobody knows how the switch is set. */
  readonly whenUnknown: SwitchValue;
  readonly description?: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly languages?: readonly string[];
  readonly maxBytes?: number;
}

export type SwitchDeclarations = Readonly<Record<string, SwitchDeclaration>>;

/** The value of a rollout's switch that leaves it to the percentages. */
export const DISTRIBUTE = 'distribute';

const LONGEST_NUMBER = 32;

/** The attribute that holds the value of a switch. */
export function attributeKey(switchName: string): string {
  return `switch-${switchName}`;
}

/** What a flow finds in the attribute; of a text, that in its first language. */
export function valueText(value: SwitchValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'object' ? Object.values(value)[0] : String(value);
}

/** The values that a flag or a choice can have; undefined for what has too many. */
export function valuesOf({ kind, values }: SwitchDeclaration): readonly string[] | undefined {
  return kind === 'flag' ? ['on', 'off'] : values;
}

export function longestBytes(declaration: SwitchDeclaration): number {
  const { maxBytes = LONGEST_NUMBER } = declaration;
  return Math.max(...valuesOf(declaration)?.map((value) => Buffer.byteLength(value)) ?? [maxBytes]);
}
