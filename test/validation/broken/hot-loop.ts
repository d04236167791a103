import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function that is invoked again at once when it fails',
    flow: inbound(lookUp('Look up', {}, { errors: { NoMatchingError: 'Look up' } })),
    found: ['warning hot-loop Look up', 'warning lambda-chain-time Look up'],
    because: 'The rounds of the function also add up to more time than functions in a row may take.',
  },
  {
    title: 'a waiting customer whose queue is checked without a pause',
    flow: whole('CUSTOMER_QUEUE', act('Is it full', 'CheckMetricData', { MetricType: 'NumberOfContactsInQueue', QueueId: 'support' }, { conditions: { 9: 'Note' }, errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH } }), note('Note', { full: 'yes' }, 'Is it full')),
    found: ['warning hot-loop Is it full'],
  },
  {
    title: 'hours that are checked until they begin',
    flow: whole('QUEUE_TRANSFER', act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: FINISH, False: 'Are we open' } })),
    found: ['warning hot-loop Are we open'],
  },
];
