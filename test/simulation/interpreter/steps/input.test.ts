import { Collected, Requests } from '../../../../src/simulation/interpreter/requests';
import { action, exitOf, flowOf, play } from '../private/script';

const MENU = { Text: 'Press 1.', InputTimeLimitSeconds: '7' };
const MENU_WAYS = { conditions: { '1': 'End', '#': 'End' }, errors: { InputTimeLimitExceeded: 'End', NoMatchingCondition: 'End', NoMatchingError: 'End' } };

test.each<[Collected, string]>([
  [{ keys: '1' }, '1'], [{ keys: '#' }, '#'], [{ keys: '2' }, 'NoMatchingCondition'], ['timeout', 'InputTimeLimitExceeded'], ['failed', 'NoMatchingError'],
])('a menu that is answered with %j leads to %s', (collect, branch) => {
  expect(exitOf('GetParticipantInput', MENU, MENU_WAYS, { collect })).toBe(`A: ${branch}`);
});

test('a chat has no keys', () => {
  expect(exitOf('GetParticipantInput', MENU, MENU_WAYS, {}, { Channel: 'CHAT' })).toBe('A: NoMatchingError');
});

const STORE = { Text: 'Your number?', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '4' } } };

function store(parameters: object, collect: Collected) {
  const asked: Requests['collect']['ask'][] = [];
  const flow = flowOf([action('A', 'GetParticipantInput', { ...STORE, ...parameters }, { errors: { NoMatchingError: 'End', InvalidPhoneNumber: 'End' } })]);
  const { path, scope } = play(flow, { collect: (details) => { asked.push(details); return collect; } });
  return { exit: path[0], stored: scope.value('$.StoredCustomerInput'), asked: asked[0] };
}

test('what is typed is stored, and silence is the text Timeout (NU-4)', () => {
  expect(store({}, { keys: '123' })).toMatchObject({ exit: 'A: next', stored: '123' });
  expect(store({}, 'timeout')).toMatchObject({ exit: 'A: next', stored: 'Timeout' });
});

test('keys end with # and are deleted with * unless the block says otherwise; the gap between them is 5 s (NU-4)', () => {
  expect(store({}, 'timeout').asked).toStrictEqual({ spoken: { text: 'Your number?' }, firstKeyWithin: 5000, nextKeyWithin: 5000, mostKeys: 4, endsWith: '#', clearsWith: '*' });
  const DTMFConfiguration = { InputTerminationSequence: '*#', DisableCancelKey: 'True', InterdigitTimeLimitSeconds: '2' };
  expect(store({ DTMFConfiguration }, 'timeout').asked).toMatchObject({ nextKeyWithin: 2000, endsWith: '*#', clearsWith: undefined });
});

const local = (CountryCode: string) => ({ InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode } } });
const INTERNATIONAL = { InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } } };

test.each<[string, object, string, string | undefined]>([
  ['US', local('US'), '2065550100', '+12065550100'],
  ['US, too short', local('US'), '5550100', undefined],
  ['GB, with the zero of the country', local('GB'), '02079460123', '+442079460123'],
  ['IT, whose zero stays', local('IT'), '0655501234', '+390655501234'],
  ['an unknown country', local('XX'), '2065550100', undefined],
  ['E.164', INTERNATIONAL, '442079460123', '+442079460123'],
  ['E.164 that begins with a zero', INTERNATIONAL, '0442079460123', undefined],
])('a number of %s is stored in E.164, or leaves by its own error (NU-3, NU-6)', (_name, parameters, keys, stored) => {
  expect(store(parameters, { keys })).toMatchObject({ exit: stored === undefined ? 'A: InvalidPhoneNumber' : 'A: next', stored });
});

test('an encrypted input cannot be read', () => {
  const { stored } = store({ InputEncryption: { EncryptionKeyId: 'key', Key: 'pem' } }, { keys: '4111' });
  expect(stored).toMatch(/^[\w+/=]{40,}$/);
  expect(store({ InputEncryption: { EncryptionKeyId: 'key', Key: 'pem' } }, { keys: '4112' }).stored).not.toBe(stored);
});

test('the switch for keys that are pressed ahead asks for nothing', () => {
  expect(play(flowOf([action('A', 'GetParticipantInput', { EnableDTMFBuffer: 'true' })]), { 'buffer-keys': 'done' }).asked)
    .toStrictEqual([{ kind: 'buffer-keys', ask: { enabled: true } }]);
});

test('a bot speaks first; what it understood is the result, and what it returned can be read', () => {
  const ways = { conditions: { Book: 'End' }, errors: { NoMatchingCondition: 'End', NoMatchingError: 'End' } };
  const flow = flowOf([action('A', 'ConnectParticipantWithLexBot', { Text: 'How can I help?', LexV2Bot: { AliasArn: 'arn' } }, ways)]);
  const { path, asked, scope } = play(flow, { say: 'done', outside: { branch: 'Book', values: { Slots: { city: 'Rome' } } } });
  expect(path[0]).toBe('A: Book');
  expect(asked.map(({ kind }) => kind)).toStrictEqual(['say', 'outside']);
  expect(scope.text('$.Lex.Slots.city')).toBe('Rome');
  expect(exitOf('ConnectParticipantWithLexBot', { Text: 'Yes?' }, ways, { say: 'done', outside: { branch: 'Cancel' } })).toBe('A: NoMatchingCondition');
  expect(exitOf('ConnectParticipantWithLexBot', { Text: 'Yes?' }, ways, { say: 'done', outside: { branch: 'InputTimeLimitExceeded' } })).toBe('A: NoMatchingError');
});
