import { TemplateFlow } from './template-flows';
import { statesAt } from './walk';
import { JsonObject } from '../../src/language/json';

/** The hooks in the order in which their flows play on one contact (FL-1). */
const ORDER = ['CustomerQueue', 'AgentWhisper', 'CustomerWhisper', 'AgentHold', 'CustomerHold', 'CustomerRemaining'];

/** The flow of the test's stack behind a reference to it. */
function nameOf(reference: unknown): string {
  return String(reference).replace(/^\$\{(\w+?)[0-9A-F]{8}\.\w+\}$/, '$1');
}

/**
 * Which flows play behind a block of a type, as `<hook>: <flow>`: those that were set last on the ways on which no setting failed. A
 * hook that is missing is one for which the default flow of the instance plays.
 */
export function playedBehind({ document }: TemplateFlow, type: string): string[][] {
  const states = statesAt(document, '{}', (state, step) => {
    if (step.type !== 'UpdateContactEventHooks' || state === 'failed') return state;
    return step.branch === 'next' ? JSON.stringify({ ...JSON.parse(state), ...step.parameters.EventHooks as JsonObject }) : 'failed';
  });
  const found = states.filter(({ action, state }) => action.Type === type && state !== 'failed').map(({ state }) => inOrder(JSON.parse(state)));
  return [...new Set(found.map((one) => JSON.stringify(one)))].map((text) => JSON.parse(text));
}

function inOrder(hooks: Record<string, unknown>): string[] {
  return ORDER.filter((hook) => hooks[hook] !== undefined).map((hook) => `${hook}: ${nameOf(hooks[hook])}`);
}
