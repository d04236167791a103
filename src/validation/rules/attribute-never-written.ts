import { flow, setAttributes, tell } from '../private/flow-examples';
import { unsetKeys } from '../private/unset-keys';
import { FlowRule } from '../rule';

const GREET = tell('Greet', 'Hello $.Attributes.name');

export const attributeNeverWritten: FlowRule = {
  id: 'attribute-never-written',
  severity: 'info',
  summary: 'A contact attribute that is read is also written in the flow.',
  rationale: 'It may come from another flow, a module, a function or the API; a misspelled key looks just the same.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: flow(GREET),
  good: flow(setAttributes('Note name', { name: 'customer' }, 'Greet'), GREET),
  check: (context) => unsetKeys(context, '$.Attributes', (path) => ({
    fact: `the block reads ${path}, which no block of this flow sets`,
    remedy: 'check the spelling, and that an earlier flow or the API sets it',
  })),
};
