import { createCallback, transferToQueue } from '../../../src/validation/private/examples';
import { compare, flow, queueFlow, setQueue, step } from '../../../src/validation/private/flow-examples';
import { queueKnown } from '../../../src/validation/rules/queue-known';
import { describeRule } from '../../private/rule-table';

const ENTER = transferToQueue('Enter', 'Hang up');
const which = (otherwise: string) => compare('Which', '$.LanguageCode', { 'en-US': 'Set queue' }, otherwise);

describeRule(queueKnown, {
  valid: [
    ['a queue on every way', flow(setQueue('Set queue', 'Enter'), ENTER)],
    ['a flow that chooses none: an earlier one did', flow(ENTER)],
    ['a callback that names its queue', flow(which('Call back'), setQueue('Set queue', 'Call back'), createCallback('Call back', { QueueId: 'q' }, 'Hang up'))],
    ['a customer queue flow, whose contact is in a queue', queueFlow(createCallback('Call back', {}, 'End'))],
    ['a way with an action that the library does not know', flow(which('New'), setQueue('Set queue', 'Enter'), step('New', 'BrandNewAction', {}, 'Enter'), ENTER)],
  ],
  invalid: [
    ['a way around the choice', flow(which('Enter'), setQueue('Set queue', 'Enter'), ENTER), ['Enter']],
    ['a callback without a queue on one way (CR-9)', flow(which('Call back'), setQueue('Set queue', 'Call back'), createCallback('Call back', {}, 'Hang up')), ['Call back']],
    ['a choice that comes too late for the first of two transfers', flow(transferToQueue('Enter', 'Set queue'), setQueue('Set queue', 'Enter later'), transferToQueue('Enter later', 'Hang up')), ['Enter']],
  ],
});
