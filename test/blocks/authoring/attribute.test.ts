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
    [Attribute.external('order', 'lines', 'first'), '$.External.order.lines.first'],
    [Attribute.flow('step'), '$.FlowAttributes.step'],
    [Attribute.tag('team'), '$.Tags.team'],
    [Attribute.lexSlot('city'), '$.Lex.Slots.city'],
    [Attribute.lexSessionAttribute('k'), '$.Lex.SessionAttributes.k'],
    [Attribute.lexSentimentScore('Positive'), '$.Lex.SentimentResponse.Scores.Positive'],
    [Attribute.lexAlternativeIntent('Book', 'Slots.city'), '$.Lex.AlternativeIntents.Book.Slots.city'],
    [Attribute.sipHeader('User-to-User'), '$.Media.Sip.Headers.User-to-User'],
    [Attribute.segment('connect:Subtype'), "$.SegmentAttributes['connect:Subtype']"],
    [Attribute.reference('ticket'), '$.References.ticket.Value'],
    [Attribute.referenceType('ticket'), '$.References.ticket.Type'],
    [Attribute.profileField('FirstName'), '$.Customer.FirstName'],
    [Attribute.profileAttribute('tier'), '$.Customer.Attributes.tier'],
    [Attribute.profileCalculatedAttribute('_calls'), '$.Customer.CalculatedAttributes._calls'],
    [Attribute.profileObjectAttribute('a'), '$.Customer.ObjectAttributes.a'],
    [Attribute.profileAsset('Status'), '$.Customer.Asset.Status'],
    [Attribute.profileOrder('OrderId'), '$.Customer.Order.OrderId'],
    [Attribute.profileCase('CaseId'), '$.Customer.Case.CaseId'],
    [Attribute.caseField('case_id'), '$.Case.case_id'],
    [Attribute.viewResult('items.0.name'), '$.Views.ViewResultData.items.0.name'],
    [Attribute.moduleInput('phone'), '$.Modules.Input.phone'],
    [Attribute.moduleResult('name'), '$.Modules.ResultData.name'],
    [Attribute.loopIndex('each'), '$.Loop.each.Index'],
    [Attribute.loopElement('each'), '$.Loop.each.Element'],
    [Attribute.loopElements('each'), '$.Loop.each.Elements'],
    [Attribute.dataTable('brand', 'greeting'), '$.DataTables.brand.greeting'],
    [Attribute.dataTableList('rows'), '$.DataTableList.ResultData.rows'],
    [Attribute.assistantVariable('intent'), '$.AgenticCX.ContextVariables.intent'],
    [Attribute.deliveryReceipt('Bounce'), "$.DeliveryReceipts['`$.OutboundCommunication.Latest.Id`'].Bounce"],
    [Attribute.of("$.SegmentAttributes['connect:Subtype']"), "$.SegmentAttributes['connect:Subtype']"],
  ])('%s', (attribute, path) => {
    expect(attribute.path).toBe(path);
    expect(`${attribute}`).toBe(path);
  });

  test('has a constant for every single value of the service', () => {
    const paths = Object.values(Attribute).filter((value) => value instanceof Attribute).map(String);
    expect(paths.length).toBe(50);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\$(\.[A-Za-z]+)+$/);
  });
});
