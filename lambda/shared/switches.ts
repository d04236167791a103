import { child } from './record';

/** On or off, a number, a word out of several, or a text for each language. */
export type SwitchValue = boolean | number | string | Readonly<Record<string, string>>;

/** A switch as the construct declares it. */
export interface DeclaredSwitch {
  readonly kind: 'flag' | 'number' | 'choice' | 'text';
  /** What holds until somebody sets the switch. */
  readonly initially: SwitchValue;
  /** What holds while nobody knows how it is set. */
  readonly whenUnknown: SwitchValue;
  readonly description?: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly languages?: readonly string[];
  readonly maxBytes?: number;
}

/** By name. */
export type DeclaredSwitches = Readonly<Record<string, DeclaredSwitch>>;

/** Why a value cannot be that of a switch; undefined if it can. */
export function problemOf(declared: DeclaredSwitch, value: unknown): string | undefined {
  const refusal = REFUSALS[declared.kind](declared, value);
  return refusal && `value is ${refusal}`;
}

type Refusal = (declared: DeclaredSwitch, value: unknown) => string | undefined;

const REFUSALS: Readonly<Record<DeclaredSwitch['kind'], Refusal>> = {
  flag: (_, value) => typeof value === 'boolean' ? undefined : `neither on nor off, got ${shown(value)}; write true or false`,
  number: ({ min = 0, max = 0 }, value) => typeof value === 'number' && value >= min && value <= max
    ? undefined : `no number in the range, got ${shown(value)}; write ${min} to ${max}`,
  choice: ({ values = [] }, value) => values.includes(value as string) ? undefined : `none of the values, got ${shown(value)}; write one of ${values.join(', ')}`,
  text: refusalOfText,
};

/** Nobody wants half a translation, so all languages are set together. A path of an attribute would be read or spoken as such. */
function refusalOfText({ languages = [], maxBytes = 0 }: DeclaredSwitch, value: unknown): string | undefined {
  const texts = languages.map((language) => child(value, language));
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== '' && Buffer.byteLength(text) <= maxBytes && !text.includes('$.');
  const hasOthers = Object.keys(Object(value) as object).length !== languages.length;
  return texts.every(isText) && !hasOthers
    ? undefined : `no object with a text of 1 to ${maxBytes} bytes without "$." for each language, got something else; write texts for ${languages.join(', ')}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
