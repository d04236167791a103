import { checkCallerText, checkCallerTexts } from './caller-texts';
import { Problems, shown } from '../../language/problems';
import type { EmergencyMessage } from '../emergency-line';

/** A telephone has nine keys to choose with, besides the zero. */
const MOST_CHOICES = 9;

export function checkLine(messages: readonly EmergencyMessage[], hours: readonly number[], longestSeconds: number, problems: Problems): void {
  checkCount('messages', messages, problems);
  checkCount('hours', hours, problems);
  messages.forEach(({ name, message, messages: others = {} }, index) => {
    problems.addUnless(name.trim() !== '', 'MessageName', `messages[${index}].name must be a text, got ${shown(name)}; write what the menu shall call it`);
    checkCallerText(`messages[${index}].message`, message, problems);
    checkCallerTexts(`messages[${index}].messages`, others, problems);
  });
  const most = Math.floor(longestSeconds / 3600);
  const wrong = hours.filter((count, index) => !Number.isInteger(count) || count < 1 || count > most || hours.indexOf(count) !== index);
  problems.addUnless(wrong.length === 0, 'HoursOutOfRange',
    `hours must be different whole numbers from 1 to ${most}, the longestEmergency of the service status, got ${shown(wrong)}; write e.g. [1, 4, 24]`);
}

function checkCount(prop: string, choices: readonly unknown[], problems: Problems): void {
  problems.addUnless(choices.length >= 1 && choices.length <= MOST_CHOICES, 'ChoicesOutOfRange',
    `${prop} must have 1 to ${MOST_CHOICES} choices, got ${choices.length}; one key of the telephone stands for each`);
}
