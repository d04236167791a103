import { blockActions, failure, say } from './private/render';
import { Attribute, Chain, CheckContactAttributes, Condition, GetOutboundCommunicationStatus } from '../../src/blocks';

describe('GetOutboundCommunicationStatus', () => {
  test('reads the message that was sent last, for a test of its receipt', () => {
    const check = new CheckContactAttributes('Check', { attribute: Attribute.deliveryReceipt('Bounce'), conditions: [Condition.exists(say('Bounced'))] });
    expect(blockActions(Chain.of(new GetOutboundCommunicationStatus('Status'), check), 'CAMPAIGN').slice(0, 2)).toStrictEqual([{
      Identifier: 'Status',
      Type: 'GetOutboundCommunicationStatus',
      Parameters: { OutboundCommunicationIds: ['$.OutboundCommunication.Latest.Id'] },
      Transitions: { NextAction: 'Check', Errors: [failure('Fail')] },
    }, {
      Identifier: 'Check',
      Type: 'Compare',
      Parameters: { ComparisonValue: "$.DeliveryReceipts['`$.OutboundCommunication.Latest.Id`'].Bounce" },
      Transitions: {
        NextAction: 'End',
        Conditions: [{ NextAction: 'Bounced', Condition: { Operator: 'Exists', Operands: [] } }],
        Errors: [failure('End', 'NoMatchingCondition')],
      },
    }]);
  });
});
