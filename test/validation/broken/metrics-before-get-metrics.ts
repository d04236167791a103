import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, menu, speak, whole } from '../private/whole-flows';

const get = act('Get metrics', 'GetMetricData', {}, { next: 'Greet' });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a key of a menu that leads past the block',
    flow: inbound(menu('Ask', {}, { conditions: { 1: 'Get metrics', 2: 'Greet' } }), get, speak('Greet', '$.Metrics.Queue.Size callers wait.')),
    found: ['warning metrics-before-get-metrics Greet › Text'],
  },
  {
    title: 'a function of a queue flow that is given what could not be read',
    flow: whole('CUSTOMER_QUEUE', { ...get, Transitions: { NextAction: 'Look up', Errors: [{ NextAction: 'Look up', ErrorType: 'NoMatchingError' }] } }, lookUp('Look up', { LambdaInvocationAttributes: { size: '$.Metrics.Queue.Size' } })),
    found: ['warning metrics-before-get-metrics Look up › LambdaInvocationAttributes.size'],
  },
  {
    title: 'a check of a whisper that reads metrics of an earlier flow',
    flow: whole('AGENT_WHISPER', check('Is it long', '$.Metrics.Queue.Size', { 9: FINISH })),
    found: ['warning metrics-before-get-metrics Is it long › ComparisonValue'],
  },
];
