import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { decide } from '../../lambda/offer-gate/decide';
import { readSettings } from '../../lambda/offer-gate/settings';
import { MEASURES } from '../../lambda/shared/queue-snapshot';
import { Chain, Disconnect, EndFlow, FlowContent, GoTo, Message, PlayPrompt } from '../../src/blocks';
import { OfferGate, OfferGateProps, OfferWhen, QueueMetricsCache } from '../../src/callbacks';
import { GATE_ANSWER } from '../../src/callbacks/private/gate';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

/** A center with metrics of the queue for support. */
class WatchedCenter extends CallCenter {
  readonly metrics = new QueueMetricsCache(this.stack, 'Metrics', { instance: this.instance, queues: [this.support] });

  gate(props: Partial<OfferGateProps> = {}, stack = this.stack): OfferGate {
    return new OfferGate(stack, 'Gate', { metrics: this.metrics, ...props });
  }
}

/** The template of a gate in a stack of its own. */
function templateOf(props: (center: WatchedCenter) => Partial<OfferGateProps> = () => ({})): Template {
  const center = new WatchedCenter();
  const own = new Stack(App.of(center.stack)!, 'Own');
  center.gate(props(center), own);
  return Template.fromStack(own);
}

const TABLE = { 'Fn::ImportValue': expect.stringMatching(/MetricsTable/) };

describe('OfferGate', () => {
  test('may write its log and read the items of the metrics, and nothing else', () => {
    expect(statementsOf(templateOf())).toStrictEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^GateHandlerLogs/), 'Arn'] },
      },
      { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: TABLE },
    ]);
  });

  test('offers from a wait of 5 minutes or 5 contacts on by default', () => {
    expect(variablesOf(templateOf())).toStrictEqual({
      TABLE_NAME: TABLE, OFFER_WHEN: '[{"measure":"estimatedWaitSeconds","atLeast":300},{"measure":"contactsInQueue","atLeast":5}]',
    });
  });

  test('gives the handler an environment with which it starts', () => {
    const template = templateOf(({ support }) => ({ defaultQueue: support, offerWhen: [OfferWhen.agentsAvailableAtMost()] }));
    expect(readSettings(environmentOf(template))).toMatchObject({ conditions: [{ measure: 'agentsAvailable', atMost: 0 }], defaultQueueId: 'deployed' });
  });

  test('is operated as the metrics are', () => {
    const center = new CallCenter();
    const { stack, instance, support } = center;
    const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support], logRetention: RetentionDays.ONE_WEEK });
    new OfferGate(stack, 'Gate', { metrics });
    center.template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });

  test('leads straight to the offer if it fails, past it if it says no, and to it otherwise', () => {
    const center = new WatchedCenter();
    const gate = center.gate();
    const offer = Chain.of(new PlayPrompt('Offer', { message: Message.text('We can call you back.') }));
    new ContactFlow(center.stack, 'Flow', {
      instance: center.instance,
      type: ContactFlowType.CONTACT_FLOW,
      content: FlowContent.fromBlocks(Chain.of(gate.before(offer, center.support), new Disconnect('End'))),
    });
    const actions = actionsByName(flowOf(center.template, 'Flow').document);
    expect(actions.get('Ask whether to offer')).toMatchObject({
      Parameters: { LambdaInvocationAttributes: { queueArn: expect.stringMatching(/^\$\{Support.*\.QueueArn\}$/) }, InvocationTimeLimitSeconds: '4' },
      Transitions: { NextAction: 'Is the offer worth it', Errors: [{ NextAction: 'Offer', ErrorType: 'NoMatchingError' }] },
    });
    expect(actions.get('Is the offer worth it')).toMatchObject({
      Parameters: { ComparisonValue: '$.External.outcome' },
      Transitions: { NextAction: 'Offer', Conditions: [{ NextAction: 'End', Condition: { Operator: 'Equals', Operands: ['no-offer'] } }] },
    });
  });

  test('declares everything that the function may answer', () => {
    const measures = Object.fromEntries(MEASURES.map((name) => [name, 5]));
    expect([...GATE_ANSWER].sort()).toStrictEqual(Object.keys(decide({ ...measures, asOf: 0 }, [{ measure: 'contactsInQueue', atLeast: 1 }], 0)).sort());
  });

  test('rejects a queue that nobody watches, as default and in a flow, and a gate without a condition', () => {
    const center = new WatchedCenter();
    const remedy = 'is none of the queues of the metrics, got "Stack/Callbacks"; add it to the queues of "Stack/Metrics"';
    expect(messageOf(() => center.gate({ defaultQueue: center.callbacks, offerWhen: [] })).split('\n')).toStrictEqual([
      'OfferGate "Stack/Gate" is not valid',
      '  - [NoCondition] offerWhen must have at least one condition, got []; leave it out for the default',
      `  - [QueueNotWatched] defaultQueue ${remedy}`,
    ]);
    expect(messageOf(() => new WatchedCenter().gate().before(Chain.of(new EndFlow('End')), center.callbacks)))
      .toBe(`OfferGate "Stack/Gate" is not valid\n  - [QueueNotWatched] queue ${remedy}`);
  });

  test.each([['nothing', Chain.of()], ['a reference', Chain.of(GoTo.block('Elsewhere'))]])('rejects an offer that begins with %s', (_, offer) => {
    const center = new WatchedCenter();
    expect(messageOf(() => center.gate().before(offer, center.support))).toBe('OfferGate.before is not valid\n'
      + '  - [OfferWithoutBlock] offer does not begin with a block, got a reference or nothing; begin it with a block');
  });
});
