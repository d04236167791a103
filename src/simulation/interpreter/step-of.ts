import { ActionStep } from './action-step';
import { outsideStep } from './outside';
import { OUTSIDE_STEPS } from './outside-steps';
import { STEPS } from './steps/registry.generated';

const KNOWN: ReadonlyMap<string, ActionStep> = new Map([...Object.entries(STEPS), ...OUTSIDE_STEPS]);
/** The service may know more types than this list. */
const UNKNOWN = outsideStep({});

export function stepOf(type: string): ActionStep {
  return KNOWN.get(type) ?? UNKNOWN;
}
