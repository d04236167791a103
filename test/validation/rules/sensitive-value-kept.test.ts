import { compare, flow, invoke, setAttributes } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { sensitiveValueKept } from '../../../src/validation/rules/sensitive-value-kept';
import { describeRule } from '../../private/rule-table';

const declared = (example: RuleExample): RuleExample => ({ ...example, declarations: [{ namespace: '$.Attributes', keys: ['card'], sensitive: ['card'] }] });
const note = (next = 'Hang up') => setAttributes('Note', { card: '$.External.card' }, next);
const blank = setAttributes('Blank', { card: 'none' });
const pay = (next: string, failure: string) => invoke('Pay', next, failure, { LambdaInvocationAttributes: { card: '$.Attributes.card' } });

describeRule(sensitiveValueKept, {
  valid: [
    ['a value that is blanked on both ways', declared(flow(note('Pay'), pay('Blank', 'Blank'), blank))],
    ['an attribute of an earlier flow that is blanked after its use', declared(flow(pay('Blank', 'Blank'), blank))],
    ['an attribute that nobody declares as sensitive', flow(note())],
    ['a declared attribute that the flow does not touch', declared(flow(setAttributes('Other', { name: '$.External.name' })))],
  ],
  invalid: [
    ['a value that is never blanked', declared(flow(note())), ['Hang up'], 'still holds'],
    ['a value that is blanked on one way only', declared(flow(note('Which'), compare('Which', '$.Channel', { VOICE: 'Blank' }, 'Hang up'), blank)), ['Hang up']],
    ['an attribute of an earlier flow that stays', declared(flow(pay('Hang up', 'Hang up'))), ['Hang up']],
  ],
});
