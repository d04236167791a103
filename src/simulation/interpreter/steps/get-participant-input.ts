import { Json, valueAt } from '../../../language/json';
import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { failed, NEXT, result } from '../exit';
import { ask, Collecting } from '../requests';
import { Scope } from '../scope';
import { millisecondsOf } from '../seconds';
import { spokenOf } from '../spoken';
import { storedInput } from '../stored-input';

const FIRST_KEY = 5000;
/** Between two keys (NU-4). */
const NEXT_KEY = 5000;
/** What a number in E.164 has at most. */
const MOST_DIGITS = 15;

/** Three blocks share the action: a menu, an input that is stored, and the switch for keys that are pressed ahead. */
export const getParticipantInput: ActionStep = onlyFor(['voice'], function* (action, scope, frame) {
  const { EnableDTMFBuffer, StoreInput } = action.parameters;
  if (EnableDTMFBuffer !== undefined) {
    yield* ask('buffer-keys', { enabled: isTrue(EnableDTMFBuffer) });
    return NEXT;
  }
  return yield* (isTrue(StoreInput) ? store : menu)(action, scope, frame);
});

const menu: ActionStep = function* ({ parameters }, scope) {
  const firstKeyWithin = millisecondsOf(parameters.InputTimeLimitSeconds, scope) ?? FIRST_KEY;
  const answer = yield* ask('collect', { spoken: spokenOf(parameters, scope), firstKeyWithin, nextKeyWithin: firstKeyWithin, mostKeys: 1 });
  if (answer === 'failed') return failed();
  return answer === 'timeout' ? failed('InputTimeLimitExceeded') : result(answer.keys);
};

/** Silence is a success, with a text in place of the input (NU-4). */
const store: ActionStep = function* ({ parameters }, scope) {
  const answer = yield* ask('collect', { spoken: spokenOf(parameters, scope), ...keysOf(parameters, scope) });
  if (answer === 'failed') return failed();
  const stored = answer === 'timeout' ? 'Timeout' : storedInput(answer.keys, parameters, scope);
  if (stored === undefined) return failed('InvalidPhoneNumber');
  scope.fill('StoredCustomerInput', stored);
  return NEXT;
};

function keysOf(parameters: Parameters<typeof spokenOf>[0], scope: Scope): Omit<Collecting, 'spoken'> {
  const at = (path: string) => valueAt(parameters, path);
  const mostKeys = Number(scope.text(at('InputValidation.CustomValidation.MaximumLength')));
  return {
    firstKeyWithin: millisecondsOf(parameters.InputTimeLimitSeconds, scope) ?? FIRST_KEY,
    nextKeyWithin: millisecondsOf(at('DTMFConfiguration.InterdigitTimeLimitSeconds'), scope) ?? NEXT_KEY,
    mostKeys: mostKeys > 0 ? mostKeys : MOST_DIGITS,
    endsWith: scope.optional(at('DTMFConfiguration.InputTerminationSequence')) ?? '#',
    clearsWith: isTrue(at('DTMFConfiguration.DisableCancelKey')) ? undefined : '*',
  };
}

function isTrue(value: Json | undefined): boolean {
  return String(value).toLowerCase() === 'true';
}
