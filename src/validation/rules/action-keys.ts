import { isObject, JsonObject } from '../../language/json';
import { shown } from '../../language/problems';
import { disconnect } from '../private/examples';
import { suggestion } from '../private/nearest';
import { FlowRule, Observation } from '../rule';

const ACTION_KEYS = ['Identifier', 'Type', 'Parameters', 'Transitions'];
const TRANSITION_KEYS = ['NextAction', 'Conditions', 'Errors'];

const example = (more: JsonObject) => ({ type: 'CONTACT_FLOW' as const, start: 'Hang up', actions: [{ ...disconnect('Hang up'), ...more }] });

export const actionKeys: FlowRule = {
  id: 'action-keys',
  severity: 'error',
  summary: 'An action has the keys Identifier, Type, Parameters and Transitions, and no others.',
  rationale: 'The service refuses others, even Metadata: notes on an action belong into the metadata of the document.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example({ Metadata: { note: 'ends the call' } }),
  good: example({}),
  check: ({ graph }) => [...graph.values()].flatMap(({ action }) => [
    ...strange(action.json, ACTION_KEYS, ''),
    ...(isObject(action.json.Transitions) ? strange(action.json.Transitions, TRANSITION_KEYS, 'Transitions.') : []),
  ].map((observation) => ({ block: action.identifier, ...observation }))),
};

function strange(object: JsonObject, keys: readonly string[], prefix: string): Observation[] {
  return Object.keys(object).filter((key) => !keys.includes(key)).map((key) => ({
    place: `${prefix}${key}`,
    fact: `the key ${shown(key)} is none that an action has`,
    remedy: suggestion(key, keys, `remove it; only ${keys.join(', ')} may stand here`),
  }));
}
