import { flow, setLogging, storeDigits } from '../private/flow-examples';
import { loggedBlocks } from '../private/logging-state';
import { asksForSecret } from '../private/secrets';
import { FlowRule } from '../rule';

const example = (behavior: 'Enabled' | 'Disabled') => flow(setLogging('Set logging', behavior, 'Ask'), storeDigits('Ask', 'Please enter your PIN.', 'Hang up'));

export const sensitiveInputLogged: FlowRule = {
  id: 'sensitive-input-logged',
  severity: 'warning',
  summary: 'Logging is off where a customer enters a secret.',
  rationale: 'The flow log keeps what was entered, for everybody who may read the log.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-logging-behavior.html',
  bad: example('Enabled'),
  good: example('Disabled'),
  check: (context) => {
    const asking = [...context.graph.values()].filter(asksForSecret);
    if (asking.length === 0) return [];
    const logged = loggedBlocks(context);
    return asking.filter(({ action }) => logged.has(action.identifier)).map(({ action }) => ({
      block: action.identifier,
      fact: 'the block asks for a secret while logging is on',
      remedy: 'disable logging with a SetLoggingBehavior block before it, and enable it again afterwards',
    }));
  },
};
