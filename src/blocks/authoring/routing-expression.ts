import type { IUserRef } from 'aws-cdk-lib/aws-connect';
import type { ResourceUse } from './assembly';
import { Attribute } from './attribute';
import { isDynamic } from './checks';
import { JsonObject } from '../../language/json';
import { Problems, shown } from '../../language/problems';

const MOST_AGENTS = 10;
const MOST_ALTERNATIVES = 3;
const MOST_REQUIREMENTS = 8;
const LONGEST_NAME = 64;

/**
 * What an agent must be for a contact to be offered: named, or proficient.
 */
export class RoutingExpression {
  /**
   * The agent has the predefined attribute with at least this level, 1 to 5.
   *
   * @param name the predefined attribute, e.g. `Language`; at most 64 characters, or the path of an attribute that holds it
   * @param value the value, e.g. `English`; at most 64 characters, or the path of an attribute that holds it
   */
  public static proficiency(name: string, value: string, minimumLevel: number): RoutingExpression {
    const problems = new Problems();
    checkAttribute({ name, value }, problems);
    checkLevel('minimumLevel', minimumLevel, problems);
    problems.throwIfAny('RoutingExpression.proficiency');
    return condition({ Name: name, Value: value, ProficiencyLevel: minimumLevel, ComparisonOperator: 'NumberGreaterOrEqualTo' });
  }

  /**
   * The agent has the predefined attribute with a level between these two, 1 to 5.
   *
   * @param name the predefined attribute, e.g. `Language`; at most 64 characters, or the path of an attribute that holds it
   * @param value the value, e.g. `English`; at most 64 characters, or the path of an attribute that holds it
   */
  public static proficiencyRange(name: string, value: string, minimumLevel: number, maximumLevel: number): RoutingExpression {
    const problems = new Problems();
    checkAttribute({ name, value }, problems);
    checkLevel('minimumLevel', minimumLevel, problems);
    checkLevel('maximumLevel', maximumLevel, problems);
    problems.addUnless(minimumLevel <= maximumLevel, 'LevelsReversed',
      `maximumLevel must not be below minimumLevel, got ${minimumLevel} to ${maximumLevel}; swap them`);
    problems.throwIfAny('RoutingExpression.proficiencyRange');
    const range = { MinProficiencyLevel: minimumLevel, MaxProficiencyLevel: maximumLevel };
    return condition({ Name: name, Value: value, ComparisonOperator: 'Range', Range: range });
  }

  /**
   * The agent is one of these, 1 to 10.
   */
  public static agents(...agents: IUserRef[]): RoutingExpression {
    return matching(agents.map((agent) => agent.userRef.userArn), agents);
  }

  /**
   * The agent is one of those whose identifiers are read while the flow runs, 1 to 10.
   */
  public static dynamicAgents(...agents: Attribute[]): RoutingExpression {
    return matching(agents.map(({ path }) => path), []);
  }

  /**
   * All of these hold, at most 8.
   */
  public static allOf(...expressions: RoutingExpression[]): RoutingExpression {
    checkCount('RoutingExpression.allOf', expressions, MOST_REQUIREMENTS);
    return combined('AndExpression', expressions);
  }

  /**
   * One of these holds, at most 3.
   */
  public static anyOf(...expressions: RoutingExpression[]): RoutingExpression {
    checkCount('RoutingExpression.anyOf', expressions, MOST_ALTERNATIVES);
    return combined('OrExpression', expressions);
  }

  /** @internal */
  public static _of(expression: JsonObject, agents: readonly IUserRef[]): RoutingExpression {
    return new RoutingExpression(expression, agents);
  }

  private constructor(private readonly expression: JsonObject, private readonly agents: readonly IUserRef[]) {}

  /** @internal */
  public get _json(): JsonObject {
    return this.expression;
  }

  /** @internal */
  public get _agents(): readonly IUserRef[] {
    return this.agents;
  }

  /** @internal */
  public get _uses(): Omit<ResourceUse, 'block'>[] {
    return this.agents.map((resource) => ({ kind: 'agent', resource }));
  }
}

function condition(attribute: JsonObject, agents: readonly IUserRef[] = []): RoutingExpression {
  return RoutingExpression._of({ AttributeCondition: attribute }, agents);
}

function matching(ids: string[], agents: readonly IUserRef[]): RoutingExpression {
  checkCount('the agents of a RoutingExpression', ids, MOST_AGENTS);
  return condition({ ComparisonOperator: 'Match', MatchCriteria: { AgentsCriteria: { AgentIds: ids } } }, agents);
}

function combined(operator: 'AndExpression' | 'OrExpression', expressions: readonly RoutingExpression[]): RoutingExpression {
  return RoutingExpression._of({ [operator]: expressions.map(({ _json }) => _json) }, expressions.flatMap(({ _agents }) => _agents));
}

function checkAttribute(texts: Record<string, string>, problems: Problems): void {
  for (const prop of Object.keys(texts)) {
    const length = [...texts[prop]].length;
    problems.addUnless(isDynamic(texts[prop]) || (length >= 1 && length <= LONGEST_NAME), 'AttributeLength',
      `${prop} must have 1 to ${LONGEST_NAME} characters, got ${length}; write it as the instance defines it`);
  }
}

function checkLevel(prop: string, level: number, problems: Problems): void {
  problems.addUnless(level >= 1 && level <= 5, 'LevelOutOfRange', `${prop} must be from 1 to 5, got ${shown(level)}; choose a value in that range`);
}

function checkCount(subject: string, items: readonly unknown[], most: number): void {
  const problems = new Problems();
  problems.addUnless(items.length >= 1 && items.length <= most, 'NumberOfItems',
    `${subject} must have 1 to ${most} items, got ${items.length}; remove some, or add what an agent must be`);
  problems.throwIfAny('RoutingExpression');
}
