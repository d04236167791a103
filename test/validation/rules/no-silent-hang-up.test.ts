import { createCallback, disconnect, say, transferToQueue } from '../../../src/validation/private/examples';
import { noSilentHangUp } from '../../../src/validation/rules/no-silent-hang-up';
import { action, inbound, verdicts } from '../../private/rule-examples';

const END = disconnect('Hang up');
const ask = action('Ask', 'GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False', InputTimeLimitSeconds: '5' }, 'Hang up',
  { InputTimeLimitExceeded: 'Hang up', NoMatchingCondition: 'Hang up', NoMatchingError: 'Hang up' });

describe('no-silent-hang-up', () => {
  test.each([
    ['a message before the disconnect', inbound(say('Say goodbye', 'Hang up'), END)],
    ['a message, and settings after it', inbound(say('Say goodbye', 'Set'), action('Set', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, 'Hang up'), END)],
    ['a queue whose failures are told', inbound(transferToQueue('Queue', 'Say sorry'), say('Say sorry', 'Hang up'), END)],
    ['a callback, and silence after it', inbound(createCallback('Call back', {}, 'Hang up', 'Say sorry'), say('Say sorry', 'Hang up'), END)],
    ['a whisper that ends beside the contact', { ...inbound(action('End', 'EndFlowExecution', {})), type: 'AGENT_WHISPER' as const }],
    ['a hand-over to another flow', inbound(action('Go on', 'TransferToFlow', { ContactFlowId: 'f' }, 'Say sorry', { NoMatchingError: 'Say sorry' }), say('Say sorry', 'Hang up'), END)],
  ])('accepts %s', (_, example) => {
    expect(verdicts(noSilentHangUp, example)).toStrictEqual([]);
  });

  const report = (trail: string) => `Hang up: a customer can be cut off without a callback, a place in a queue or a word, on the way ${trail}; `
    + 'play a prompt before the disconnect, or lead the branch to a queue';

  test.each([
    ['a disconnect at once', inbound(END), 'Hang up'],
    ['a full queue that leads to the disconnect', inbound(transferToQueue('Queue', 'Hang up'), END), 'Queue → Hang up'],
    ['a failed callback', inbound(createCallback('Call back', {}, 'Hang up', 'Hang up'), END), 'Call back → Hang up'],
    ['a message that fails to play', inbound(action('Say sorry', 'MessageParticipant', { Text: 'Sorry.' }, 'Hang up', { NoMatchingError: 'Hang up' }), END), 'Say sorry → Hang up'],
    ['a question without an answer', inbound(say('Greet', 'Ask'), ask, END), 'Greet → Ask → Hang up'],
    ['a queue that fails after a message', inbound(say('Say you will wait', 'Queue'), transferToQueue('Queue', 'Hang up'), END), 'Say you will wait → Queue → Hang up'],
    ['an action that the library does not know', inbound(say('Greet', 'Strange'), action('Strange', 'BrandNewAction', {}, 'Hang up'), END), 'Greet → Strange → Hang up'],
  ])('reports %s', (_, example, trail) => {
    expect(verdicts(noSilentHangUp, example)).toStrictEqual([report(trail)]);
  });
});
