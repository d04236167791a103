import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { EndFlow, FlowContent } from '../../src/blocks';
import { DuplicateCheck, OfferPoint, QueuedCallbackProps } from '../../src/callbacks';
import { ContactFlow, ContactFlowType, Queue } from '../../src/connect';
import { JsonObject } from '../../src/language/json';
import { CallCenter, callbackTemplate, INSTANCE_ARN, NUMBER_ARN } from '../private/callback-setup';
import { EVERYWHERE, POSITION_SMS, THREE_LANGUAGES } from '../private/callback-variants';
import { flowOf, flowsOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

function parametersOf(template: Template, flow: string, block: string): JsonObject {
  return actionsByName(flowOf(template, flow).document).get(block)!.Parameters as JsonObject;
}

function created(props: Partial<QueuedCallbackProps> = {}): JsonObject {
  return parametersOf(callbackTemplate(props), 'CallbackInbound', 'Create callback');
}

describe('QueuedCallback', () => {
  test('brings the flows of an offer to callers, and one check for duplicates', () => {
    const template = callbackTemplate();
    expect(flowsOf(template).map(({ logicalId, type }) => `${logicalId.slice(0, -8)} ${type}`).sort()).toStrictEqual([
      'CallbackAgentWhisper AGENT_WHISPER', 'CallbackCreation CONTACT_FLOW', 'CallbackInbound CONTACT_FLOW', 'CallbackOutboundWhisper OUTBOUND_WHISPER',
    ]);
    expect(Object.values(template.findResources('AWS::Lambda::Function')).map(({ Properties }) => Properties.Description)).toStrictEqual([
      'Reserves, confirms and releases callbacks, so that no customer has two',
      'Makes calls of the Amazon Connect API at a pace that it allows',
      'Keeps the reservations of callbacks true to what becomes of them',
      'Takes waiting callbacks back',
    ]);
    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.resourceCountIs('AWS::SecretsManager::Secret', 1);
    template.resourceCountIs('AWS::Connect::IntegrationAssociation', 2);
    template.resourceCountIs('AWS::Connect::Queue', 2);
    template.resourceCountIs('AWS::Connect::RoutingProfile', 0);
  });

  test('brings a flow for each point at which it is offered, and the watch for text messages', () => {
    const center = new CallCenter();
    const callback = center.callback({ offerIn: EVERYWHERE, positionSms: POSITION_SMS });
    const { inboundFlow, customerQueueFlow, queueTransferFlow, positionWatchFlow } = callback;
    expect([inboundFlow, customerQueueFlow, queueTransferFlow, positionWatchFlow].map((flow) => flow?.contactFlowType))
      .toStrictEqual(['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'QUEUE_TRANSFER', 'CUSTOMER_QUEUE']);
    center.template.resourceCountIs('AWS::Connect::ContactFlow', 7);
    center.template.resourceCountIs('AWS::Lambda::Function', 5);
  });

  test('has no flow for a point at which it is not offered', () => {
    const callback = new CallCenter().callback({ offerIn: [OfferPoint.CUSTOMER_QUEUE] });
    expect([callback.inboundFlow, callback.queueTransferFlow, callback.positionWatchFlow]).toStrictEqual([undefined, undefined, undefined]);
    expect(callback.customerQueueFlow).toBeInstanceOf(ContactFlow);
  });

  test('leaves out the check for duplicates on demand', () => {
    const center = new CallCenter();
    expect(center.callback({ refuseDuplicates: false }).duplicateCheck).toBeUndefined();
    center.template.resourceCountIs('AWS::Lambda::Function', 0);
    center.template.resourceCountIs('AWS::DynamoDB::Table', 0);
  });

  test('creates the callback after 99 s, with 2 retries every 600 s, in its queue and with its creation flow (CR-9, CF-1)', () => {
    expect(created()).toStrictEqual({
      InitialCallDelaySeconds: '99',
      MaximumConnectionAttempts: '2',
      RetryDelaySeconds: '600',
      QueueId: expect.stringMatching(/^\$\{Callbacks[0-9A-F]{8}\.QueueArn\}$/),
      ContactFlowId: expect.stringMatching(/^\$\{CallbackCreation[0-9A-F]{8}\.ContactFlowArn\}$/),
    });
  });

  test('takes delay, retries, interval and caller ID as they are given, up to the bounds (ID-4, CI-1)', () => {
    expect(created({ initialDelay: Duration.days(3), maxRetries: 0, retryInterval: Duration.seconds(1), callerId: '+12065550100' })).toMatchObject({
      InitialCallDelaySeconds: '259200', MaximumConnectionAttempts: '0', RetryDelaySeconds: '1', CallerId: '+12065550100',
    });
  });

  test('starts over in the creation flow with the same retries and caller ID (CI-1)', () => {
    const props = { callerId: '+12065550100', maxRetries: 1, retryInterval: Duration.minutes(5) };
    expect(parametersOf(callbackTemplate(props), 'CallbackCreation', 'Start over later')).toStrictEqual({
      InitialCallDelaySeconds: '600',
      MaximumConnectionAttempts: '1',
      RetryDelaySeconds: '300',
      QueueId: expect.stringContaining('Callbacks'),
      CallerId: '+12065550100',
    });
  });

  test('asks for a local number where a country is given, and for an international one elsewhere (NU-3)', () => {
    const validation = (props: Partial<QueuedCallbackProps>) =>
      parametersOf(callbackTemplate(props), 'CallbackInbound', 'Enter number').InputValidation;
    expect(validation({ localCountry: 'DE' })).toStrictEqual({ PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'DE' } });
    expect(validation({})).toStrictEqual({ PhoneNumberValidation: { NumberFormat: 'E164' } });
  });

  test('tells the helpers the country', () => {
    const template = callbackTemplate({ localCountry: 'DE', positionSms: POSITION_SMS });
    for (const description of ['Reserves.*', 'Texts.*']) {
      template.hasResourceProperties('AWS::Lambda::Function', {
        Description: Match.stringLikeRegexp(description), Environment: { Variables: Match.objectLike({ DEFAULT_COUNTRY: 'DE' }) },
      });
    }
  });

  test('greets the customer from the callback queue', () => {
    callbackTemplate().hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Callbacks',
      OutboundCallerConfig: {
        OutboundCallerIdNumberArn: NUMBER_ARN,
        OutboundFlowArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^CallbackOutboundWhisper'), 'ContactFlowArn'] },
      },
    });
  });

  test('does not replace an outbound whisper that the callback queue has', () => {
    const center = new CallCenter();
    const own = new ContactFlow(center.stack, 'Own', {
      instance: center.instance, type: ContactFlowType.OUTBOUND_WHISPER, content: FlowContent.fromBlocks(new EndFlow('End')),
    });
    const callbackQueue = center.queue('Special', { outboundCallerId: { number: center.number, flow: own } });
    center.callback({ callbackQueue });
    expect(callbackQueue.outboundFlow).toBe(own);
  });

  test('takes an imported callback queue, and leaves it as it is', () => {
    const center = new CallCenter();
    const arn = `${INSTANCE_ARN}/queue/22222222-2222-3333-4444-555555555555`;
    center.callback({ callbackQueue: Queue.fromQueueArn(center.stack, 'Imported', arn) });
    expect(parametersOf(center.template, 'CallbackInbound', 'Create callback').QueueId).toBe(arn);
    center.template.resourceCountIs('AWS::Connect::Queue', 2);
  });

  test('serves two lines with one check for duplicates', () => {
    const center = new CallCenter();
    const duplicateCheck = new DuplicateCheck(center.stack, 'Shared', { instance: center.instance });
    const [one, other] = ['One', 'Other'].map((id) => center.callback({ duplicateCheck }, id));
    expect(one.duplicateCheck).toBe(duplicateCheck);
    expect(other.duplicateCheck).toBe(duplicateCheck);
    center.template.resourceCountIs('AWS::Lambda::Function', 1);
    center.template.resourceCountIs('AWS::Connect::IntegrationAssociation', 1);
    for (const flow of ['OneInbound', 'OtherInbound']) {
      expect(parametersOf(center.template, flow, 'Reserve callback')).toMatchObject({
        LambdaFunctionARN: expect.stringMatching(/^\$\{SharedHandler/),
        LambdaInvocationAttributes: { operation: 'reserve', phoneNumber: '$.Attributes.callbackNumber' },
      });
    }
  });

  test('asks the shared function in three languages, and greets in the language of the request (CR-10)', () => {
    const template = callbackTemplate({ languages: THREE_LANGUAGES });
    const outbound = actionsByName(flowOf(template, 'CallbackOutboundWhisper').document);
    expect(outbound.get('Which language')).toMatchObject({
      Parameters: { ComparisonValue: '$.Attributes.callbackLanguage' },
      Transitions: {
        NextAction: 'Set voice en-US',
        Conditions: [
          { NextAction: 'Set voice de-DE', Condition: { Operator: 'Equals', Operands: ['de-DE'] } },
          { NextAction: 'Set voice en-GB', Condition: { Operator: 'Equals', Operands: ['en-GB'] } },
        ],
      },
    });
    expect(parametersOf(template, 'CallbackInbound', 'Use entered number de-DE')).toMatchObject({
      Attributes: { callbackNumber: '$.StoredCustomerInput', callbackLanguage: 'de-DE' },
    });
  });

  test('warns of nothing, with every feature in use', () => {
    const center = new CallCenter();
    center.callback({ offerIn: EVERYWHERE, positionSms: POSITION_SMS, languages: THREE_LANGUAGES });
    const warnings = center.template && center.stack.node.findAll().flatMap(({ node }) => node.metadata).filter(({ type }) => /warning|error/.test(type));
    expect(warnings).toStrictEqual([]);
  });
});

