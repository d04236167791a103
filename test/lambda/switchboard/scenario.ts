import { Switchboard, SwitchDefinition } from '../../../src/callbacks';
import { contactEvent, contactIds } from '../private/contact-event';
import type { Scenario } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';
import { switchesFile } from '../private/switches';

const newContact = contactIds();
const event = () => contactEvent({ language: 'es-US' }, { initialContactId: newContact() });
const UNSET = { offering: 'on', longestWait: '10', greeting: 'Hola.' };

function board(switches: object): (table: StateTableDouble) => Promise<void> {
  return (table) => table.put({ pk: 'switches', version: 1, switches: JSON.stringify(switches) });
}

/** Of a function that has read no switches yet; one that has goes on with them. */
const UNKNOWN = {
  'Amazon DynamoDB': {
    answer: { outcome: 'unknown', ...UNSET, rollout: 'stable' },
    meaning: 'Callers meet what the app declares, and the stable version of a flow.',
  },
} as const;

export const scenario: Scenario = {
  handler: 'switchboard',
  environment: { SWITCHES_PATH: switchesFile(), CACHE_SECONDS: '0' },
  services: {},
  runs: [
    { title: 'nothing set', event, prepare: board({}), healthy: { outcome: 'known', ...UNSET, rollout: 'distribute' }, calls: ['dynamodb:GetItem'], faults: UNKNOWN },
    {
      title: 'switched off',
      event,
      prepare: board({ offering: { value: false, author: 'alice', setAt: 1 } }),
      healthy: { outcome: 'known', ...UNSET, offering: 'off', rollout: 'distribute' },
      calls: ['dynamodb:GetItem'],
      faults: UNKNOWN,
    },
  ],
  declare: (stack) => new Switchboard(stack, 'Switchboard', { switches: { offering: SwitchDefinition.flag(true) } }),
};
