import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CustomerFirstCallbackProps, OfferPoint, PlaceInLine } from '../../src/callbacks';
import { JsonObject } from '../../src/language/json';
import { CallCenter } from '../private/callback-setup';
import { POSITION_SMS } from '../private/callback-variants';
import { CAPTURED, customerFirst, customerFirstTemplate } from '../private/customer-first-setup';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

type Props = Partial<CustomerFirstCallbackProps>;

function parametersOf(template: Template, flow: string, block: string): JsonObject {
  return actionsByName(flowOf(template, flow).document).get(block)!.Parameters as JsonObject;
}

/** The priority that each attempt gets, by the branch of the creation flow. */
function priorities(props: Props): Record<string, string> {
  const actions = actionsByName(flowOf(customerFirstTemplate(props), 'CallbackCreation').document);
  const { Conditions } = actions.get('Which attempt is it')!.Transitions as { Conditions: { NextAction: string; Condition: { Operator: string; Operands: string[] } }[] };
  return Object.fromEntries(Conditions.map(({ NextAction, Condition }) =>
    [`${Condition.Operator} ${Condition.Operands[0]}`, String((actions.get(NextAction)!.Parameters as JsonObject).QueuePriority)]));
}

/** The seconds that a helper waits for a next contact after one that reached nobody. */
function grace(template: Template, description: string): unknown {
  const [fn] = Object.values(template.findResources('AWS::Lambda::Function', { Properties: { Description: Match.stringLikeRegexp(description) } }));
  return fn.Properties.Environment.Variables.RETRY_GRACE_SECONDS;
}

