import { story, Story } from './private/story';
import { JsonObject } from '../../../src/language/json';
import { press } from '../../../src/simulation/center/calls';
import { action } from '../interpreter/private/script';
import { callback, CUSTOMER, DISCONNECT, flow, World } from '../private/world';

const MENU = action('Menu', 'GetParticipantInput', { Text: '3', InputTimeLimitSeconds: '5' },
  { next: 'Bye', conditions: { 1: 'Bye' }, errors: { InputTimeLimitExceeded: 'Bye', NoMatchingCondition: 'Bye', NoMatchingError: 'Bye' } });
const TELL = action('Tell', 'MessageParticipant', { Text: 'It is $.StoredCustomerInput' }, { next: 'Bye' });
const ANY = { InputValidation: { CustomValidation: { MaximumLength: '4' } } };

function store(parameters: JsonObject = ANY): JsonObject {
  return action('Store', 'GetParticipantInput', { Text: '3', StoreInput: 'True', InputTimeLimitSeconds: '5', ...parameters },
    { next: 'Tell', errors: { NoMatchingError: 'Bye', InvalidPhoneNumber: 'Bye' } });
}

/** What the flow did after the keys, each pressed at its second. */
function typed({ world, lines }: Story, ...keys: readonly (readonly [second: number, keys: string])[]): string[] {
  const contact = world.call('flow');
  for (const [second, pressed] of keys) {
    world.until(second);
    press(world.center, contact, pressed);
  }
  world.until(60);
  return lines;
}

test('a key ends the prompt, and the flow goes on at once', () => {
  expect(typed(story([MENU]), [1, '1'])).toStrictEqual([
    '0 INBOUND contact', '0 said to customer: 3', '1 pressed 1', '1 Menu: 1', '1 said to customer: Bye', '1 Bye: next', '1 End: end',
    '1 INBOUND contact ended: CONTACT_FLOW_DISCONNECT',
  ]);
});

test('without a key the menu waits for its time after the prompt', () => {
  expect(typed(story([MENU]))).toContain('8 Menu: InputTimeLimitExceeded');
});

test.each<[string, JsonObject, (readonly [number, string])[], string]>([
  ['# ends it', ANY, [[1, '12#']], '1 said to customer: It is 12'],
  ['as many keys as it takes end it', ANY, [[1, '1234']], '1 said to customer: It is 1234'],
  ['5 s after the last key end it (NU-4)', ANY, [[1, '1'], [5, '2']], '10 said to customer: It is 12'],
  ['silence is stored as Timeout (NU-4)', ANY, [], '8 said to customer: It is Timeout'],
  ['* deletes what came before', ANY, [[1, '12*34#']], '1 said to customer: It is 34'],
  ['* is a key where that is switched off', { ...ANY, DTMFConfiguration: { DisableCancelKey: 'True' } }, [[1, '1*2#']], '1 said to customer: It is 1*2'],
  ['several keys together end it', { ...ANY, DTMFConfiguration: { InputTerminationSequence: '99' } }, [[1, '1#99']], '1 said to customer: It is 1#'],
  ['a deleted input that nothing follows is a Timeout', ANY, [[1, '12*']], '6 said to customer: It is Timeout'],
])('of an input that is stored, %s', (_name, parameters, keys, told) => {
  expect(typed(story([store(parameters), TELL]), ...keys)).toContain(told);
});

test('keys that are pressed ahead answer the next question where the flow wants that', () => {
  const ahead = action('Ahead', 'GetParticipantInput', { EnableDTMFBuffer: 'true' }, { next: 'Say' });
  const say = action('Say', 'MessageParticipant', { Text: '4' }, { next: 'Menu' });
  expect(typed(story([ahead, say, MENU]), [2, '1'])).toStrictEqual([
    '0 INBOUND contact', '0 Ahead: next', '0 said to customer: 4', '2 pressed 1', '4 Say: next', '4 Menu: 1', '4 said to customer: Bye', '4 Bye: next',
    '4 End: end', '4 INBOUND contact ended: CONTACT_FLOW_DISCONNECT',
  ]);
});

test('a key that nobody asks for is a mistake of the test', () => {
  const say = action('Say', 'MessageParticipant', { Text: '4' }, { next: 'Bye' });
  expect(() => typed(story([say]), [2, '1'])).toThrow('the key "1" is pressed where nothing asks for keys');
});

test('a customer who was told what to press does so after the prompt', () => {
  const told = story([MENU]);
  told.world.center.customers.set(CUSTOMER, { whenAsked: (prompt) => prompt === '3' ? '1' : undefined });
  expect(typed(told).slice(1, 4)).toStrictEqual(['0 said to customer: 3', '3 pressed 1', '3 Menu: 1']);
});

test('who is called back on another phone is asked there, and not on the phone that called (CR-8)', () => {
  const asks = flow('asks', 'CONTACT_FLOW', ['UpdateContactCallbackNumber', { CallbackNumber: '+12065550124' }], callback({ queue: 'cb' }), DISCONNECT);
  const menu = flow('menu', 'OUTBOUND_WHISPER', ['GetParticipantInput', { Text: '3', InputTimeLimitSeconds: '5' }]);
  const world = new World({ flows: [asks, menu], queues: [{ id: 'cb', outboundFlow: 'menu' }] });
  const asked: string[] = [];
  for (const number of [CUSTOMER, '+12065550124']) {
    const whenAsked = (prompt: string) => {
      asked.push(`${number}: ${prompt}`);
      return undefined;
    };
    world.center.customers.set(number, { whenAsked });
  }
  world.agent('A', { accepts: 0 });
  world.call('asks');
  world.until(10);
  expect(asked).toStrictEqual(['+12065550124: 3']);
});
