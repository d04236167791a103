import { Switchboard, SwitchDefinition } from '../../../src/callbacks';
import type { Expected, Scenario } from '../private/scenario';
import { SWITCHES, switchesFile } from '../private/switches';
import { urlEvent } from '../private/url-event';

function failed(meaning: string): { readonly 'Amazon DynamoDB': Expected } {
  return { 'Amazon DynamoDB': { answer: { statusCode: 503 }, meaning } };
}

const LISTED = Object.entries(SWITCHES).map(([name, { whenUnknown, ...shown }]) => ({ name, ...shown, value: shown.initially }));

export const scenario: Scenario = {
  handler: 'switchboard-api',
  environment: { SWITCHES_PATH: switchesFile() },
  services: {},
  runs: [
    {
      title: 'list',
      event: () => urlEvent({ method: 'GET', path: '/switches' }),
      healthy: { statusCode: 200, body: JSON.stringify({ switches: LISTED }) },
      calls: ['dynamodb:GetItem'],
      faults: failed('The caller learns that the switches cannot be reached.'),
    },
    {
      title: 'set',
      event: () => urlEvent({ method: 'PUT', path: '/switches/offering', body: { value: false } }),
      healthy: { statusCode: 204 },
      calls: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: failed('The caller learns that nobody knows whether the switch is set, and sends the request again, with the same effect.'),
    },
    {
      title: 'give back',
      event: () => urlEvent({ method: 'DELETE', path: '/switches/offering' }),
      healthy: { statusCode: 204 },
      calls: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: failed('The caller learns that nobody knows whether the switch is given back, and sends the request again, with the same effect.'),
    },
  ],
  declare: (stack) => new Switchboard(stack, 'Switchboard', { switches: { offering: SwitchDefinition.flag(true) } }),
};
