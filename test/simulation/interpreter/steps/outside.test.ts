import { OutsideAnswer } from '../../../../src/simulation/interpreter/requests';
import { action, exitOf, flowOf, play, Ways } from '../private/script';

const WAYS: Ways = { conditions: { True: 'End', False: 'End' }, errors: { NoMatchingError: 'End', NoneFoundError: 'End', TimeLimitExceeded: 'End' } };

/** How the flow goes on if nobody says what is there. */
function byDefault(type: string, channel: string, ways = WAYS): string {
  return exitOf(type, {}, ways, { outside: ({ otherwise }) => ({ branch: otherwise! }) }, { Channel: channel }).replace('A: ', '');
}

test.each([
  ['CreateTask', 'VOICE', 'next'],
  ['SendSMS', 'VOICE', 'next'],
  ['GetCustomerProfile', 'VOICE', 'NoneFoundError'],
  ['CheckSegmentMembershipForCustomerProfile', 'VOICE', 'False'],
  ['StartVoiceIdStream', 'VOICE', 'NoMatchingError'],
  ['ResumeContact', 'TASK', 'next'],
  ['ResumeContact', 'VOICE', 'NoMatchingError'],
  ['LoadContactContent', 'EMAIL', 'next'],
  ['LoadContactContent', 'CHAT', 'NoMatchingError'],
  ['AuthenticateParticipant', 'CHAT', 'TimeLimitExceeded'],
  ['AuthenticateParticipant', 'VOICE', 'NoMatchingError'],
  ['ShowView', 'EMAIL', 'TimeLimitExceeded'],
  ['ShowView', 'VOICE', 'NoMatchingError'],
])('%s of a contact of the channel %s leads to %s where nobody says what is there', (type, channel, branch) => {
  expect(byDefault(type, channel)).toBe(branch);
});

test('an error without a branch of its own takes the general one', () => {
  expect(byDefault('GetCustomerProfile', 'VOICE', { errors: { NoMatchingError: 'End' } })).toBe('NoMatchingError');
});

test.each([['next', 'next'], ['True', 'True'], ['anything', 'next'], ['NoneFoundError', 'NoneFoundError'], ['MultipleFoundError', 'NoMatchingError']])(
  'the answer %s is left by %s', (branch, exit) => {
    expect(exitOf('CheckSegmentMembershipForCustomerProfile', {}, WAYS, { outside: { branch } })).toBe(`A: ${exit}`);
  });

function values(types: readonly string[], answers: OutsideAnswer[], path: string): string {
  const actions = types.map((type, index) => action(String(index), type, {}, { next: index + 1 < types.length ? String(index + 1) : 'End' }));
  return play(flowOf(actions), { outside: () => answers.shift()! }).scope.text(path);
}

test('what is known of a customer grows, and a new task takes the place of the one before', () => {
  const answers = (): OutsideAnswer[] => [{ branch: 'next', values: { FirstName: 'Ann', ContactId: '1' } }, { branch: 'next', values: { LastName: 'Lee' } }];
  expect(values(['GetCustomerProfile', 'UpdateCustomerProfile'], answers(), '$.Customer.FirstName $.Customer.LastName')).toBe('Ann Lee');
  expect(values(['CreateTask', 'CreateTask'], answers(), '$.Task.ContactId')).toBe('');
});

test('the world outside gets the parameters with their paths filled in, and how long it has', () => {
  const { asked } = play(flowOf([action('A', 'ShowView', { InvocationTimeLimitSeconds: '40', ViewData: { name: '$.Attributes.name' } })]),
    { outside: { branch: 'Next' } }, { Channel: 'CHAT', Attributes: { name: 'Ann' } });
  expect(asked).toStrictEqual([{
    kind: 'outside',
    ask: {
      what: 'ShowView', parameters: { InvocationTimeLimitSeconds: '40', ViewData: { name: 'Ann' } }, otherwise: 'TimeLimitExceeded', after: 40_000,
    },
  }]);
});
