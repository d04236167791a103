import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a queue that an earlier flow has looked up',
    flow: inbound(act('Set queue', 'UpdateContactTargetQueue', { QueueId: '$.External.queue' })),
    found: ['info lambda-result-from-elsewhere Set queue › QueueId'],
  },
  {
    title: 'a check before the function is invoked, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', check('Is it gold', '$.External.tier', { gold: FINISH }, 'Look up'), lookUp('Look up')),
    found: ['info lambda-result-from-elsewhere Is it gold › ComparisonValue'],
  },
  {
    title: 'a whisper that speaks of what the inbound flow knew, twice',
    flow: whole('AGENT_WHISPER', speak('Tell', 'It is $.External.name.', 'Tell more'), speak('Tell more', 'The tier is $.External.tier.')),
    found: ['info lambda-result-from-elsewhere Tell › Text'],
  },
];
