import { Duration } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CallbackRequests, CallbackRequestsProps, DuplicateCheck, QueueMetricsCache } from '../../src/callbacks';
import { CallCenter } from '../private/callback-setup';
import { requestsOf } from '../private/request-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

function declared(props: Partial<CallbackRequestsProps> = {}): { center: CallCenter; requests: CallbackRequests; template: Template } {
  const center = new CallCenter();
  const requests = requestsOf(center, props);
  return { center, requests, template: center.template };
}

function environmentOf(template: Template, id: string): Record<string, unknown> {
  const [found] = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([logicalId]) => logicalId.startsWith(id));
  return found[1].Properties.Environment.Variables;
}

function refused(props: (center: CallCenter) => Partial<CallbackRequestsProps>): () => unknown {
  const center = new CallCenter();
  return () => requestsOf(center, props(center));
}

describe('CallbackRequests', () => {
  test('keep requests in a line, first in, first out, for longer than they may wait', () => {
    const { template } = declared({ longestWait: Duration.days(1) });
    template.hasResourceProperties('AWS::SQS::Queue', { FifoQueue: true, MessageRetentionPeriod: 3 * 86_400 });
    template.hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 150 } });
    expect(environmentOf(template, 'RequestsCaller')).toMatchObject({ LONGEST_WAIT_SECONDS: '86400' });
  });

  test('call with the flow that greets the customer, three times at most, ten minutes apart', () => {
    const { template } = declared();
    const flow = flowOf(template, 'RequestsAnswered').logicalId;
    const { MAX_ATTEMPTS, RETRY_SECONDS, FLOW_ID } = environmentOf(template, 'RequestsCaller');
    expect([MAX_ATTEMPTS, RETRY_SECONDS]).toStrictEqual(['3', '600']);
    expect(JSON.stringify(FLOW_ID)).toContain(flow);
  });

  test('take numbers and attributes only as declared', () => {
    const { template } = declared({ attributeKeys: ['topic', 'order'], countries: ['US', 'CA'], localCountry: 'US' });
    expect(environmentOf(template, 'RequestsHandler')).toMatchObject({ ATTRIBUTE_KEYS: 'topic,order', COUNTRIES: 'US,CA', DEFAULT_COUNTRY: 'US' });
  });

  test('answer over HTTP only to whom IAM lets in', () => {
    const center = new CallCenter();
    const server = new Role(center.stack, 'Server', { assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
    requestsOf(center).grantRequest(server);
    center.template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    center.template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'lambda:InvokeFunctionUrl' })]) },
    });
  });

  test('share the reservations of another check', () => {
    const center = new CallCenter();
    const duplicateCheck = new DuplicateCheck(center.stack, 'Check', { instance: center.instance });
    expect(requestsOf(center, { duplicateCheck }).duplicateCheck).toBe(duplicateCheck);
    const tables = Object.keys(center.template.findResources('AWS::DynamoDB::Table'));
    expect(tables.filter((id) => id.startsWith('Requests'))).toStrictEqual([]);
    expect(environmentOf(center.template, 'RequestsCaller').TABLE_NAME).toStrictEqual(environmentOf(center.template, 'CheckHandler').TABLE_NAME);
  });

  test('let a queue of its own take the callbacks of customers for whom the queue is full', () => {
    const center = new CallCenter();
    const callbackQueue = center.queue('Full', { outboundCallerId: { number: center.number } });
    requestsOf(center, { callbackQueue });
    const { Parameters } = actionsByName(flowOf(center.template, 'RequestsAnswered').document).get('Call later')!;
    expect(Parameters).toMatchObject({ QueueId: expect.stringContaining('Full') });
  });

  test('give rise to no finding', () => {
    const { center } = declared({ languages: [{ languageCode: 'en-US' }, { languageCode: 'en-GB', voice: 'Amy' }] });
    expect(Annotations.fromStack(center.stack).findWarning('*', Match.anyValue())).toStrictEqual([]);
    expect(Annotations.fromStack(center.stack).findError('*', Match.anyValue())).toStrictEqual([]);
  });
});

describe('CallbackRequests refuse', () => {
  test('queues without a number or without metrics, together', () => {
    const center = new CallCenter();
    const { stack, instance, support: queue, callbacks } = center;
    const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [callbacks] });
    expect(() => new CallbackRequests(stack, 'Requests', { instance, queue, metrics })).toThrow([
      'CallbackRequests "Stack/Requests" is not valid',
      '  - [QueueWithoutCallerId] queue has no outbound caller ID number, got the queue "Stack/Support"; give it outboundCallerId: { number }, '
      + 'because customers are called with it',
      '  - [QueueNotWatched] queue is none of the queues of the metrics, got "Stack/Support"; add it to the queues of "Stack/Metrics"',
    ].join('\n'));
  });

  test('a queue for callbacks without a number', () => {
    expect(refused(({ support }) => ({ callbackQueue: support }))).toThrow([
      'CallbackRequests "Stack/Requests" is not valid',
      '  - [QueueWithoutCallerId] callbackQueue has no outbound caller ID number, got the queue "Stack/Support"; give it '
      + 'outboundCallerId: { number }, because customers are called with it',
    ].join('\n'));
  });

  test('numbers and periods out of range, countries and keys that are none, all at once', () => {
    expect(refused(() => ({
      maxRetries: 11, retryInterval: Duration.seconds(30), longestWait: Duration.days(13), countries: ['USA'], localCountry: 'us', attributeKeys: ['a b', 'name'],
    }))).toThrow([
      'CallbackRequests "Stack/Requests" is not valid',
      '  - [RetriesOutOfRange] maxRetries must be a whole number from 0 to 10, got 11; choose a value in that range',
      '  - [PeriodOutOfRange] retryInterval must be whole seconds, from 1 minute to 7 days, got 30 seconds; leave it out for the default',
      '  - [PeriodOutOfRange] longestWait must be whole seconds, from 1 hour to 12 days, got 1123200 seconds; leave it out for the default',
      '  - [NotACountry] countries[0] must be an ISO 3166 code of two letters, got "USA"; write it like "US"',
      '  - [NotACountry] localCountry must be an ISO 3166 code of two letters, got "us"; write it like "US"',
      '  - [AttributeKey] attributeKeys must be letters, digits, dashes and underscores that are known at synthesis, got "a b"; write one like "topic"',
      '  - [AttributeKeyTaken] attributeKeys has a key that the flows use, got "name"; choose another name that does not begin with "callback"',
    ].join('\n'));
  });

  test('an empty list of countries, and half a language', () => {
    expect(refused(() => ({ countries: [], languages: [{ languageCode: 'de-DE' }] }))).toThrow([
      'CallbackRequests "Stack/Requests" is not valid',
      '  - [NoCountry] countries must have at least one country, got []; leave it out for all',
      '  - [LanguageIncomplete] languages: "de-DE" has no default for voice, prompts.greeting, prompts.nobodyThere, prompts.waiting, prompts.calledLater, '
      + 'prompts.notPossible, prompts.agentWhisper, prompts.agentWhisperWaitUnknown, got nothing; write them in that language',
    ].join('\n'));
  });

  test.each([
    [[], '[NoLanguage] languages must have at least one language, got []; leave it out for English'],
    [[{ languageCode: 'en-US' }, { languageCode: 'en-US' }], '[LanguageTwice] languages has the same language twice, got "en-US"; keep one of them'],
  ])('the languages %j', (languages, problem) => {
    expect(refused(() => ({ languages }))).toThrow(`CallbackRequests "Stack/Requests" is not valid\n  - ${problem}`);
  });
});
