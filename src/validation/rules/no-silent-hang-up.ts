import { isServed, pathEnds } from '../paths';
import { createCallback, disconnect, say } from '../private/examples';
import { FlowRule } from '../rule';

export const noSilentHangUp: FlowRule = {
  id: 'no-silent-hang-up',
  severity: 'warning',
  summary: 'No customer is cut off without a callback, a place in a queue, or a word.',
  rationale: 'Error branches that lead straight to a disconnect are how customers get lost.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/best-practices.html',
  bad: { type: 'CONTACT_FLOW', start: 'Create callback', actions: [createCallback('Create callback', {}, 'Hang up'), disconnect('Hang up')] },
  good: {
    type: 'CONTACT_FLOW',
    start: 'Create callback',
    actions: [createCallback('Create callback', {}, 'Hang up', 'Apologize'), say('Apologize', 'Hang up'), disconnect('Hang up')],
  },
  check: ({ flow, graph }) => pathEnds(graph, flow.document.startAction)
    .filter((end) => !isServed(end))
    .map(({ block, trail }) => ({
      block,
      fact: `a customer can be cut off without a callback, a place in a queue or a word, on the way ${trail.join(' → ')}`,
      remedy: 'play a prompt before the disconnect, or lead the branch to a queue',
    })),
};
