import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Chain, Condition, CheckContactAttributes, Disconnect, FlowContent, Message, PlayPrompt } from '../../src/blocks';
import { Switchboard, SwitchboardProps, SwitchboardStore, SwitchDefinition } from '../../src/callbacks';
import { ContactFlow } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { stackWithInstance, warningsOf } from '../private/own-flows';
import { flowOf } from '../private/template-flows';
import { actionsByName, branchesOf, statesAt } from '../private/walk';

const SWITCHES = {
  offering: SwitchDefinition.flag(true, { description: 'Whether callbacks are offered' }),
  longestWait: SwitchDefinition.number(10, { min: 1, max: 60 }),
  rollout: SwitchDefinition.rollout('stable', 'new'),
};
const TEXTS = { greeting: SwitchDefinition.text({ 'en-US': 'Hello.', 'es-US': 'Hola.' }) };

function board(props: Partial<SwitchboardProps> = {}) {
  const { stack, instance } = stackWithInstance();
  return { stack, instance, switchboard: new Switchboard(stack, 'Switchboard', { switches: { ...SWITCHES, ...TEXTS }, ...props }) };
}

const inDataTable = () => {
  const { stack, instance } = stackWithInstance();
  return { stack, instance, switchboard: new Switchboard(stack, 'Switchboard', { switches: SWITCHES, store: SwitchboardStore.dataTable({ instance }) }) };
};

function flowAround({ stack, instance, switchboard }: ReturnType<typeof board>) {
  const said = (name: string) => new PlayPrompt(name, { message: Message.text('Hello.') });
  const start = Chain.of(
    switchboard.read(),
    switchboard.checkFlag('Is it on', 'offering', { whenOff: said('Off') }),
    switchboard.checkChoice('Which version', 'rollout', { new: said('New'), distribute: said('Distribute') }),
    new CheckContactAttributes('Is it long', { attribute: switchboard.number('longestWait'), conditions: [Condition.greaterThan(5, said('Long'))] }),
    said('Goodbye'),
    new Disconnect('Hang up'),
  );
  new ContactFlow(stack, 'Flow', { instance, content: FlowContent.fromBlocks(start, { attributes: switchboard.attributes }) });
  const template = Template.fromStack(stack);
  return { template, flow: flowOf(template, 'Flow') };
}

describe('Switchboard in DynamoDB', () => {
  test('keeps what was set through deployments and deletions, with backups, and writes nothing itself', () => {
    const template = Template.fromStack(board().stack);
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] },
    });
    expect(Object.keys(template.findResources('AWS::CloudFormation::CustomResource'))).toStrictEqual([]);
  });

  test('has a reader that only reads, and an API behind IAM', () => {
    const { stack, switchboard } = board();
    switchboard.grantApi(new Role(stack, 'Supervisors', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') }));
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'lambda:InvokeFunctionUrl' })]) },
    });
  });

  test('watches for values that a switch can no longer have', () => {
    Template.fromStack(board().stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'InvalidSwitch', Threshold: 1, Dimensions: Match.arrayWith([{ Name: 'service', Value: 'switchboard' }]),
    });
  });

  test('reads all switches once into attributes, and goes on with what is declared for a failure', () => {
    const made = board();
    const { flow } = flowAround(made);
    const actions = actionsByName(flow.document);
    expect(actions.get('Note the switches')).toMatchObject({
      Parameters: {
        Attributes: {
          'switch-offering': '$.External.offering', 'switch-rollout': '$.External.rollout', 'switch-greeting': '$.External.greeting',
        },
      },
    });
    expect(actions.get('Assume the switches')).toMatchObject({
      Parameters: {
        Attributes: {
          'switch-offering': 'on', 'switch-longestWait': '10', 'switch-rollout': 'stable', 'switch-greeting': 'Hello.',
        },
      },
    });
    expect(branchesOf(actions.get('Read the switches')!)).toStrictEqual([
      { name: 'next', target: 'Note the switches' }, { name: 'NoMatchingError', target: 'Assume the switches' },
    ]);
    expect(branchesOf(actions.get('Note the switches')!).map(({ target }) => target)).toStrictEqual(['Is it on', 'Is it on']);
    expect(branchesOf(actions.get('Assume the switches')!).map(({ target }) => target)).toStrictEqual(['Is it on', 'Is it on']);
  });

  test('takes an attribute that is missing for what is assumed when nobody knows', () => {
    const actions = actionsByName(flowAround(board()).flow.document);
    expect(branchesOf(actions.get('Is it on')!)).toStrictEqual([
      { name: 'off', target: 'Off' }, { name: 'NoMatchingCondition', target: 'Which version' },
    ]);
    expect(branchesOf(actions.get('Which version')!)).toStrictEqual([
      { name: 'distribute', target: 'Distribute' }, { name: 'new', target: 'New' }, { name: 'NoMatchingCondition', target: 'Is it long' },
    ]);
  });

  test('leaves no finding of the checks', () => {
    const made = board();
    flowAround(made);
    expect(warningsOf(made.stack)).toStrictEqual([]);
  });

  test('knows how many bytes the switches take of a contact', () => {
    expect(board({ switches: { offering: SwitchDefinition.flag(true) } }).switchboard.attributes.longestBytes).toBe('switch-offering'.length + 3);
  });
});

