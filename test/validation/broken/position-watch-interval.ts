import { BrokenVariant } from '../private/broken-variant';
import { act, check, lookUp, speak, whole } from '../private/whole-flows';

const POSITION = '$.Metrics.Contact.PositionInQueue';
const get = (next: string) => act('Get position', 'GetMetricData', {}, { next });
const pause = (seconds: string, next: string) => act('Pause', 'Wait', { TimeLimitSeconds: seconds }, { conditions: { WaitCompleted: next } });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a place in line that is spoken every half minute',
    flow: whole('CUSTOMER_QUEUE', get('Tell'), speak('Tell', `You are number ${POSITION}.`, 'Pause'), pause('30', 'Get position')),
    found: ['warning position-watch-interval Get position'],
  },
  {
    title: 'a function that is told the place, between loop prompts',
    flow: whole('CUSTOMER_QUEUE', get('Look up'), lookUp('Look up', { LambdaInvocationAttributes: { position: POSITION } }, { next: 'Wait in line' }),
      act('Wait in line', 'MessageParticipantIteratively', { Messages: [{ Text: 'Please wait.' }], InterruptFrequencySeconds: '50' }, { conditions: { MessagesInterrupted: 'Get position' } })),
    found: ['warning position-watch-interval Get position'],
  },
  {
    title: 'a short pause while the place is high, and a long one otherwise',
    flow: whole('CUSTOMER_QUEUE', get('Is it near'), check('Is it near', POSITION, { 1: 'Pause' }, 'Pause long'), pause('10', 'Get position'), { ...pause('300', 'Get position'), Identifier: 'Pause long' }),
    found: ['warning position-watch-interval Get position'],
  },
];
