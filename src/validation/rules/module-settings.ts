import { isObject, JsonObject } from '../../language/json';
import { disconnect } from '../private/examples';
import { FlowRule, RuleExample } from '../rule';

const example = (top: JsonObject): RuleExample => ({ type: 'MODULE', start: 'Hang up', actions: [disconnect('Hang up')], top });

export const moduleSettings: FlowRule = {
  id: 'module-settings',
  severity: 'error',
  summary: 'A module has Settings, and only a module has.',
  rationale: 'The service refuses a module without them, and any other flow with them.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html',
  bad: example({}),
  good: example({ Settings: { InputParameters: [], OutputParameters: [], Transitions: [] } }),
  check: ({ flow: { type, document } }) => {
    const { Settings } = document._json;
    if (type === 'MODULE') return isObject(Settings) ? [] : [{ place: 'Settings', fact: 'the module has no Settings', remedy: 'add "Settings": {}' }];
    return Settings === undefined ? [] : [{
      place: 'Settings', fact: `a flow of type ${type} has Settings, which only a module may have`, remedy: 'remove them, or make the flow a module',
    }];
  },
};
