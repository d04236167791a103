import { plainText } from '../../language/json';
import { createCallback, disconnect } from '../private/examples';
import { FlowRule } from '../rule';

const example = (parameters: Record<string, string>) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', parameters, 'Hang up'), disconnect('Hang up')],
});

export const delayWithCreationFlow: FlowRule = {
  id: 'delay-with-creation-flow',
  severity: 'warning',
  summary: 'A callback does not rely on its initial delay when it has a creation flow.',
  rationale: 'The pages of the service disagree (CF-4): one runs the creation flow after the delay, another ignores the delay.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/interactions-createcallbackcontact.html',
  bad: example({ ContactFlowId: 'creation' }),
  good: example({}),
  check: ({ graph }) => [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters.ContactFlowId !== undefined)
    .map(({ action }) => ({
      block: action.identifier,
      place: 'InitialCallDelaySeconds',
      fact: `the delay of ${plainText(action.parameters.InitialCallDelaySeconds)} s may be ignored, because the callback has a creation flow`,
      remedy: 'put a Wait block into the creation flow if the delay matters, or acknowledge this warning if it does not',
    })),
};
