import { ACTION_TYPES, REFUSED_ACTION_TYPES, REFUSED_WITHOUT_SUCCESSOR } from '../../language/action-types';
import { oneAction } from '../private/examples';
import { nearest } from '../private/nearest';
import { FlowRule, RuleContext } from '../rule';

export const refusedActionType: FlowRule = {
  id: 'refused-action-type',
  severity: 'error',
  summary: 'An action does not have one of the types that look right and are refused.',
  rationale: 'The names of blocks are not the types of actions, and the service takes no misspelled type.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: oneAction('PlayPrompt', { Text: 'Goodbye.' }),
  good: oneAction('MessageParticipant', { Text: 'Goodbye.' }),
  check: (context) => [...context.graph.values()].flatMap(({ action }) => {
    const fault = faultOf(action.json.Type, context.blocks);
    return fault ? [{ block: action.identifier, place: 'Type', ...fault }] : [];
  }),
};

function faultOf(type: unknown, blocks: RuleContext['blocks']): { fact: string; remedy: string } | undefined {
  if (typeof type !== 'string' || type === '') return { fact: 'the action has no type', remedy: 'write the type of an action, e.g. "MessageParticipant"' };
  if (ACTION_TYPES.has(type) || blocks.has(type)) return undefined;
  const meant = REFUSED_ACTION_TYPES.get(type) ?? misspelled(type);
  if (meant === undefined && !REFUSED_WITHOUT_SUCCESSOR.has(type)) return undefined;
  return {
    fact: `the service knows no action of the type "${type}"`,
    remedy: meant === undefined ? 'remove it; what it does is said by the other keys of the document' : `write "${meant}"`,
  };
}

/** So near to a type that it can hardly be a new one. */
function misspelled(type: string): string | undefined {
  const near = nearest(type, ACTION_TYPES);
  return near && near.distance <= 2 && type.length > 6 ? near.name : undefined;
}
