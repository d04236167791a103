import { CfnParameter, Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { REFUSED } from '../../lambda/emergency-line/authorize';
import { readSettings } from '../../lambda/emergency-line/settings';
import { Message, VoiceEngine } from '../../src/blocks';
import { EmergencyLine, EmergencyLineProps, ServiceStatus, ServiceStatusProps } from '../../src/callbacks';
import { englishLinePrompts } from '../../src/callbacks/emergency-line-prompts';
import { JsonObject } from '../../src/language/json';
import { isServed, pathEnds } from '../../src/validation/paths';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { environmentOf, statementsOf } from '../private/helper-functions';
import { warningsOf } from '../private/own-flows';
import { flowOf, graphOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, outcomeOf, simpleWays, statesAt } from '../private/walk';

const POWER = { name: 'power failure', message: 'We have no power.' };
const FIRE = { name: 'fire', message: 'The house burns.', messages: { 'es-US': 'Arde la casa.' } };
const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));

type LineProps = Partial<Omit<EmergencyLineProps, 'queue'>> & { readonly forQueue?: boolean; readonly statusProps?: ServiceStatusProps };

function declare({ statusProps, forQueue, ...props }: LineProps = {}, center = new CallCenter()): CallCenter {
  const status = new ServiceStatus(center.stack, 'Status', statusProps);
  new EmergencyLine(center.stack, 'Line', {
    instance: center.instance, status, messages: [POWER, FIRE], queue: forQueue ? center.support : undefined, ...props,
  });
  return center;
}

const templateOf = (props?: LineProps): Template => declare(props).template;
const lineFlow = (props?: LineProps): TemplateFlow => flowOf(templateOf(props), 'LineFlow');
const refusal = (props: LineProps): string[] => messageOf(() => declare(props)).split('\n  - ').slice(1);
const parametersOf = ({ document }: TemplateFlow, block: string) => actionsByName(document).get(block)!.Parameters as JsonObject;

const VARIANTS: [string, LineProps][] = [
  ['with nothing but what it needs', {}],
  ['with one message', { messages: [POWER] }],
  ['with one message for one hour', { messages: [POWER], hours: [1] }],
  ['with nine messages and nine choices of hours', {
    messages: Array.from({ length: 9 }, (_, index) => ({ name: `case ${index}`, message: 'Closed.' })), hours: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  }],
  ['for a queue, in another voice', { forQueue: true, voice: 'Amy', engine: VoiceEngine.NEURAL, prompts: { menu: Message.text('Now.') } }],
];

describe.each(VARIANTS)('The flow of an EmergencyLine %s', (_, props) => {
  const center = declare(props);
  const { document } = flowOf(center.template, 'LineFlow');

  test('ends every way with a word and a disconnect', () => {
    const ends = pathEnds(graphOf(document), document.startAction);
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter((end) => !isServed(end) || end.ending !== 'disconnected')).toStrictEqual([]);
  });

  test('leaves the checker with nothing to say that is not acknowledged', () => {
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });

  test('switches only for callers whose PIN was right', () => {
    const states = statesAt(document, 'unknown', (state, { block, branch }) => (block === 'Check PIN - outcome' ? String(branch) : state));
    const operations = states.filter(({ action }) => action.Type === 'InvokeLambdaFunction' && action.Identifier !== 'Check PIN');
    expect(new Set(operations.map(({ block }) => block))).toStrictEqual(new Set(['Switch on', 'Switch off', 'Ask for state']));
    expect([...new Set(operations.map(({ state }) => state))]).toStrictEqual(['authorized']);
  });

  test('confirms only what the function has said', () => {
    const said = statesAt(document, 'nothing', (state, { block, branch }) => (/ - outcome$/.test(block) ? `${block}: ${branch}` : state));
    const stateAt = (name: string) => [...new Set(said.filter(({ block }) => block === name).map(({ state }) => state))];
    expect([stateAt('Confirm on'), stateAt('Confirm off'), stateAt('Say it is on'), stateAt('Say it is off')])
      .toStrictEqual([['Switch on - outcome: on'], ['Switch off - outcome: off'], ['Ask for state - outcome: on'], ['Ask for state - outcome: off']]);
  });

  test('keeps logs off from the first block on, and the PIN out of every attribute', () => {
    const actions = [...actionsByName(document).values()];
    expect(actionsByName(document).get(document.startAction)!.Parameters).toStrictEqual({ FlowLoggingBehavior: 'Disabled' });
    expect(actions.filter(({ Type }) => Type === 'UpdateFlowLoggingBehavior')).toHaveLength(1);
    const kept = actions.filter(({ Type }) => Type === 'UpdateContactAttributes').map(({ Parameters }) => JSON.stringify(Parameters));
    expect(kept.filter((text) => text.includes('StoredCustomerInput'))).toStrictEqual([]);
  });
});

