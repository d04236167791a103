import { compare, loopPrompts, pause, queueFlow, step } from '../../../src/validation/private/flow-examples';
import { positionWatchInterval } from '../../../src/validation/rules/position-watch-interval';
import { describeRule } from '../../private/rule-table';

const GET = step('Get', 'GetMetricData', {}, 'Near', { NoMatchingError: 'End' });
const near = (far: string, path = '$.Metrics.Contact.PositionInQueue') => compare('Near', path, { 1: 'End' }, far);

describeRule(positionWatchInterval, {
  valid: [
    ['a minute in between (QF-2)', queueFlow(GET, near('Pause'), pause('Pause', '60', 'Get'))],
    ['pauses that make a minute together', queueFlow(GET, near('Pause'), pause('Pause', '40', 'More'), pause('More', '20', 'Get'))],
    ['a pause whose length the call tells', queueFlow(GET, near('Pause'), pause('Pause', '$.External.seconds', 'Get'))],
    ['a flow that looks once', queueFlow(GET, near('End'))],
    ['metrics of the queue', queueFlow(GET, near('Pause', '$.Metrics.Queue.Size'), pause('Pause', '10', 'Get'))],
    ['an action in between that the library does not know', queueFlow(GET, near('New'), step('New', 'BrandNewAction', {}, 'Get'))],
  ],
  invalid: [
    ['half a minute (QF-2)', queueFlow(GET, near('Pause'), pause('Pause', '30', 'Get')), ['Get'], '30 s'],
    ['no pause at all', queueFlow(GET, near('Get')), ['Get'], '0 s'],
    ['prompts that are interrupted too soon', queueFlow(GET, near('Wait'), loopPrompts('Wait', '45', 'Get')), ['Get'], '45 s'],
    ['a shortcut past a long pause', queueFlow(GET, near('Which'), compare('Which', '$.Channel', { VOICE: 'Short' }, 'Long'), pause('Short', '5', 'Get'), pause('Long', '300', 'Get')), ['Get'], '5 s'],
  ],
});