describe('Switchboard in a data table', () => {
  test('is a table whose columns take nothing but what a switch can be set to, and in which no deployment sets anything', () => {
    const template = Template.fromStack(inDataTable().stack);
    template.hasResource('AWS::Connect::DataTable', { DeletionPolicy: 'Retain', Properties: { Status: 'PUBLISHED', ValueLockLevel: 'VALUE' } });
    const columns = Object.values(template.findResources('AWS::Connect::DataTableAttribute')).map(({ Properties: { Name, ValueType, Validation } }) => [Name, ValueType, Validation]);
    expect(columns).toStrictEqual([
      ['offering', 'TEXT', { Enum: { Strict: true, Values: ['on', 'off'] } }],
      ['longestWait', 'NUMBER', { Minimum: 1, Maximum: 60 }],
      ['rollout', 'TEXT', { Enum: { Strict: true, Values: ['distribute', 'stable', 'new'] } }],
    ]);
    template.resourceCountIs('AWS::Connect::DataTableRecord', 0);
    template.resourceCountIs('AWS::Lambda::Function', 0);
  });

  /** The values of the attributes with which a contact can leave the read, for what the table answers. */
  function afterRead(answers: Record<string, string>): string[] {
    const { flow } = flowAround(inDataTable());
    const found = statesAt(flow.document, '{}', (state, { type, parameters, branch, block }) => {
      if (state === 'impossible') return state;
      const value = answers[block];
      if (value !== undefined && branch !== value) return 'impossible';
      if (type !== 'UpdateContactAttributes' || branch !== 'next') return state;
      return JSON.stringify({ ...JSON.parse(state), ...parameters.Attributes as object });
    });
    return [...new Set(found.filter(({ block, state }) => block === 'Is it on' && state !== 'impossible' && state.includes('rollout')).map(({ state }) => state))];
  }

  test('takes over what was entered, and only that', () => {
    const answers = { 'Read the switches': 'next', 'Look at offering': 'off', 'Look at longestWait': '1', 'Is longestWait too large': '60', 'Look at rollout': 'new' };
    expect(afterRead(answers).map((state) => JSON.parse(state))).toContainEqual(
      { 'switch-offering': 'off', 'switch-longestWait': '$.DataTables.switches.longestWait', 'switch-rollout': 'new' });
  });

  test('is as declared where nobody has entered a value, or none that the switch can have', () => {
    const none = 'NoMatchingCondition';
    const answers = { 'Read the switches': 'next', 'Look at offering': none, 'Look at longestWait': none, 'Look at rollout': none };
    expect(afterRead(answers).map((state) => JSON.parse(state))).toContainEqual({ 'switch-offering': 'on', 'switch-longestWait': '10', 'switch-rollout': 'distribute' });
  });

  test('is what is declared for that case if it cannot be read', () => {
    expect(afterRead({ 'Assume the switches': 'next', 'Read the switches': 'NoMatchingError' }).map((state) => JSON.parse(state)))
      .toStrictEqual([{ 'switch-offering': 'on', 'switch-longestWait': '10', 'switch-rollout': 'stable' }]);
  });

  test('says that what the service gives for a missing value is not published', () => {
    const made = inDataTable();
    flowAround(made);
    expect(warningsOf(made.stack)).toStrictEqual([expect.stringMatching(/^Stack\/Switchboard: what a flow reads where nobody has entered a value is not published, got .*; .*switchboard-data-table/)]);
  });

  test('holds no texts', () => {
    const { stack, instance } = stackWithInstance();
    expect(messageOf(() => new Switchboard(stack, 'Switchboard', { switches: TEXTS, store: SwitchboardStore.dataTable({ instance }) }))).toBe(
      'Switchboard "Stack/Switchboard" is not valid\n  - [TextInDataTable] switches has texts, which a data table cannot hold, got ["greeting"]; '
      + 'put them into a Switchboard with SwitchboardStore.dynamoDb()');
  });

  test('has no API that somebody could be let use', () => {
    const { stack, switchboard } = inDataTable();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    expect([switchboard.apiUrl, switchboard.handler, switchboard.table]).toStrictEqual([undefined, undefined, undefined]);
    expect(messageOf(() => switchboard.grantApi(role))).toBe('Switchboard "Stack/Switchboard" is not valid\n'
      + '  - [NoApi] grantApi needs an API, got a store that is a data table; use SwitchboardStore.dynamoDb(), or a security profile of the instance');
  });
});

