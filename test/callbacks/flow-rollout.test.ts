import { Template } from 'aws-cdk-lib/assertions';
import { FlowDocument } from '../../src/language/document';
import { messageOf } from '../connect/private/fixtures';
import { warningsOf } from '../private/own-flows';
import { rolloutOf, RolloutVariant } from '../private/rollout-setup';
import { flowOf } from '../private/template-flows';
import { actionsByName, branchesOf } from '../private/walk';

function documentOf(variant?: RolloutVariant): FlowDocument {
  return flowOf(Template.fromStack(rolloutOf(variant).stack), 'RolloutFlow').document;
}

function targets(document: FlowDocument, block: string): Record<string, string> {
  return Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));
}

/** The share of each way, as the service draws it: a number from 1 to 100 takes the first bound above it. */
function drawn(document: FlowDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  const branches = branchesOf(actionsByName(document).get('Distribute by chance')!);
  for (let number = 1; number <= 100; number++) {
    const { target } = branches.find(({ name }) => Number(name) > number) ?? branches.find(({ name }) => name === 'NoMatchingCondition')!;
    counts[target] = (counts[target] ?? 0) + 1;
  }
  return counts;
}

describe('FlowRollout', () => {
  test.each<[Record<string, number>, Record<string, number>]>([
    [{ stable: 90, new: 10 }, { 'Take stable': 90, 'Take new': 10 }],
    [{ stable: 1, new: 99 }, { 'Take stable': 1, 'Take new': 99 }],
    [{ stable: 0, new: 60, newer: 40 }, { 'Take new': 60, 'Take newer': 40 }],
    [{ stable: 34, new: 33, newer: 33 }, { 'Take stable': 34, 'Take new': 33, 'Take newer': 33 }],
  ])('gives %j of 100 contacts', (versions, shares) => {
    expect(drawn(documentOf({ versions }))).toStrictEqual(shares);
  });

  test('draws nothing where one version has all contacts', () => {
    const document = documentOf({ versions: { stable: 100, new: 0 } });
    expect(document.actionIdentifiers).not.toContain('Distribute by chance');
    expect(targets(document, 'Which version did it get').NoMatchingCondition).toBe('Take stable');
  });

  test('obeys the switch before everything else, and takes the stable version where nobody knows it', () => {
    expect(targets(documentOf(), 'Which version is switched on')).toStrictEqual({
      new: 'Take new', distribute: 'Which version did it get', NoMatchingCondition: 'Take stable',
    });
  });

  test('gives a contact that comes again the version that it got', () => {
    const document = documentOf();
    expect(actionsByName(document).get('Which version did it get')).toMatchObject({ Parameters: { ComparisonValue: '$.Attributes.rollout-greeting-version' } });
    expect(targets(document, 'Which version did it get')).toStrictEqual({ stable: 'Take stable', new: 'Take new', NoMatchingCondition: 'Distribute by chance' });
  });

  test('notes what a contact gets, for reports', () => {
    const actions = actionsByName(documentOf());
    for (const name of ['stable', 'new']) {
      expect(actions.get(`Take ${name}`)).toMatchObject({ Parameters: { Attributes: { 'rollout-greeting-version': name } } });
    }
  });

  test('takes the stable version where another one cannot be started, and apologizes where that one fails', () => {
    for (const [asModules, block] of [[false, 'Go on in'], [true, 'Run']] as const) {
      const document = documentOf({ asModules });
      expect(targets(document, `${block} new`).NoMatchingError).toBe('Take stable');
      expect(targets(document, `${block} stable`).NoMatchingError).toBe('Apologize for failure');
    }
  });

  test('goes on behind modules with what follows them', () => {
    const document = documentOf({ asModules: true });
    expect([targets(document, 'Run new').next, targets(document, 'Run stable').next]).toStrictEqual(['Say goodbye', 'Say goodbye']);
  });

  test('tells in the description of the flow what is measured, and the way back', () => {
    Template.fromStack(rolloutOf({ keyFigure: 'calls transferred within a minute' }).stack).hasResourceProperties('AWS::Connect::ContactFlow', {
      Description: 'Distributes contacts between versions. Key figure: calls transferred within a minute. Way back: set the switch rollout-greeting to stable.',
    });
  });

  test('declares its attributes, and leaves no finding of the checks', () => {
    const { stack, rollout } = rolloutOf();
    expect(rollout.attributes._declaration.keys).toStrictEqual(['switch-rollout-greeting', 'switch-offering', 'rollout-greeting-version']);
    expect(warningsOf(stack)).toStrictEqual([]);
  });
});

describe('FlowRollout refuses', () => {
  test.each<[string, RolloutVariant, string]>([
    ['too little', { versions: { stable: 80, new: 15 } }, '[PercentsNotHundred] versions must have 100 percent together, got 95 out of [80,15]; give 5 more to one of them'],
    ['too much', { versions: { stable: 100, new: 10 } }, '[PercentsNotHundred] versions must have 100 percent together, got 110 out of [100,10]; take 10 from one of them'],
    ['parts of a percent', { versions: { stable: 99.5, new: 0.5 } }, '[PercentOutOfRange] versions must have whole numbers of at least 0 percent, got [99.5,0.5]; round them'],
    ['one version', { versions: { stable: 100 }, switchFor: ['stable', 'new'] }, '[TooFewVersions] versions must be at least two, got 1; add the new one behind the stable one'],
    ['a switch of other versions', { switchFor: ['stable', 'newest'] }, '[SwitchOfOtherVersions] versions are not those of the switch "rollout-greeting", got ["stable","new"] '
      + 'and a switch for ["distribute","stable","newest"]; declare the switch with SwitchDefinition.rollout("stable", "new")'],
    ['a switch that is none', { switchName: 'rollout' }, '[SwitchNotDeclared] switchName must name a choice of the switchboard, got "rollout"; it declares "rollout-greeting"'],
    ['modules that nothing follows', { asModules: true, afterwards: undefined }, '[AfterwardsMissing] afterwards is missing, got a version that is a module; say what follows when the module returns'],
    ['a key figure that says nothing', { keyFigure: '' }, '[LengthOutOfRange] keyFigure has 0 characters, got ""; write 1 to 300 characters'],
  ])('%s', (_, variant, problem) => {
    expect(messageOf(() => rolloutOf(variant)).split('\n')).toContain(`  - ${problem}`);
  });
});
