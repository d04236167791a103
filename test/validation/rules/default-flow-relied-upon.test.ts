import { JsonObject } from '../../../src/language/json';
import { transferToQueue } from '../../../src/validation/private/examples';
import { compare, flow, queueFlow, setQueue, step } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { defaultFlowReliedUpon } from '../../../src/validation/rules/default-flow-relied-upon';
import { describeRule } from '../../private/rule-table';

const ENTER = transferToQueue('Enter', 'Hang up');
const SET_FLOW = step('Set flow', 'UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'waiting' } }, 'Enter', { NoMatchingError: 'Enter' });
const SET_WHISPER = step('Set whisper', 'UpdateContactEventHooks', { EventHooks: { AgentWhisper: 'whisper' } }, 'Enter', { NoMatchingError: 'Enter' });
const deployed = (...actions: JsonObject[]): RuleExample => ({ ...flow(...actions), environment: { region: 'us-east-1' } });

describeRule(defaultFlowReliedUpon, {
  valid: [
    ['a flow of its own on every way', deployed(setQueue('Set queue', 'Set flow'), SET_FLOW, ENTER)],
    ['a lone document, of whose instance nothing is known', flow(ENTER)],
    ['a customer queue flow, which is the flow in question', { ...queueFlow(transferToQueue('Enter', 'End')), environment: {} }],
    ['a way with an action that the library does not know', deployed(step('New', 'BrandNewAction', {}, 'Enter'), ENTER)],
  ],
  invalid: [
    ['a transfer with nothing before it', deployed(ENTER), ['Enter']],
    ['a way around the block that sets it', deployed(compare('Which', '$.LanguageCode', { 'en-US': 'Set flow' }, 'Enter'), SET_FLOW, ENTER), ['Enter']],
    ['a flow that is set for another event', deployed(SET_WHISPER, ENTER), ['Enter']],
  ],
});
