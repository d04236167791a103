import { isObject, Json, JsonObject, plainText } from '../../language/json';
import { CriteriaStep, Criterion } from '../routing/criteria';

const SECOND = 1000;
const HIGHEST_LEVEL = 5;

/** The steps of a set routing criteria block, as the flow has them; undefined for what cannot be read. */
export function criteriaOf(json: Json): CriteriaStep[] | undefined {
  if (!isObject(json) || !Array.isArray(json.Steps)) return undefined;
  const steps = json.Steps.map((step) => isObject(step) ? stepOf(step) : undefined);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function stepOf({ Expression, Expiry }: JsonObject): CriteriaStep | undefined {
  const criterion = criterionOf(Expression);
  if (!criterion) return undefined;
  const seconds = isObject(Expiry) ? Number(Expiry.DurationInSeconds) : NaN;
  return Number.isNaN(seconds) ? { criterion } : { criterion, expiresAfter: seconds * SECOND };
}

function criterionOf(json: Json | undefined): Criterion | undefined {
  if (!isObject(json)) return undefined;
  const { AttributeCondition, NotAttributeCondition, AndExpression, OrExpression } = json;
  if (AndExpression !== undefined) return several('all', AndExpression);
  if (OrExpression !== undefined) return several('any', OrExpression);
  if (isObject(AttributeCondition)) return conditionOf(AttributeCondition);
  const excluded = isObject(NotAttributeCondition) ? conditionOf(NotAttributeCondition) : undefined;
  return excluded && { kind: 'not', of: excluded };
}

function several(kind: 'all' | 'any', json: Json): Criterion | undefined {
  const of = Array.isArray(json) ? json.map(criterionOf) : [];
  return of.length > 0 && of.every((one) => one !== undefined) ? { kind, of } : undefined;
}

function conditionOf({ Name, Value, ProficiencyLevel, Range, ComparisonOperator, MatchCriteria }: JsonObject): Criterion | undefined {
  if (ComparisonOperator === 'Match') return agentsOf(MatchCriteria);
  const proficiency = `${plainText(Name ?? '')}:${plainText(Value ?? '')}`;
  if (!isObject(Range)) return { kind: 'level', proficiency, from: Number(ProficiencyLevel), to: HIGHEST_LEVEL };
  return { kind: 'level', proficiency, from: Number(Range.MinProficiencyLevel), to: Number(Range.MaxProficiencyLevel) };
}

function agentsOf(json: Json | undefined): Criterion | undefined {
  const criteria = isObject(json) && isObject(json.AgentsCriteria) ? json.AgentsCriteria : {};
  return Array.isArray(criteria.AgentIds) ? { kind: 'agents', agents: criteria.AgentIds.map(plainText) } : undefined;
}
