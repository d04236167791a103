import { flow, storeNumber, tell } from '../private/flow-examples';
import { isTest, quoted, readObservations } from '../private/read-observations';
import { FlowRule } from '../rule';

/** What a customer, an agent or a module answered last. */
const ANSWERS = ['$.StoredCustomerInput', '$.Views', '$.Modules'];

export const resultBeforeBlock: FlowRule = {
  id: 'result-before-block',
  severity: 'warning',
  summary: 'Stored input, the answer of a view and the result of a module are read only after a block that filled them.',
  rationale: 'Before that block, or after it has failed, the value is missing or belongs to an earlier question.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html',
  bad: flow(storeNumber('Ask', 'Repeat', 'Repeat'), tell('Repeat', 'You entered $.StoredCustomerInput')),
  good: flow(storeNumber('Ask', 'Repeat'), tell('Repeat', 'You entered $.StoredCustomerInput')),
  check: (context) => readObservations(
    context, ({ namespace }) => ANSWERS.some((answer) => namespace === answer || namespace.startsWith(`${answer}.`)),
    ({ never, failed }, { block }) => never || (failed.length > 0 && !isTest(context, block)),
    (paths, { failed }) => ({
      fact: failed.length > 0
        ? `the block reads ${paths}, and can be reached right after ${quoted(failed)} has failed`
        : `the block reads ${paths}, and there is a way to it on which nothing has filled it`,
      remedy: 'put the block that fills it on every way, and lead its error branches elsewhere',
    }),
  ),
};
