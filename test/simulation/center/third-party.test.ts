import { story } from './private/story';
import { RingResult } from '../../../src/simulation/center/people';
import { action } from '../interpreter/private/script';
import { START } from '../private/world';

const NUMBER = '+12065550199';

function transferred(returns: boolean, rung?: RingResult, number = NUMBER) {
  const { world, lines } = story([action('Transfer', 'TransferParticipantToThirdParty', {
    ThirdPartyPhoneNumber: number, ThirdPartyConnectionTimeLimitSeconds: '30', ContinueFlowExecution: returns ? 'True' : 'False',
  }, { next: 'Bye', errors: { NoMatchingError: 'Bye', ...(returns ? { CallFailed: 'Bye', ConnectionTimeLimitExceeded: 'Bye' } : {}) } })]);
  if (rung) world.center.customers.set(NUMBER, { whenCalled: () => rung });
  const contact = world.call('flow');
  world.until(100);
  return { contact, lines };
}

test.each<[string, boolean, RingResult | undefined, string]>([
  ['talks and hangs up', true, { kind: 'person', after: 5000, hangsUpAfter: 10_000 }, '15 Transfer: next'],
  ['is busy', true, { kind: 'busy' }, '0 Transfer: CallFailed'],
  ['does not answer', true, { kind: 'no-answer' }, '30 Transfer: ConnectionTimeLimitExceeded'],
  ['answers too late', true, { kind: 'person', after: 31_000 }, '30 Transfer: ConnectionTimeLimitExceeded'],
  ['is busy, and the flow is not to go on', false, { kind: 'busy' }, '0 Transfer: NoMatchingError'],
])('a third party who %s', (_name, returns, rung, line) => {
  expect(transferred(returns, rung).lines).toContain(line);
});

test('a text that is no number takes the error branch', () => {
  expect(transferred(true, undefined, 'the office').lines).toContain('0 Transfer: NoMatchingError');
});

test('without a way back the contact lasts as long as the two talk', () => {
  const { contact, lines } = transferred(false, { kind: 'person', after: 5000, hangsUpAfter: 10_000 });
  expect(lines).toStrictEqual(['0 INBOUND contact', '5 Transfer: end', '15 INBOUND contact ended: THIRD_PARTY_DISCONNECT']);
  expect(contact.at.disconnect).toBe(START + 15_000);
});
