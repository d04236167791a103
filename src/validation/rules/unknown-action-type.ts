import { ACTION_TYPES, REFUSED_ACTION_TYPES, REFUSED_WITHOUT_SUCCESSOR } from '../../language/action-types';
import { oneAction } from '../private/examples';
import { nearest } from '../private/nearest';
import { FlowRule, RuleContext } from '../rule';

export const unknownActionType: FlowRule = {
  id: 'unknown-action-type',
  severity: 'warning',
  summary: 'An action has a type that is known.',
  rationale: 'The service refuses a type that it does not know. It may know more than this list, so that this is only a warning.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: oneAction('AnnounceWeather', {}),
  good: oneAction('MessageParticipant', { Text: 'Goodbye.' }),
  check: ({ graph, blocks }) => [...graph.values()].filter(({ action }) => isUnknown(action.json.Type, blocks)).map(({ action }) => {
    const near = nearest(action.type, ACTION_TYPES);
    return {
      block: action.identifier,
      place: 'Type',
      fact: `the type "${action.type}" is not known, so that nothing of the action can be checked`,
      remedy: near ? `write "${near.name}" if that is meant` : 'make sure that the service has it',
    };
  }),
};

/** What is surely refused is another rule's. */
function isUnknown(type: unknown, blocks: RuleContext['blocks']): boolean {
  if (typeof type !== 'string' || type === '' || ACTION_TYPES.has(type) || blocks.has(type)) return false;
  if (REFUSED_ACTION_TYPES.has(type) || REFUSED_WITHOUT_SUCCESSOR.has(type)) return false;
  return !(type.length > 6 && (nearest(type, ACTION_TYPES)?.distance ?? Infinity) <= 2);
}
