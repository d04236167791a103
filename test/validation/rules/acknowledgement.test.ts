import { disconnect } from '../../../src/validation/private/examples';
import { acknowledgement } from '../../../src/validation/rules/acknowledgement';
import { describeRule, findings, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');
const acknowledging = (...entries: unknown[]) => ({ ...inbound(END), top: { Metadata: { acknowledgedRules: entries as never } } });

describeRule(acknowledgement, {
  'a document without acknowledgements': inbound(END),
  'a rule with a reason': acknowledging({ id: 'no-silent-hang-up', reason: 'They were told before.' }),
  'a rule at a block': acknowledging({ id: 'no-silent-hang-up', block: 'Hang up', reason: 'They were told before.' }),
}, {
  'no reason': [acknowledging({ id: 'no-silent-hang-up' }), 'Metadata.acknowledgedRules[0]'],
  'a blank reason': [acknowledging({ id: 'no-silent-hang-up', reason: ' ' }), 'Metadata.acknowledgedRules[0]'],
  'an unknown rule, by its position': [
    acknowledging({ id: 'target-exists', reason: 'Sure.' }, { id: 'no-such-rule', reason: 'Sure.' }), 'Metadata.acknowledgedRules[1]',
  ],
  'an attempt to acknowledge this rule': [acknowledging({ id: 'acknowledgement', reason: 'Sure.' }), 'Metadata.acknowledgedRules[0]'],
  'what is no object': [acknowledging('no-silent-hang-up'), 'Metadata.acknowledgedRules[0]'],
  'a block that is no text': [acknowledging({ id: 'no-silent-hang-up', block: 1, reason: 'Sure.' }), 'Metadata.acknowledgedRules[0]'],
});

describe('An acknowledgement', () => {
  const found = (...entries: unknown[]) => findings(acknowledging(...entries)).map(({ ruleId }) => ruleId);
  const reason = 'They were told before.';

  test('leaves the finding out', () => {
    expect(found()).toStrictEqual(['no-silent-hang-up']);
    expect(found({ id: 'no-silent-hang-up', reason })).toStrictEqual([]);
    expect(found({ id: 'no-silent-hang-up', block: 'Hang up', reason })).toStrictEqual([]);
  });

  test('holds for its rule and its block only', () => {
    expect(found({ id: 'hot-loop', reason })).toStrictEqual(['no-silent-hang-up']);
    expect(found({ id: 'no-silent-hang-up', block: 'Other', reason })).toStrictEqual(['no-silent-hang-up']);
  });

  test('without a reason hides nothing, and is a finding of its own', () => {
    expect(found({ id: 'no-silent-hang-up' })).toStrictEqual(['acknowledgement', 'no-silent-hang-up']);
  });

  test('may stand outside of a list, where it is one alone', () => {
    const top = { Metadata: { acknowledgedRules: { id: 'no-silent-hang-up', reason } } };
    expect(findings({ ...inbound(END), top })).toStrictEqual([]);
  });
});
