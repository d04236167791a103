import { compare, flow, setAttributes, step, tell } from '../../../src/validation/private/flow-examples';
import { metricsBeforeGetMetrics } from '../../../src/validation/rules/metrics-before-get-metrics';
import { describeRule } from '../../private/rule-table';

const get = (next: string, failure: string) => step('Get metrics', 'GetMetricData', {}, next, { NoMatchingError: failure });
const SAY = tell('Say size', '$.Metrics.Queue.Size callers wait');

describeRule(metricsBeforeGetMetrics, {
  valid: [
    ['a read behind the block', flow(get('Say size', 'Hang up'), SAY)],
    ['a check of what may be missing', flow(get('Is it long', 'Is it long'), compare('Is it long', '$.Metrics.Queue.Size', { 9: 'Hang up' }, 'Hang up'))],
    ['a flow that reads none', flow(tell('Greet', 'Hello'))],
  ],
  invalid: [
    ['a read that nothing came before', flow(SAY), ['Say size › Text'], 'no metrics were read'],
    ['a check that nothing came before', flow(compare('Is it long', '$.Metrics.Agents.Available.Count', { 0: 'Hang up' }, 'Hang up')), ['Is it long › ComparisonValue']],
    ['the error branch', flow(get('Say size', 'Say size'), SAY), ['Say size › Text'], '"Get metrics" has failed'],
    ['a way around the block', flow(compare('Which', '$.Channel', { VOICE: 'Get metrics' }, 'Note'), get('Note', 'Hang up'), setAttributes('Note', { size: '$.Metrics.Queue.Size' })), ['Note › Attributes.size']],
  ],
});