describe('Switchboard refuses', () => {
  const refusal = (switches: SwitchboardProps['switches']) => messageOf(() => new Switchboard(new Stack(), 'Switchboard', { switches }));

  test('a board without switches', () => {
    expect(refusal({})).toBe('Switchboard "Default/Switchboard" is not valid\n'
      + '  - [NoSwitches] switches must have at least one switch, got {}; add one like offering: SwitchDefinition.flag(true)');
  });

  test('names that no attribute can have', () => {
    expect(refusal({ 'a.b': SwitchDefinition.flag(true), 'outcome': SwitchDefinition.flag(true) })).toContain('[SwitchName] switches must have names of 1 to 24 '
      + 'letters and digits with dashes inside, other than "outcome", got ["a.b","outcome"]; write one like "offering"');
  });

  test('switches that are too large for a contact', () => {
    const switches = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`text${index}`, SwitchDefinition.text({ 'en-US': 'Hi.' }, { maxBytes: 4000 })]));
    expect(refusal(switches)).toMatch(/\[AttributesTooLarge\] attributes can have more than 32768 bytes of keys and values together, got 36108; shorten/);
  });

  test('a switch of another kind, or of none', () => {
    const { switchboard } = board();
    expect(messageOf(() => switchboard.flag('rollout'))).toBe('Switchboard "Stack/Switchboard" is not valid\n'
      + '  - [SwitchNotDeclared] switchName must name a flag of the switchboard, got "rollout"; it declares "offering"');
    expect(messageOf(() => switchboard.text('nothing'))).toContain('it declares "greeting"');
    expect(switchboard.text('greeting').path).toBe('$.Attributes.switch-greeting');
    expect([switchboard.flag('offering').path, switchboard.choice('rollout').path]).toStrictEqual(['$.Attributes.switch-offering', '$.Attributes.switch-rollout']);
  });

  test('a branch for a value that the switch does not have', () => {
    expect(messageOf(() => board().switchboard.checkChoice('Which', 'rollout', { newest: Chain.of() }))).toBe('Switchboard "Stack/Switchboard" is not valid\n'
      + '  - [NotAValue] leadsTo must name values of the switch, got ["newest"]; use ["distribute","stable","new"]');
  });
});