describe('The flow of an EmergencyLine', () => {
  test('has the same outcome by a second reading that follows every simple way', () => {
    expect([...new Set([...simpleWays(lineFlow({ messages: [POWER] }).document)].map(outcomeOf))]).toStrictEqual(['told']);
  });

  test('hands over the PIN and the calling number, and what was chosen', () => {
    const flow = lineFlow();
    expect(parametersOf(flow, 'Check PIN').LambdaInvocationAttributes)
      .toStrictEqual({ operation: 'authorize', pin: '$.StoredCustomerInput', phoneNumber: '$.CustomerEndpoint.Address' });
    expect(parametersOf(flow, 'Switch on').LambdaInvocationAttributes)
      .toStrictEqual({ operation: 'on', message: '$.Attributes.emergencyMessage', hours: '$.Attributes.emergencyHours' });
    expect(parametersOf(flow, 'Choose message 2')).toMatchObject({ Attributes: { emergencyMessage: '2' } });
    expect(parametersOf(flow, 'Choose hours 24')).toMatchObject({ Attributes: { emergencyHours: '24' } });
  });

  test('names its queue in every switch', () => {
    const flow = lineFlow({ forQueue: true });
    for (const block of ['Switch on', 'Switch off', 'Ask for state']) {
      expect(parametersOf(flow, block).LambdaInvocationAttributes).toMatchObject({ queueArn: expect.stringMatching(/^\$\{Support[0-9A-F]{8}\.QueueArn\}$/) });
    }
  });

  test('says which messages and hours there are', () => {
    const flow = lineFlow();
    expect(parametersOf(flow, 'Choose message').Text).toBe('For power failure, press 1. For fire, press 2.');
    expect(parametersOf(flow, 'Choose hours').Text).toBe('For 1 hour, press 1. For 4 hours, press 2. For 24 hours, press 3.');
  });

  test('speaks every prompt, whoever wrote it', () => {
    const names = Object.keys(englishLinePrompts({}, { names: ['fire'], hours: [1] }));
    const prompts = Object.fromEntries(names.map((name) => [name, Message.text(`My ${name}.`)]));
    const text = lineFlow({ prompts }).document.render();
    expect(names.filter((name) => !text.includes(`"My ${name}."`))).toStrictEqual([]);
  });
});

describe('EmergencyLine', () => {
  test('may write its log, read and change flags and attempts, and read its secrets, and nothing else', () => {
    expect(statementsOf(templateOf(), 'LineHandler').slice(1)).toStrictEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
        Resource: { 'Fn::GetAtt': [LOGICAL_ID('StatusTable'), 'Arn'] },
      },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: [{ Ref: LOGICAL_ID('LinePins') }, { Ref: LOGICAL_ID('LineKey') }] },
    ]);
  });

  test('gives the handler an environment with which it starts', () => {
    expect(readSettings(environmentOf(templateOf(), 'LineHandler'))).toMatchObject({ messagesPath: '/opt/messages.json', longestSeconds: 604_800 });
  });

  test('starts with a PIN of eight digits that stands in no template', () => {
    templateOf().hasResourceProperties('AWS::SecretsManager::Secret', {
      SecretString: Match.absent(),
      GenerateSecretString: {
        SecretStringTemplate: '{}', GenerateStringKey: 'supervisor', PasswordLength: 8, ExcludeLowercase: true, ExcludeUppercase: true, ExcludePunctuation: true,
      },
    });
  });

  test('raises an alarm when PINs are refused again and again, by the name under which the handler counts', () => {
    const center = new CallCenter();
    const topic = new Topic(center.stack, 'Topic');
    declare({ statusProps: { alarmActions: [new SnsAction(topic)] } }, center).template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: REFUSED, Namespace: 'CdkConnectCallbacks', Threshold: 20, AlarmActions: [{ Ref: Match.stringLikeRegexp('^Topic') }],
    });
  });

  test.each([[0], [1.5], [169], [-1]])('refuses %d hours', (hours) => {
    expect(refusal({ hours: [1, hours] })).toStrictEqual([
      `[HoursOutOfRange] hours must be different whole numbers from 1 to 168, the longestEmergency of the service status, got [${hours}]; write e.g. [1, 4, 24]`,
    ]);
  });

  test('takes no more hours than the service status allows', () => {
    expect(refusal({ statusProps: { longestEmergency: Duration.hours(4) } })).toStrictEqual([expect.stringMatching(/from 1 to 4, .*, got \[24\];/)]);
  });

  test('says everything that is wrong at once', () => {
    expect(refusal({ messages: [], hours: [] })).toStrictEqual([
      '[ChoicesOutOfRange] messages must have 1 to 9 choices, got 0; one key of the telephone stands for each',
      '[ChoicesOutOfRange] hours must have 1 to 9 choices, got 0; one key of the telephone stands for each',
    ]);
    const token = new CfnParameter(new CallCenter().stack, 'Parameter').valueAsString;
    expect(refusal({ hours: [1, 1], messages: [{ name: ' ', message: '', messages: { x: 'Text.' } }, { name: 'a', message: token }] })
      .map((line) => /\[(\w+)\]/.exec(line)![1])).toStrictEqual(['MessageName', 'CallerText', 'NotALanguage', 'CallerText', 'HoursOutOfRange']);
  });
});
