import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, last, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function that the flow waits for too long',
    flow: inbound(lookUp('Look up', { InvocationTimeLimitSeconds: '9' })),
    found: ['error parameter-range Look up › InvocationTimeLimitSeconds'],
  },
  {
    title: 'a list of no messages, in a hold flow',
    flow: { type: 'CUSTOMER_HOLD', start: 'Hold', actions: [{ ...last('Hold', 'MessageParticipantIteratively'), Parameters: { Messages: [] } }] },
    found: ['error parameter-range Hold › Messages'],
  },
  {
    title: 'seven tags',
    flow: whole('AGENT_WHISPER', act('Tag', 'TagContact', { Tags: Object.fromEntries(Array.from('abcdefg', (letter) => [letter, 'x'])) })),
    found: ['error parameter-range Tag › Tags'],
  },
  {
    title: 'a skill above the best, deep inside of routing criteria',
    flow: whole('MODULE', act('Route', 'UpdateContactRoutingCriteria', {
      RoutingCriteria: { Steps: [{ Expression: { AttributeCondition: { Name: 'language', Value: 'en', ProficiencyLevel: 9, ComparisonOperator: 'NumberGreaterOrEqualTo' } } }] },
    })),
    found: ['error parameter-range Route › RoutingCriteria.Steps[0].Expression.AttributeCondition.ProficiencyLevel'],
  },
];
