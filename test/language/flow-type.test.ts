import { ContactFlowType } from '../../src/connect';
import { FLOW_TYPE_LABELS, FLOW_TYPES } from '../../src/language/flow-type';

describe('The types of flow', () => {
  test('are those of the flow construct, and the module', () => {
    expect([...FLOW_TYPES]).toStrictEqual([...Object.values(ContactFlowType), 'MODULE']);
  });

  test('have labels of their own', () => {
    expect(new Set(FLOW_TYPES.map((type) => FLOW_TYPE_LABELS[type])).size).toBe(FLOW_TYPES.length);
  });
});