describe('CustomerFirstCallback', () => {
  test('creates the first callback with its delay and its creation flow (CR-9, C-3, C-4, C-7)', () => {
    expect(parametersOf(customerFirstTemplate({ initialDelay: Duration.seconds(30), callerId: '+12065550100' }), 'CallbackInbound', 'Create callback')).toStrictEqual({
      InitialCallDelaySeconds: '30',
      MaximumConnectionAttempts: '0',
      RetryDelaySeconds: '1',
      QueueId: expect.stringMatching(/^\$\{Callbacks/),
      ContactFlowId: expect.stringMatching(/^\$\{CallbackCreation/),
      CallerId: '+12065550100',
      CallbackMode: 'CustomerFirst',
      OutboundContactFlowId: expect.stringMatching(/^\$\{CallbackOutbound/),
    });
  });

  test('creates a further one at once, since the creation flow waits (CF-6, C-9)', () => {
    const template = customerFirstTemplate({ retryInterval: Duration.minutes(30) });
    expect(parametersOf(template, 'CallbackOutbound', 'Voicemail Call again')).toMatchObject({
      InitialCallDelaySeconds: '1', ContactFlowId: expect.stringMatching(/^\$\{CallbackCreation/), OutboundContactFlowId: expect.stringMatching(/^\$\{CallbackOutbound/),
    });
    expect(parametersOf(template, 'CallbackCreation', 'Wait between attempts')).toStrictEqual({ TimeLimitSeconds: '1800' });
  });

  test('has a callback with a delay take over where the creation flow cannot wait (K14)', () => {
    const template = customerFirstTemplate({ retryInterval: Duration.minutes(30) });
    const { Transitions } = actionsByName(flowOf(template, 'CallbackCreation').document).get('Wait between attempts')!;
    expect(Transitions).toMatchObject({ Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'Keep the number' }] });
    const parameters = parametersOf(template, 'CallbackCreation', 'Start over later');
    expect(parameters).toMatchObject({ InitialCallDelaySeconds: '1800', OutboundContactFlowId: expect.anything() });
    expect(parameters).not.toHaveProperty('ContactFlowId');
  });

  test('writes what was captured into every flow (C-12)', () => {
    const template = customerFirstTemplate({ customerFirstParameters: CAPTURED });
    for (const [flow, block] of [['CallbackInbound', 'Create callback'], ['CallbackOutbound', 'Voicemail Call again'], ['CallbackCreation', 'Start over later']]) {
      expect(parametersOf(template, flow, block)).toMatchObject({ Mode: 'CUSTOMER', DialFlowId: expect.stringMatching(/^\$\{CallbackOutbound/) });
    }
  });

  test('raises the priority of each retry, because it has lost its place (PL-4)', () => {
    expect(priorities({})).toStrictEqual({ 'Equals 1': '3', 'NumberGreaterOrEqualTo 2': '1' });
    expect(priorities({ maxRetries: 1 })).toStrictEqual({ 'NumberGreaterOrEqualTo 1': '3' });
    expect(priorities({ maxRetries: 4, retryPriorities: [4, 2] })).toStrictEqual({ 'Equals 1': '4', 'NumberGreaterOrEqualTo 2': '2' });
  });

  test('leaves a retry at the back where calls go first anyway (PL-3, RT-5)', () => {
    expect(priorities({ placeInLine: PlaceInLine.yieldToCalls() })).toStrictEqual({ 'NumberGreaterOrEqualTo 1': '5' });
  });

  test('begins every request with no retries, and the callbacks that the agent calls first do without', () => {
    expect(parametersOf(customerFirstTemplate(), 'CallbackInbound', 'Request begins now').Attributes)
      .toStrictEqual({ callbackRequestedAt: 'now', callbackRetries: '0' });
    const center = new CallCenter();
    center.callback();
    expect(parametersOf(center.template, 'CallbackInbound', 'Request begins now').Attributes).toStrictEqual({ callbackRequestedAt: 'now' });
  });

  test('texts a confirmation with the first attempt only', () => {
    const template = customerFirstTemplate({ positionSms: { ...POSITION_SMS, confirmationMessages: { 'en-US': 'We will call.' } } });
    const actions = actionsByName(flowOf(template, 'CallbackCreation').document);
    expect(actions.get('Which attempt is it')!.Transitions).toMatchObject({ Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: 'Confirm by text' }] });
    const leading = [...actions].filter(([, action]) => JSON.stringify(action.Transitions).includes('"Confirm by text"')).map(([block]) => block);
    expect(leading).toStrictEqual(['Which attempt is it']);
    expect(parametersOf(template, 'CallbackCreation', 'Watch the position')).toStrictEqual({
      EventHooks: { CustomerQueue: expect.stringMatching(/^\$\{CallbackPositionWatch/) },
    });
  });

  test('tells the agent how long the customer has waited, and plays to who waits on the line (FL-1)', () => {
    const template = customerFirstTemplate();
    expect(parametersOf(template, 'CallbackOutbound', 'Tell the agent')).toStrictEqual({ EventHooks: { AgentWhisper: expect.stringMatching(/^\$\{CallbackAgentWhisper/) } });
    expect(parametersOf(template, 'CallbackOutbound', 'Play while waiting')).toStrictEqual({ EventHooks: { CustomerQueue: expect.stringMatching(/^\$\{CallbackOnTheLine/) } });
    expect([...actionsByName(flowOf(template, 'CallbackAgentWhisper').document).keys()]).toEqual(expect.arrayContaining(['Ask for the wait', 'Join the customer']));
    expect(actionsByName(flowOf(template, 'CallbackCreation').document).has('Tell the agent')).toBe(false);
  });

  test('offers the callback where it is asked to', () => {
    const center = new CallCenter();
    const callback = customerFirst(center, { offerIn: [OfferPoint.CUSTOMER_QUEUE, OfferPoint.QUEUE_TRANSFER] });
    expect([callback.inboundFlow, callback.positionWatchFlow, callback.positionSms]).toStrictEqual([undefined, undefined, undefined]);
    expect([callback.customerQueueFlow, callback.queueTransferFlow, callback.outboundFlow].map((flow) => flow?.contactFlowType))
      .toStrictEqual(['CUSTOMER_QUEUE', 'QUEUE_TRANSFER', 'CONTACT_FLOW']);
  });

  test('leaves the outbound whisper of the queue alone, which is not played', () => {
    const center = new CallCenter();
    customerFirst(center);
    expect(center.callbacks.outboundFlow).toBeUndefined();
  });

  test('gives agents the callback queue', () => {
    const center = new CallCenter();
    const agents = center.profile('Agents', { queue: center.support, priority: 2 });
    customerFirst(center, { routingProfiles: [agents] });
    expect(agents.queueEntries.map(({ queue, priority }) => [queue.node.id, priority])).toStrictEqual([['Support', 2], ['Callbacks', 2]]);
  });

  test('without retries frees the customer at once, but cancels also what is just being dialled (C-5)', () => {
    const template = customerFirstTemplate({ maxRetries: 0 });
    expect(grace(template, '^Keeps the reservations')).toBe('0');
    expect(grace(template, '^Takes waiting')).toBe('900');
    expect(grace(customerFirstTemplate({ retryInterval: Duration.hours(1) }), '^Keeps the reservations')).toBe('3900');
  });
});
