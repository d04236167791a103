import { valueAt } from '../../language/json';
import { flow, invoke } from '../private/flow-examples';
import { secondsOf } from '../private/waiting-time';
import { FlowRule } from '../rule';

const example = (timeoutSeconds: number) => ({ ...flow(invoke('Look up', 'Hang up')), functions: { lookup: { name: 'Lookup', timeoutSeconds } } });

export const lambdaTimeLimit: FlowRule = {
  id: 'lambda-time-limit',
  severity: 'warning',
  summary: 'A flow waits for a function at least as long as the function may run.',
  rationale: 'A function that is still running when the flow has gone on may act for a customer who was told that it failed.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/invoke-lambda-function-block.html',
  bad: example(10),
  good: example(3),
  check: ({ graph, surroundings }) => [...graph.values()].flatMap((node) => {
    const { spec, action } = node;
    const reference = spec?.parameters.find(({ refersTo }) => refersTo === 'function');
    // An asynchronous invocation does not wait for the response.
    if (reference === undefined || !spec?.writes?.includes('$.External')) return [];
    const facts = surroundings.function?.(String(valueAt(action.parameters, reference.path)));
    const limit = secondsOf(node) ?? Infinity;
    return facts === undefined || facts.timeoutSeconds <= limit ? [] : [{
      block: action.identifier,
      fact: `the flow waits ${limit} s for the function "${facts.name}", which may run ${facts.timeoutSeconds} s`,
      remedy: 'shorten the time limit of the function, or let the flow wait longer',
    }];
  }),
};
