import { blockActions, problemsOf } from './private/render';
import { ChangeRoutingPriority } from '../../src/blocks';

describe('ChangeRoutingPriority', () => {
  test('sets the priority and has no failure branch', () => {
    expect(blockActions(new ChangeRoutingPriority('First', { priority: 1 }))).toStrictEqual([{
      Identifier: 'First', Type: 'UpdateContactRoutingBehavior', Parameters: { QueuePriority: '1' }, Transitions: { NextAction: 'End' },
    }]);
  });

  test.each([600, -600])('adjusts the age by %d seconds', (ageAdjustmentSeconds) => {
    expect(blockActions(new ChangeRoutingPriority('Age', { ageAdjustmentSeconds }))[0].Parameters)
      .toStrictEqual({ QueueTimeAdjustmentSeconds: String(ageAdjustmentSeconds) });
    expect(ChangeRoutingPriority._SPECS[0].summary({ QueueTimeAdjustmentSeconds: String(ageAdjustmentSeconds) })).toBe(`age + ${ageAdjustmentSeconds} s`);
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new ChangeRoutingPriority('First', {}))).toStrictEqual([
      '[OneChangeOnly] exactly one of priority and ageAdjustmentSeconds must be set, got {}; use two blocks for both',
    ]);
    expect(problemsOf(() => new ChangeRoutingPriority('First', { priority: 0, ageAdjustmentSeconds: 0.5 }))).toStrictEqual([
      '[OneChangeOnly] exactly one of priority and ageAdjustmentSeconds must be set, got {"priority":0,"ageAdjustmentSeconds":0.5}; '
      + 'use two blocks for both',
      '[AdjustmentNotWhole] ageAdjustmentSeconds must be a whole number of seconds, got 0.5; round it',
      '[PriorityOutOfRange] priority must be a whole number from 1 to 9007199254740991, got 0; choose a value in that range',
    ]);
  });
});
