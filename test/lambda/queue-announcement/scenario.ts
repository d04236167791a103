import { join } from 'path';
import { QueueExperience } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import { contactEvent, contactIds } from '../private/contact-event';
import type { Scenario } from '../private/scenario';

const newContact = contactIds();
const LATER = 4_102_444_800;

const look = (seen: string) => () => contactEvent({ seen, language: 'de-DE' }, { initialContactId: newContact() });

export const scenario: Scenario = {
  handler: 'queue-announcement',
  environment: { RANGES_PATH: join(__dirname, 'ranges.json'), CALLS_PER_SECOND: '1', REPEAT_SECONDS: '300' },
  services: {
    'Amazon Connect': () => ({
      body: { MetricResults: [{ Name: 'POSITION_IN_QUEUE', Value: { Number: 3 } }, { Name: 'ESTIMATED_WAIT_TIME', Value: { Number: 150 } }] },
    }),
  },
  runs: [
    {
      title: 'announce',
      event: look(''),
      healthy: { outcome: 'announce', announcement: 'Vor Ihnen sind andere. 2 bis 10 Minuten.', position: '3', estimatedWaitSeconds: '150' },
      calls: ['connect:GetContactMetrics'],
      faults: { 'Amazon Connect': { answer: { outcome: 'failed' }, meaning: 'Nothing is announced in this round; the customer stays in line.' } },
    },
    { title: 'announce, before the next look is due', event: look(`1 1 1 ${LATER}`), healthy: { outcome: 'silent' }, calls: [], faults: {} },
  ],
  declare: (stack) => new QueueExperience(stack, 'InLine', { instance: new CallCenter(stack).instance }),
};
