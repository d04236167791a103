import { flow, setAttributes, tell } from '../private/flow-examples';
import { unsetKeys } from '../private/unset-keys';
import { FlowRule } from '../rule';

export const flowAttributeNeverSet: FlowRule = {
  id: 'flow-attribute-never-set',
  severity: 'warning',
  summary: 'A flow attribute that is read is set in the same flow.',
  rationale: 'Flow attributes live in one flow only: neither a transfer nor a module nor a function brings one in.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: flow(tell('Greet', 'Hello $.FlowAttributes.name')),
  good: flow(setAttributes('Note name', { name: 'customer' }, 'Greet'), tell('Greet', 'Hello $.Attributes.name')),
  // An action that the library does not know may set them.
  check: (context) => ([...context.graph.values()].some(({ spec }) => spec === undefined) ? [] : unsetKeys(context, '$.FlowAttributes', (path) => ({
    fact: `the block reads ${path}, which no block of this flow sets`,
    remedy: 'set it in this flow, or use a contact attribute',
  }))),
};
