import { StepPlace } from './step-place';
import { GO_ON } from './vocabulary';
import { Chain, CheckStaffing, PlayPrompt, StaffingStatus } from '../../blocks';
import { StaffingStepOptions } from '../service-step-options';

/** Nobody signed in is no reason to hang up: agents come, and callers may wait or be called. */
export function staffingChain({ status = StaffingStatus.ONLINE }: StaffingStepOptions, { queue, overflow, prompts }: StepPlace): Chain {
  return Chain.of(new CheckStaffing('Is anybody there', {
    queue,
    status,
    whenFalse: overflow ?? new PlayPrompt('Say nobody is there', { message: prompts.nobodyThere, onError: GO_ON }),
    onError: GO_ON,
  }));
}
