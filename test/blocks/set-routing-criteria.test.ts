import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, usesOf } from './private/render';
import { USER, USER_ARN } from './private/resources';
import { Attribute, RoutingExpression, SetRoutingCriteria } from '../../src/blocks';

const english = RoutingExpression.proficiency('Language', 'English', 4);

describe('SetRoutingCriteria', () => {
  test('offers the contact to agents first, then by proficiency', () => {
    const block = new SetRoutingCriteria('Criteria', {
      steps: [{ expression: RoutingExpression.agents(USER), expiry: Duration.seconds(30) }, { expression: english }],
    });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Criteria',
      Type: 'UpdateContactRoutingCriteria',
      Parameters: {
        RoutingCriteria: {
          Steps: [{
            Expression: { AttributeCondition: { ComparisonOperator: 'Match', MatchCriteria: { AgentsCriteria: { AgentIds: [USER_ARN] } } } },
            Expiry: { DurationInSeconds: 30 },
          }, {
            Expression: { AttributeCondition: { Name: 'Language', Value: 'English', ProficiencyLevel: 4, ComparisonOperator: 'NumberGreaterOrEqualTo' } },
          }],
        },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'agent', resource: USER, block: 'Criteria' }]);
  });

  test('reads the criteria while the flow runs', () => {
    const block = new SetRoutingCriteria('Criteria', { dynamicCriteria: Attribute.external('criteria') });
    expect(blockActions(block)[0].Parameters).toStrictEqual({ RoutingCriteria: '$.External.criteria' });
    expect(SetRoutingCriteria._SPECS[0].summary({ RoutingCriteria: '$.External.criteria' })).toBe('read while the flow runs');
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new SetRoutingCriteria('Criteria', {}))).toStrictEqual([
      '[OneCriteriaOnly] exactly one of steps and dynamicCriteria must be set, got neither; set one of them',
    ]);
    expect(problemsOf(() => new SetRoutingCriteria('Criteria', { steps: [], dynamicCriteria: Attribute.external('criteria') }))).toStrictEqual([
      '[OneCriteriaOnly] exactly one of steps and dynamicCriteria must be set, got both; remove one of them',
      '[NoSteps] steps must have at least one step, got []; add whom the contact is offered to first',
    ]);
    expect(problemsOf(() => new SetRoutingCriteria('Criteria', { steps: [{ expression: english }, { expression: english, expiry: Duration.millis(500) }] })))
      .toStrictEqual([
        '[StepNeverExpires] expiry of step 1 must be set, got nothing; a step that never expires can only be the last one',
        '[ExpiryOutOfRange] expiry of step 2 must be a whole number of at least 1 seconds, got 0.5; choose a value in that range',
      ]);
  });
});

describe('RoutingExpression', () => {
  test('combines what an agent must be', () => {
    const range = RoutingExpression.proficiencyRange('$.Attributes.skill', 'Billing', 1, 2.5);
    const { _json, _agents } = RoutingExpression.anyOf(RoutingExpression.allOf(english, range), RoutingExpression.agents(USER));
    expect(_json).toStrictEqual({
      OrExpression: [{
        AndExpression: [english._json, {
          AttributeCondition: {
            Name: '$.Attributes.skill', Value: 'Billing', ComparisonOperator: 'Range', Range: { MinProficiencyLevel: 1, MaxProficiencyLevel: 2.5 },
          },
        }],
      }, RoutingExpression.agents(USER)._json],
    });
    expect(_agents).toStrictEqual([USER]);
  });

  test('reads agents while the flow runs', () => {
    expect(RoutingExpression.dynamicAgents(Attribute.userDefined('agent'))._json).toStrictEqual({
      AttributeCondition: { ComparisonOperator: 'Match', MatchCriteria: { AgentsCriteria: { AgentIds: ['$.Attributes.agent'] } } },
    });
  });

  test('rejects what the service would refuse', () => {
    expect(problemsOf(() => RoutingExpression.proficiency('', 'x'.repeat(65), 0))).toStrictEqual([
      '[AttributeLength] name must have 1 to 64 characters, got 0; write it as the instance defines it',
      '[AttributeLength] value must have 1 to 64 characters, got 65; write it as the instance defines it',
      '[LevelOutOfRange] minimumLevel must be from 1 to 5, got 0; choose a value in that range',
    ]);
    expect(problemsOf(() => RoutingExpression.proficiencyRange('a', 'b', 3, 2))).toStrictEqual([
      '[LevelsReversed] maximumLevel must not be below minimumLevel, got 3 to 2; swap them',
    ]);
    expect(problemsOf(() => RoutingExpression.anyOf())).toStrictEqual([
      '[NumberOfItems] RoutingExpression.anyOf must have 1 to 3 items, got 0; remove some, or add what an agent must be',
    ]);
  });
});
