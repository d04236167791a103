import { isObject, JsonObject } from '../../language/json';
import { disconnect } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { FlowRule } from '../rule';

const example = (Transitions: JsonObject) => ({
  type: 'CONTACT_FLOW' as const, start: 'Hang up', actions: [{ ...disconnect('Hang up'), Transitions }, disconnect('Hang up late')],
});

export const terminalTransitions: FlowRule = {
  id: 'terminal-transitions',
  severity: 'error',
  summary: 'A block that ends the flow has no branches.',
  rationale: 'The service refuses the flow otherwise: "Action does not support transitions".',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example({ NextAction: 'Hang up late' }),
  good: example({}),
  check: (context) => knownActions(context).filter(({ spec }) => spec.terminal).flatMap(({ action, spec }) => {
    const { Transitions } = action.json;
    const filled = Object.entries(isObject(Transitions) ? Transitions : {}).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return filled.length === 0 ? [] : [{
      block: action.identifier,
      place: filled[0][0],
      fact: `the block "${spec.block}" ends the flow and has ${filled.map(([key]) => key).join(', ')}`,
      remedy: 'write "Transitions": {}',
    }];
  }),
};
