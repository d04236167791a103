import { isUnansweredAttempt } from '../../../lambda/queue-position-sms/unanswered-attempt';
import { readContactChange } from '../../../lambda/shared/contact-change';
import { connectEvent, Said } from '../private/connect-event';

const ENDED = 1_700_000_060;
const judge = (said: Partial<Said> = {}) =>
  isUnansweredAttempt(readContactChange(connectEvent({ contactId: 'leg', eventType: 'DISCONNECTED', startedAt: ENDED - 60, endedAt: ENDED, ...said }))!);

test('a callback that an agent had and that the customer never joined was an attempt', () => {
  expect(judge()).toBe(true);
  expect(judge({ disconnectReason: 'TELECOM_UNANSWERED' })).toBe(true);
});

test.each<[string, Partial<Said>]>([
  ['that no agent had, as it was cancelled, replaced or expired', { hasAgent: false }],
  ['that the customer joined', { agentAt: ENDED - 30 }],
  ['that still lives', { eventType: 'QUEUED', endedAt: undefined }],
  ['that somebody stopped', { disconnectReason: 'API' }],
  ['that expired', { disconnectReason: 'EXPIRED' }],
  ['that a flow ended', { disconnectReason: 'CONTACT_FLOW_DISCONNECT' }],
  ['that ended for no known reason', { disconnectReason: 'OTHER' }],
  ['that waits to be dialled before an agent has it', { initiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED' }],
  ['that was dialled before an agent had it', { initiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED' }],
  ['of a kind that is not known', { initiationMethod: 'CALLBACK_INVENTED_TOMORROW' }],
  ['of which nobody knows how it began', { initiationMethod: '' }],
  ['that is none', { initiationMethod: 'INBOUND' }],
])('a callback %s was no attempt', (_, said) => {
  expect(judge(said)).toBe(false);
});
