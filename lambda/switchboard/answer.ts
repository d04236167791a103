import { closestLanguage } from '../shared/closest-language';
import type { Answer } from '../shared/contact-event';
import { child } from '../shared/record';
import type { Board } from '../shared/switch-store';
import { type DeclaredSwitches, problemOf, type SwitchValue } from '../shared/switches';

export interface AnswerPorts {
  readonly declared: DeclaredSwitches;
  readonly language: string;
  /** Hears of a stored value that its switch cannot have. */
  readonly invalid: (name: string) => void;
}

/** The texts that the flow reads, by the names of the switches. Without a board nobody knows how they are set. */
export function answerOf(board: Board | undefined, { declared, language, invalid }: AnswerPorts): Answer {
  return Object.fromEntries(Object.entries(declared).map(([name, one]) => {
    const value = child(child(board?.switches, name), 'value');
    if (board === undefined) return [name, textOf(one.whenUnknown, language)];
    if (value === undefined) return [name, textOf(one.initially, language)];
    if (problemOf(one, value) === undefined) return [name, textOf(value as SwitchValue, language)];
    invalid(name);
    return [name, textOf(one.initially, language)];
  }));
}

function textOf(value: SwitchValue, language: string): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'object') return String(value);
  const languages = Object.keys(value);
  return value[closestLanguage(languages, language) ?? languages[0]];
}
