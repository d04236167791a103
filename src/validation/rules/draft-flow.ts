import { disconnect } from '../private/examples';
import { isDraft } from '../private/known-actions';
import { FlowRule } from '../rule';

export const draftFlow: FlowRule = {
  id: 'draft-flow',
  severity: 'error',
  summary: 'A flow that is deployed has a start.',
  rationale: 'The designer saves unfinished flows without one. They can be stored as drafts only; the service publishes none of them.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html',
  bad: { type: 'CONTACT_FLOW', start: '', actions: [disconnect('Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Hang up', actions: [disconnect('Hang up')] },
  check: ({ flow, graph }) => {
    if (!isDraft(flow.document)) return [];
    const open = [...graph.values()].flatMap(({ edges }) => edges).filter(({ target }) => !graph.has(target)).length;
    return [{
      place: 'StartAction',
      fact: `the flow is a draft: it has no start${open > 0 ? `, and ${open} of its branches lead nowhere` : ''}`,
      remedy: 'wire it in the designer, publish it and export it again',
    }];
  },
};
