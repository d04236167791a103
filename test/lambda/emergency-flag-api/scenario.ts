import { ServiceStatus } from '../../../src/callbacks';
import type { Expected, Scenario } from '../private/scenario';
import type { StateTableDouble } from '../private/state-table';
import { CALLER_ARN, urlEvent } from '../private/url-event';

const LATER = 4_102_444_800;
const FLAG = { scope: 'instance', message: 'Closed.', author: CALLER_ARN, setAt: 1, expiresAt: LATER };
const LISTED = { ...FLAG, setAt: '1970-01-01T00:00:01.000Z', expiresAt: '2100-01-01T00:00:00.000Z' };

const setFlag = (table: StateTableDouble) => table.put({ pk: 'flags', version: 1, flags: JSON.stringify([FLAG]), expiresAt: LATER });

function failed(meaning: string): { readonly 'Amazon DynamoDB': Expected } {
  return { 'Amazon DynamoDB': { answer: { statusCode: 503 }, meaning } };
}

export const scenario: Scenario = {
  handler: 'emergency-flag-api',
  environment: { LONGEST_SECONDS: '604800' },
  services: {},
  runs: [
    {
      title: 'list',
      event: () => urlEvent({ method: 'GET', path: '/flags' }),
      prepare: setFlag,
      healthy: { statusCode: 200, body: JSON.stringify({ flags: [LISTED] }) },
      calls: ['dynamodb:GetItem'],
      faults: failed('The caller learns that the flags cannot be reached.'),
    },
    {
      title: 'set',
      event: () => urlEvent({ method: 'PUT', path: '/flags/instance', body: { message: 'Closed.', minutes: 60 } }),
      healthy: { statusCode: 204 },
      calls: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: failed('The caller learns that nobody knows whether the flag is set, and sends the request again, with the same effect.'),
    },
    {
      title: 'remove',
      event: () => urlEvent({ method: 'DELETE', path: '/flags/instance' }),
      prepare: setFlag,
      healthy: { statusCode: 204 },
      calls: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      faults: failed('The caller learns that nobody knows whether the flag is removed, and sends the request again. The flag ends by itself.'),
    },
  ],
  declare: (stack) => new ServiceStatus(stack, 'Status'),
};
