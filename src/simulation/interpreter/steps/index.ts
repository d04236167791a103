import { ActionStep } from '../action-step';
import { STEPS as CALLBACK } from './create-callback-contact';
import { STEPS as DISCONNECT } from './disconnect-participant';
import { STEPS as MESSAGE } from './message-participant';
import { STEPS as QUEUE } from './transfer-contact-to-queue';
import { STEPS as TARGET } from './update-contact-target-queue';

const STEPS: Readonly<Record<string, ActionStep>> = { ...CALLBACK, ...DISCONNECT, ...MESSAGE, ...TARGET, ...QUEUE };

export function stepOf(type: string): ActionStep | undefined {
  return STEPS[type];
}
