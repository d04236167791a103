import { FLOW_TYPE_LABELS, FLOW_TYPES } from '../../../src/language/flow-type';
import { createCallback, disconnect, transferToQueue } from '../../../src/validation/private/examples';
import { creationFlowType } from '../../../src/validation/rules/creation-flow-type';
import { inbound, verdicts } from '../../private/rule-examples';

const QUEUE = inbound(transferToQueue('Queue', 'Hang up'), disconnect('Hang up'));
const example = (type: (typeof FLOW_TYPES)[number], ContactFlowId = 'creation') => ({
  ...inbound(createCallback('Call back', { ContactFlowId }, 'Hang up'), disconnect('Hang up')), flows: { creation: { ...QUEUE, type } },
});

describe('creation-flow-type', () => {
  test('accepts an inbound flow (CF-1)', () => {
    expect(verdicts(creationFlowType, example('CONTACT_FLOW'))).toStrictEqual([]);
  });

  test('does not judge a flow of which nothing is known', () => {
    expect(verdicts(creationFlowType, example('AGENT_HOLD', '$.Attributes.flow'))).toStrictEqual([]);
  });

  test.each(FLOW_TYPES.filter((type) => type !== 'CONTACT_FLOW'))('reports a creation flow of type %s (CF-1)', (type) => {
    expect(verdicts(creationFlowType, example(type))).toStrictEqual([
      `Call back › ContactFlowId: the creation flow "creation" has the type ${type} (${FLOW_TYPE_LABELS[type]}); make it a flow of type CONTACT_FLOW (inbound)`,
    ]);
  });
});
