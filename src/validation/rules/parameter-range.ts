import { createCallback, disconnect } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { rangeFault } from '../private/parameter-faults';
import { givenParameters } from '../private/parameters';
import { FlowRule } from '../rule';

const example = (delay: string) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { InitialCallDelaySeconds: delay }, 'Hang up'), disconnect('Hang up')],
});

export const parameterRange: FlowRule = {
  id: 'parameter-range',
  severity: 'error',
  summary: 'Numbers, and the sizes of lists and maps, are within the bounds of the service.',
  rationale: 'The service refuses the flow otherwise.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('259201'),
  good: example('259200'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).filter(({ spec }) => !spec.boundsDisputed).flatMap((given) => {
    const fault = rangeFault(given);
    return fault ? [{ block: node.action.identifier, place: given.path, ...fault }] : [];
  })),
};
