import { ActionStep } from '../action-step';
import { failed, result } from '../exit';

/** Every loop block counts for itself, and anew when it is done. */
export const loop: ActionStep = function* ({ identifier, parameters: { LoopCount } }, scope) {
  const most = Number(scope.text(LoopCount));
  if (Number.isNaN(most)) return failed();
  const round = (scope.rounds.get(identifier) ?? 0) + 1;
  scope.rounds.set(identifier, round > most ? 0 : round);
  return result(round > most ? 'DoneLooping' : 'ContinueLooping');
};
