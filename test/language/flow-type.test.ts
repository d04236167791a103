import { ContactFlowType } from '../../src/connect';
import { ALL_FLOW_TYPES, FLOW_TYPE_LABELS, FLOW_TYPES } from '../../src/language/flow-type';

describe('The types of flow', () => {
  test('are those of the flow construct, and the module', () => {
    expect([...ALL_FLOW_TYPES].sort()).toStrictEqual([...Object.values(ContactFlowType), 'MODULE'].sort());
    expect([...FLOW_TYPES]).toStrictEqual(ALL_FLOW_TYPES.filter((type) => type !== 'CAMPAIGN'));
  });

  test('have labels of their own', () => {
    expect(new Set(ALL_FLOW_TYPES.map((type) => FLOW_TYPE_LABELS[type])).size).toBe(ALL_FLOW_TYPES.length);
  });
});
