import { MAX_ACTIONS, MAX_CONTENT_CHARACTERS } from '../../language/limits';
import { disconnect } from '../private/examples';
import { FlowRule } from '../rule';

export const contentSize: FlowRule = {
  id: 'content-size',
  severity: 'error',
  summary: `A flow has at most ${MAX_ACTIONS} actions and ${MAX_CONTENT_CHARACTERS} characters.`,
  rationale: 'The service refuses larger ones.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-example.html',
  bad: { type: 'CONTACT_FLOW', start: 'Hang up 0', actions: Array.from({ length: MAX_ACTIONS + 1 }, (_, index) => disconnect(`Hang up ${index}`)) },
  good: { type: 'CONTACT_FLOW', start: 'Hang up', actions: [disconnect('Hang up')] },
  check: ({ flow }) => {
    const actions = flow.document._actions.length;
    const characters = flow.document._characters;
    const remedy = 'move a part of it into another flow or a module';
    return [
      ...(actions > MAX_ACTIONS ? [{ fact: `the flow has ${actions} actions, more than ${MAX_ACTIONS}`, remedy }] : []),
      ...(characters > MAX_CONTENT_CHARACTERS ? [{ fact: `the flow has ${characters} characters, more than ${MAX_CONTENT_CHARACTERS}`, remedy }] : []),
    ];
  },
};
