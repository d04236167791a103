import { readFileSync } from 'fs';
import { join } from 'path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { readSettings as readApiSettings } from '../../lambda/emergency-flag-api/settings';
import { readSettings } from '../../lambda/service-status/settings';
import { Chain, Disconnect, FlowContent, FlowPart, Message, PlayPrompt, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { HolidayCalendar, ServiceCheckOptions, ServiceStatus, ServiceStatusProps } from '../../src/callbacks';
import { ContactFlow } from '../../src/connect';
import { isServed, pathEnds } from '../../src/validation/paths';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';
import { warningsOf } from '../private/own-flows';
import { flowOf, graphOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, branchesOf, outcomeOf, simpleWays } from '../private/walk';

const CALENDARS = {
  germany: new HolidayCalendar({ timeZone: 'Europe/Berlin', holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'Merry Christmas.' } }] }),
  japan: new HolidayCalendar({ timeZone: 'Asia/Tokyo', holidays: [] }),
};
const LOGICAL_ID = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9A-F]{8}$`));
const TABLE = { 'Fn::GetAtt': [LOGICAL_ID('StatusTable'), 'Arn'] };

function templateOf(props?: ServiceStatusProps, stack = newStack()): Template {
  new ServiceStatus(stack, 'Status', props);
  return Template.fromStack(stack);
}

describe('ServiceStatus', () => {
  test('lets the flows read the flags, the API write them as well, and both nothing else', () => {
    const template = templateOf();
    expect(statementsOf(template, 'StatusHandler').slice(1)).toStrictEqual([{ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: TABLE }]);
    expect(statementsOf(template, 'StatusApi').slice(1)).toStrictEqual([
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: TABLE },
    ]);
  });

  test('gives the handlers environments with which they start', () => {
    const template = templateOf({ calendars: CALENDARS, longestEmergency: Duration.days(31) });
    expect(readSettings(environmentOf(template, 'StatusHandler'))).toMatchObject({ holidaysPath: '/opt/holidays.json' });
    expect(readApiSettings(environmentOf(template, 'StatusApi'))).toMatchObject({ longestSeconds: 2_678_400 });
    expect(readApiSettings(environmentOf(templateOf(), 'StatusApi'))).toMatchObject({ longestSeconds: 604_800 });
  });

  test('has an API that IAM authorizes, and lets in who is granted it', () => {
    const stack = newStack();
    const role = new Role(stack, 'Operator', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    new ServiceStatus(stack, 'Status').grantApi(role);
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    expect(JSON.stringify(template.findResources('AWS::IAM::Policy'))).toContain('lambda:InvokeFunctionUrl');
  });

  test('has no file without calendars', () => {
    const template = templateOf();
    template.resourceCountIs('AWS::Lambda::LayerVersion', 0);
    expect(variablesOf(template, 'StatusHandler')).toStrictEqual({ TABLE_NAME: { Ref: LOGICAL_ID('StatusTable') } });
  });

  test('brings the calendars in a file beside the code, in their order', () => {
    const app = new App({ analyticsReporting: false });
    const template = templateOf({ calendars: CALENDARS }, new Stack(app, 'Stack'));
    template.hasResourceProperties('AWS::Lambda::Function', { Layers: [{ Ref: Match.stringLikeRegexp('^StatusHolidays') }] });
    const [{ Metadata, Properties }] = Object.values(template.findResources('AWS::Lambda::LayerVersion'));
    const asset = Metadata?.['aws:asset:path'] ?? `asset.${Properties.Content.S3Key.replace('.zip', '')}`;
    const content = JSON.parse(readFileSync(join(app.outdir, asset, 'holidays.json'), 'utf-8'));
    expect(Object.keys(content)).toStrictEqual(['germany', 'japan']);
    expect(content.germany).toStrictEqual({
      timeZone: 'Europe/Berlin', days: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'Merry Christmas.' }, from: 0, to: 1440 }],
    });
  });

  test('gives the same file the same name, and another one another name', () => {
    const keyOf = (calendars: Record<string, HolidayCalendar>) =>
      Object.values(templateOf({ calendars }).findResources('AWS::Lambda::LayerVersion'))[0].Properties.Content.S3Key;
    expect(keyOf(CALENDARS)).toBe(keyOf(CALENDARS));
    expect(keyOf({ germany: CALENDARS.germany })).not.toBe(keyOf(CALENDARS));
  });

  test('encrypts everything with the key of the user', () => {
    const stack = newStack();
    const encryptionKey = new Key(stack, 'MyKey');
    const template = templateOf({ encryptionKey }, stack);
    const key = stack.resolve(encryptionKey.keyArn);
    template.allResourcesProperties('AWS::Lambda::Function', { KmsKeyArn: key });
    template.allResourcesProperties('AWS::Logs::LogGroup', { KmsKeyId: key });
    template.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key } });
  });

  test('says everything that is wrong at once', () => {
    expect(messageOf(() => templateOf({ calendars: { 'my calendar': CALENDARS.japan, '1': CALENDARS.japan }, longestEmergency: Duration.days(32) }))).toBe(
      'ServiceStatus "Stack/Status" is not valid\n'
      + '  - [CalendarName] calendars must have names that begin with a letter and have letters, digits, dashes and underscores, got ["1","my calendar"]; write one like "germany"\n'
      + '  - [LongestEmergencyOutOfRange] longestEmergency must be whole seconds, from 1 minute to 31 days, got 2764800 seconds; leave it out for 7 days',
    );
  });
});

describe('ServiceStatus.check', () => {
  const served = (center: CallCenter): FlowPart => Chain.of(
    new SetWorkingQueue('Set queue', { queue: center.support }),
    new TransferToQueue('Wait for an agent', {
      onAtCapacity: Chain.of(new PlayPrompt('Say line is full', { message: Message.text('Full.') }), new Disconnect('Hang up after full line')),
    }),
  );

  function flowWith(optionsOf: (center: CallCenter) => ServiceCheckOptions[], calendars = CALENDARS): { flow: TemplateFlow; center: CallCenter } {
    const center = new CallCenter();
    const status = new ServiceStatus(center.stack, 'Status', { calendars });
    const checks = optionsOf(center).map((options) => status.check(options));
    new ContactFlow(center.stack, 'Inbound', { instance: center.instance, content: FlowContent.fromBlocks(Chain.of(...checks, served(center))) });
    return { flow: flowOf(center.template, 'Inbound'), center };
  }

  const VARIANTS: [string, (center: CallCenter) => ServiceCheckOptions[]][] = [
    ['with nothing said', () => [{}]],
    ['of a queue and a calendar', ({ support }) => [{ queue: support, calendar: 'japan' }]],
    ['that goes on after messages', () => [{ afterEmergency: Chain.of(), afterHoliday: Chain.of() }]],
    ['twice, with labels', ({ support, callbacks }) => [{ queue: support, label: 'support' }, { queue: callbacks, label: 'callbacks' }]],
  ];

  test.each(VARIANTS)('(%s) ends every way in a queue or with a word, and the checker has nothing to say', (_, optionsOf) => {
    const { flow: { document }, center } = flowWith(optionsOf);
    const ends = pathEnds(graphOf(document), document.startAction);
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.filter((end) => !isServed(end))).toStrictEqual([]);
    expect([...new Set([...simpleWays(document)].map(outcomeOf))].sort()).toStrictEqual(['in queue', 'told']);
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });

  const targetsOf = ({ document }: TemplateFlow, block: string) =>
    Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));

  test('leads everybody on if the function fails, and whoever can be served', () => {
    const { flow } = flowWith(() => [{}]);
    expect(targetsOf(flow, 'Ask for service status')).toStrictEqual({ next: 'Is service possible', NoMatchingError: 'Set queue' });
    expect(targetsOf(flow, 'Is service possible')).toStrictEqual({
      emergency: 'Say emergency message', holiday: 'Say holiday message', NoMatchingCondition: 'Set queue',
    });
  });

  test('hangs up after a message, and goes on if the message cannot be played', () => {
    const { flow } = flowWith(() => [{}]);
    expect(targetsOf(flow, 'Say emergency message')).toStrictEqual({ next: 'Hang up in emergency', NoMatchingError: 'Set queue' });
    expect(targetsOf(flow, 'Say holiday message')).toStrictEqual({ next: 'Hang up on holiday', NoMatchingError: 'Set queue' });
  });

  test('goes on after a message where it is told to', () => {
    const { flow } = flowWith(() => [{ afterHoliday: Chain.of() }]);
    expect([targetsOf(flow, 'Say emergency message').next, targetsOf(flow, 'Say holiday message').next]).toStrictEqual(['Hang up in emergency', 'Set queue']);
  });

  test('asks in the language of the caller, for the queue and the calendar', () => {
    const parametersOf = (optionsOf: (center: CallCenter) => ServiceCheckOptions[]) =>
      (actionsByName(flowWith(optionsOf).flow.document).get('Ask for service status')!.Parameters as Record<string, unknown>).LambdaInvocationAttributes;
    expect(parametersOf(() => [{}])).toStrictEqual({ language: '$.LanguageCode' });
    expect(parametersOf(({ support }) => [{ queue: support, calendar: 'japan' }])).toStrictEqual({
      language: '$.LanguageCode', queueArn: expect.stringMatching(/^\$\{Support[0-9A-F]{8}\.QueueArn\}$/), calendar: 'japan',
    });
  });

  test('refuses a calendar that there is not', () => {
    expect(messageOf(() => flowWith(() => [{ calendar: 'france' }]))).toBe('ServiceStatus "Stack/Status" is not valid\n'
      + '  - [UnknownCalendar] calendar is none of the calendars, got "france"; use one of ["germany","japan"]');
  });
});
