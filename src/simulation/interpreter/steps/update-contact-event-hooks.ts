import { isObject, valueAt } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask, Slot } from '../requests';

const SLOTS: ReadonlyMap<string, Slot> = new Map([
  ['CustomerQueue', 'customer-queue'],
  ['AgentWhisper', 'agent-whisper'],
  ['CustomerWhisper', 'customer-whisper'],
  ['CustomerHold', 'customer-hold'],
  ['AgentHold', 'agent-hold'],
  ['CustomerRemaining', 'disconnect'],
  ['DefaultAgentUI', 'agent-view'],
  ['DisconnectAgentUI', 'disconnect-view'],
  ['PauseContact', 'pause'],
  ['ResumeContact', 'resume'],
]);

/** The last one set wins; an event can also be set to run nothing. */
export const updateContactEventHooks: ActionStep = function* ({ parameters }, scope) {
  for (const [hook, reference] of Object.entries(isObject(parameters.EventHooks) ? parameters.EventHooks : {})) {
    const slot = SLOTS.get(hook);
    const isOff = scope.text(valueAt(parameters, `EventHooksConfiguration.${hook}.DisableExecution`)).toLowerCase() === 'true';
    if (!slot || (yield* ask('set-slot', { slot, flow: isOff ? undefined : scope.text(reference) })) !== 'done') return failed();
  }
  return NEXT;
};
