import { Attribute } from '../../../src/blocks';

describe('Attribute', () => {
  test.each([
    [Attribute.STORED_CUSTOMER_INPUT, '$.StoredCustomerInput'],
    [Attribute.CUSTOMER_NUMBER, '$.CustomerEndpoint.Address'],
    [Attribute.LANGUAGE, '$.LanguageCode'],
    [Attribute.QUEUE_NAME, '$.Queue.Name'],
    [Attribute.CONTACT_ID, '$.ContactId'],
    [Attribute.userDefined('callback_number-2'), '$.Attributes.callback_number-2'],
    [Attribute.userDefined('callback number'), "$.Attributes.['callback number']"],
    [Attribute.external('position'), '$.External.position'],
    [Attribute.metric('Queue.Size'), '$.Metrics.Queue.Size'],
    [Attribute.of("$.SegmentAttributes['connect:Subtype']"), "$.SegmentAttributes['connect:Subtype']"],
  ])('%s', (attribute, path) => {
    expect(attribute.path).toBe(path);
    expect(`${attribute}`).toBe(path);
  });
});
