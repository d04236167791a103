import { lineOf } from './private/story';
import { press } from '../../../src/simulation/center/calls';
import { Assumptions } from '../../../src/simulation/center/options';
import { action, flowOf } from '../interpreter/private/script';
import { flow, START, toQueue, World } from '../private/world';

const SORRY = 'Sorry';
const FAILS = { NoMatchingError: SORRY };
const APOLOGY = action(SORRY, 'MessageParticipant', { Text: 'Sorry' });

/** A caller who waits is offered a callback every 30 s. */
const WAITING = flowOf([
  action('Music', 'MessageParticipantIteratively', { Messages: [{ Text: 'Music' }], InterruptFrequencySeconds: '30' }, { next: SORRY, conditions: { MessagesInterrupted: 'Offer' }, errors: FAILS }),
  action('Offer', 'GetParticipantInput', { Text: '2', InputTimeLimitSeconds: '5' },
    { next: 'Music', conditions: { 1: 'Number' }, errors: { InputTimeLimitExceeded: 'Music', NoMatchingCondition: 'Music', NoMatchingError: SORRY } }),
  action('Number', 'GetParticipantInput', {
    Text: '1', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'US' } },
  }, { next: 'Typed', errors: { NoMatchingError: SORRY, InvalidPhoneNumber: 'Number' } }),
  action('Typed', 'Compare', { ComparisonValue: '$.StoredCustomerInput' }, { next: 'Set', conditions: { Timeout: 'Create' }, errors: { NoMatchingCondition: 'Set' } }),
  action('Set', 'UpdateContactCallbackNumber', { CallbackNumber: '$.StoredCustomerInput' }, { next: 'Create', errors: { InvalidCallbackNumber: 'Number', CallbackNumberNotDialable: SORRY } }),
  action('Create', 'CreateCallbackContact', { InitialCallDelaySeconds: '60', MaximumConnectionAttempts: '1', RetryDelaySeconds: '600' }, { next: 'Thanks', errors: FAILS }),
  action('Thanks', 'MessageParticipant', { Text: 'We call $.StoredCustomerInput' }, { next: 'Stop' }),
  { Identifier: 'Stop', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  APOLOGY,
], 'CUSTOMER_QUEUE', 'waiting');

function told(assumptions: Partial<Assumptions> = {}) {
  const world = new World({ flows: [WAITING, flow('main', 'CONTACT_FLOW', ['UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'waiting' } }], ...toQueue('q'))], assumptions });
  const lines: string[] = [];
  world.center.trace.listen((event) => {
    const line = lineOf(event);
    if (line !== undefined) lines.push(`${(event.at - START) / 1000} ${line}`);
  });
  return { world, lines };
}

/** Everything that happens until an agent has the callback, step by step. */
const TRACE = [
  '0 INBOUND contact', '0 0: next', '0 1: next', '0 2: end', '0 in queue q', '0 said to customer: Music',
  '30 Music: MessagesInterrupted', '30 said to customer: 2', '31 pressed 1', '31 Offer: 1', '31 said to customer: 1',
  ...'555'.split('').map((key) => `32 pressed ${key}`), '37 Number: InvalidPhoneNumber', '37 said to customer: 1',
  ...'2065550199#'.split('').map((key) => `38 pressed ${key}`), '38 Number: next', '38 Typed: NoMatchingCondition', '38 Set: next',
  '38 CALLBACK contact', '38 out of queue q: callback', '38 Create: next', '38 said to customer: We call +12065550199',
  '38 Thanks: next', '38 Stop: end', '38 INBOUND contact ended: CONTACT_FLOW_DISCONNECT',
  '98 in queue q', '105 out of queue q: accepted',
];

test('who waits is offered a callback, mistypes the number, and is called at the right one (CR-2, CR-6, CR-8, ID-2, NU-3)', () => {
  const { world, lines } = told();
  const contact = world.call('main');
  for (const [second, keys] of [[31, '1'], [32, '555'], [38, '2065550199#']] as const) {
    world.until(second);
    press(world.center, contact, keys);
  }
  const called: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'dialled') called.push(event.number); });
  world.until(100);
  world.agent('A', { accepts: 5 });
  world.until(200);
  expect(lines).toStrictEqual(TRACE);
  expect(called).toStrictEqual(['+12065550199']);
});

test('a number that may not be called takes its own branch (NU-1)', () => {
  const { world, lines } = told({ mayDial: (number) => !number.endsWith('0199') });
  const contact = world.call('main');
  for (const [second, keys] of [[31, '1'], [33, '2065550199#']] as const) {
    world.until(second);
    press(world.center, contact, keys);
  }
  expect(lines.slice(-4, -2)).toStrictEqual(['33 Set: CallbackNumberNotDialable', '33 said to customer: Sorry']);
});
