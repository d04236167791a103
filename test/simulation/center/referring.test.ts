import { story } from './private/story';
import { JsonObject } from '../../../src/language/json';
import { action } from '../interpreter/private/script';

const ERRORS = { errors: { NoMatchingError: 'Bye', InvalidPhoneNumber: 'Bye' } };
const CALLBACK = { InitialCallDelaySeconds: '60', MaximumConnectionAttempts: '1', RetryDelaySeconds: '60' };
const HOURS = { id: 'hours', name: 'Office', timeZone: 'UTC', ranges: [], overrides: [] };
const FLOWS = '"to-q", "to-cb", "flow"';

test.each<[string, string, JsonObject, string]>([
  ['a queue', 'UpdateContactTargetQueue', { QueueId: 'gone' }, '"q", "cb"'],
  ['an agent', 'UpdateContactTargetQueue', { AgentId: 'gone' }, '"Ann"'],
  ['the queue of a callback', 'CreateCallbackContact', { ...CALLBACK, QueueId: 'gone' }, '"q", "cb"'],
  ['the creation flow of a callback', 'CreateCallbackContact', { ...CALLBACK, QueueId: 'q', ContactFlowId: 'gone' }, FLOWS],
  ['the next flow', 'TransferToFlow', { ContactFlowId: 'gone' }, FLOWS],
  ['a flow for an event', 'UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'gone' } }, FLOWS],
  ['a module', 'InvokeFlowModule', { FlowModuleId: 'gone' }, '(there is none)'],
  ['hours', 'CheckHoursOfOperation', { HoursOfOperationId: 'gone' }, '"Office"'],
  ['the queue of metrics', 'GetMetricData', { QueueId: 'gone' }, '"q", "cb"'],
])('a block that refers to what is not there takes its error branch, and a warning says why: %s', (_, type, parameters, instead) => {
  const { world, lines } = story([action('Block', type, parameters, { next: 'End', ...ERRORS })], { hours: new Map([['hours', HOURS]]) });
  world.agent('Ann');
  world.call('flow');
  expect(lines.slice(1, 3)).toStrictEqual([
    `0 warning: flow "flow", block "Block": the block refers to what is not in the center, got "gone"; refer to one of ${instead}`,
    '0 Block: NoMatchingError',
  ]);
});

test('hours that a block does not name, and that the queue does not have, are no reference', () => {
  const { world, lines } = story([action('Block', 'CheckHoursOfOperation', {}, { next: 'End', ...ERRORS })]);
  world.call('flow');
  expect(lines[1]).toBe('0 Block: NoMatchingError');
});
