import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

const FIELDS: readonly string[] = ['Name', 'Description', 'CustomerId'];

/** The other fields serve Voice ID and the assistant, which are not simulated. */
export const updateContactData: ActionStep = function* ({ parameters }, scope) {
  const given = FIELDS.filter((field) => parameters[field] !== undefined).map((field) => [field, scope.text(parameters[field])]);
  const of = parameters.TargetContact === 'Related' ? 'related' : 'contact';
  if (parameters.LanguageCode !== undefined) yield* ask('set-voice', { language: scope.text(parameters.LanguageCode) });
  return (yield* ask('set-data', { of, values: Object.fromEntries(given) })) === 'done' ? NEXT : failed();
};
