import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a time limit of a menu that is read from the contact',
    flow: inbound(menu('Ask', { InputTimeLimitSeconds: '$.External.limit' })),
    found: ['error literal-parameter Ask › InputTimeLimitSeconds', 'info lambda-result-from-elsewhere Ask › InputTimeLimitSeconds'],
    because: 'The response that is read is none of this flow.',
  },
  {
    title: 'the name of a task template',
    flow: whole('CUSTOMER_QUEUE', act('Create', 'CreateTask', { ContactFlowId: 'tasks', Name: 'Call back', TaskTemplateId: '$.Queue.Name' })),
    found: ['error literal-parameter Create › TaskTemplateId'],
  },
  {
    title: 'the metric of a check of the queue',
    flow: whole('MODULE', act('Is it full', 'CheckMetricData', { MetricType: '$.Queue.Name' }, { conditions: { 9: FINISH }, errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH } })),
    found: ['error literal-parameter Is it full › MetricType'],
  },
];
