import { disconnect, say, transferToQueue } from '../../../src/validation/private/examples';
import { targetExists } from '../../../src/validation/rules/target-exists';
import { action, inbound, verdicts } from '../../private/rule-examples';

const END = disconnect('Hang up');

describe('target-exists', () => {
  test.each([
    ['branches to blocks of the flow', inbound(say('Greet', 'Hang up'), END)],
    ['a loop', inbound(say('Greet', 'Greet'))],
    ['an empty next of a transfer, which only repeats an error branch', inbound(
      { ...transferToQueue('Queue', 'Hang up'), Transitions: { ...transferToQueue('Queue', 'Hang up').Transitions as object, NextAction: '' } }, END)],
  ])('accepts %s', (_, example) => {
    expect(verdicts(targetExists, example)).toStrictEqual([]);
  });

  test('reports a start that the flow does not have, with blocks that it has', () => {
    expect(verdicts(targetExists, { ...inbound(END, say('Greet', 'Hang up')), start: 'Begin' })).toStrictEqual([
      'StartAction: the flow starts with a block that it does not have, got "Begin"; name one of its blocks: "Hang up", "Greet"',
    ]);
  });

  test('leaves a draft and an empty branch to other rules', () => {
    expect(verdicts(targetExists, { ...inbound(say('Greet', 'Nowhere')), start: '' })).toStrictEqual([]);
    expect(verdicts(targetExists, inbound(say('Greet', '')))).toStrictEqual([]);
  });

  test('reports every branch that leads to no block, by its name', () => {
    expect(verdicts(targetExists, inbound(action('Greet', 'MessageParticipant', { Text: 'Hi.' }, 'Elsewhere', { NoMatchingError: 'Nowhere' })))).toStrictEqual([
      'Greet › next: the branch leads to a block that the flow does not have, got "Elsewhere"; wire it to a block of the flow',
      'Greet › NoMatchingError: the branch leads to a block that the flow does not have, got "Nowhere"; wire it to a block of the flow',
    ]);
  });

  test('reports a condition by its operand', () => {
    const check = { ...action('Check', 'Compare', { ComparisonValue: '$.LanguageCode' }, 'Hang up', { NoMatchingCondition: 'Hang up' }) };
    const Conditions = [{ NextAction: 'German', Condition: { Operator: 'Equals', Operands: ['de-DE'] } }];
    expect(verdicts(targetExists, inbound({ ...check, Transitions: { ...check.Transitions as object, Conditions } }, END))).toStrictEqual([
      'Check › de-DE: the branch leads to a block that the flow does not have, got "German"; wire it to a block of the flow',
    ]);
  });
});
