import { Contact, DisconnectReason, EndedBy, InitiationMethod } from '../../../src/simulation/center/contact';
import { DEFAULT_QUOTAS, QuickConnectModel, QueueModel } from '../../../src/simulation/center/model';
import { Trace, TraceEvents, TraceKind } from '../../../src/simulation/center/trace';
import { Transcript } from '../../../src/testing/transcript/transcript';
import { flow } from '../../simulation/private/world';

const NOON = Date.UTC(2026, 0, 5, 12);
const JOHN = '+12065550123';
const FUNCTION = 'arn:aws:lambda:us-east-1:111122223333:function:check';
const PROMPT = 'arn:aws:connect:us-east-1:111122223333:instance/i/prompt/music';
const MODEL = {
  queues: new Map([['q', { id: 'q', name: 'Support' } as QueueModel]]),
  functions: new Map(),
  quickConnects: new Map([['qc', { id: 'qc', name: 'Back office' } as QuickConnectModel]]),
  prompts: new Map([[PROMPT, { arn: PROMPT, name: 'Music' }]]),
  quotas: DEFAULT_QUOTAS,
};

function contactOf(method: InitiationMethod, more: Partial<Contact> = {}, channel: Contact['channel'] = 'voice'): Contact {
  return Object.assign(new Contact('1', method, channel, { initialId: '1' }, JOHN, NOON), more);
}

const contact = contactOf('INBOUND', { agent: 'Ann', queue: 'q' });

type Case = { [K in TraceKind]: readonly [kind: K, details: TraceEvents[K]] }[TraceKind];

/** Who and what of the lines about what happened, without those of the beginning. */
function told(...happened: readonly Case[]): { readonly story: string[]; readonly everything: string[] } {
  const trace = new Trace(() => NOON);
  const transcript = Transcript.of(trace, MODEL, { customer: (number) => number === JOHN ? 'John' : undefined });
  for (const [kind, details] of happened) trace.note(kind, details as never);
  const bare = (lines: string[]) => lines.slice(1).map((line) => line.replace(/^12:00:00 +/, '').replace(/ {2,}/g, ': '));
  return { story: bare(transcript.lines), everything: bare(transcript.everything.lines) };
}

const passed = (type: string, branch: string | undefined, document = flow('Main', 'CONTACT_FLOW', [type])) => (
  { contact, passed: { flow: document, action: document.actions.get('0')!, branch } });

const IN_THE_STORY: readonly (readonly [line: string, happened: Case])[] = [
  ['John: calls', ['contact-created', { contact }]],
  ['John\'s chat: begins (API)', ['contact-created', { contact: contactOf('API', {}, 'chat') }]],
  ['John\'s callback: is due at 12:01:39 in "Support"', ['scheduled', { contact: contactOf('CALLBACK', { queue: 'q' }), due: NOON + 99_000 }]],
  ['John\'s callback: is due at 12:00:00 on 2026-01-06 in "Support"', ['scheduled', { contact: contactOf('CALLBACK', { queue: 'q' }), due: NOON + 86_400_000 }]],
  ['John: hears "Welcome."', ['said', { contact, to: 'customer', text: 'Welcome.' }]],
  ['John: hears "Please wait."', ['said', { contact, to: 'customer', text: '<speak>Please <break/>wait.</speak>' }]],
  ['John: hears the prompt "Music"', ['said', { contact, to: 'customer', text: PROMPT }]],
  ['John: hears the prompt "other"', ['said', { contact, to: 'customer', text: PROMPT.replace('music', 'other') }]],
  ['Ann: hears "A callback."', ['said', { contact, to: 'agent', agent: 'Ann', text: 'A callback.' }]],
  ['John: presses 2', ['keys', { contact, keys: '2' }]],
  ['John\'s call: flow "Main" starts', ['flow-started', { contact, flow: 'Main', role: 'flow' }]],
  ['John\'s call: creation flow "Check" starts', ['flow-started', { contact, flow: 'Check', role: 'creation' }]],
  ['John\'s call: flow "Main" › 0 → False', ['action', passed('CheckHoursOfOperation', 'False')]],
  ['John\'s call: flow "Main" › 0 → error', ['action', passed('UpdateContactTargetQueue', 'NoMatchingError')]],
  ['John\'s call: queued in "Support"', ['enqueued', { contact, queue: 'q' }]],
  ['John\'s call: queued in the queue of Ann', ['enqueued', { contact, queue: 'Ann' }]],
  ['John\'s call: leaves "Support" for a callback', ['dequeued', { contact, queue: 'q', reason: 'callback' }]],
  ['John\'s call: finds "Support" full', ['queue-full', { contact, queue: 'q' }]],
  ['John\'s call: cannot be called back at "Timeout", which is no E.164 number', ['number-refused', { contact, number: 'Timeout', why: 'invalid' }]],
  ['John\'s call: cannot be called back at +12065550199: the instance may not dial it', ['number-refused', { contact, number: '+12065550199', why: 'not-dialable' }]],
  ['John\'s call: has priority 1', ['contact-changed', { contact: contactOf('INBOUND', { priority: 1 }), what: 'priority' }]],
  ['John\'s call: counts as 90 seconds older', ['contact-changed', { contact: contactOf('INBOUND', { ageAdjustment: 90_000 }), what: 'age' }]],
  ['John\'s call: has other routing criteria', ['contact-changed', { contact, what: 'criteria' }]],
  ['John\'s call: on hold', ['contact-changed', { contact, what: 'on hold' }]],
  ['John\'s call: offered to Ann', ['offered', { contact, agent: 'Ann' }]],
  ['Ann: accepts John\'s call', ['offer-ended', { contact, agent: 'Ann', how: 'accepted' }]],
  ['Ann: misses John\'s call', ['offer-ended', { contact, agent: 'Ann', how: 'missed' }]],
  ['Ann: rejects John\'s call', ['offer-ended', { contact, agent: 'Ann', how: 'rejected' }]],
  ['Ann: is no longer offered John\'s call', ['offer-ended', { contact, agent: 'Ann', how: 'withdrawn' }]],
  ['Ann: is offline', ['agent-status', { agent: 'Ann', status: 'offline' }]],
  ['John: phone rings (from +12065550100)', ['dialled', { contact, number: JOHN, from: '+12065550100' }]],
  ['+12065550177: phone rings (no caller ID)', ['dialled', { contact, number: '+12065550177', from: undefined }]],
  ['John: picks up', ['picked-up', { contact, by: 'person' }]],
  ['John: voicemail answers', ['picked-up', { contact, by: 'voicemail' }]],
  ['John: does not answer', ['not-reached', { contact, why: 'no-answer' }]],
  ['John: is busy', ['not-reached', { contact, why: 'busy' }]],
  ['John: has no valid number', ['not-reached', { contact, why: 'invalid' }]],
  ['John: cannot be called: the network blocks the call', ['not-reached', { contact, why: 'blocked' }]],
  ['John\'s call: talks with Ann', ['joined', { contact, agent: 'Ann' }]],
  ['John\'s call: talks with "Back office"', ['joined', { contact, agent: 'qc' }]],
  ['John: texted: "You are next."', ['texted', { to: JOHN, from: '+12065550100', body: 'You are next.' }]],
  ['check: fails: TypeError: no (invoked by the rule contacts)', ['function-ended', {
    function: 'check', cause: { by: 'rule', name: 'contacts' }, event: {}, outcome: { kind: 'failed', error: { errorType: 'TypeError', errorMessage: 'no' } },
  }]],
  ['check: times out (invoked by a flow)', ['function-ended', { function: 'check', cause: { by: 'flow' }, event: {}, outcome: { kind: 'timed-out' } }]],
  ['John\'s call: event QUEUED is lost', ['contact-event', { contact, type: 'QUEUED', fault: 'lost' }]],
  ['John\'s call: event QUEUED comes twice', ['contact-event', { contact, type: 'QUEUED', fault: 'duplicated' }]],
  ['check: calls dynamodb:PutItem → fault "throttled"', ['api-called', {
    service: 'dynamodb', operation: 'PutItem', caller: 'check', input: {}, fault: 'throttled', refusedWith: 'ProvisionedThroughputExceededException',
  }]],
  ['warning: something is odd', ['warning', { text: 'something is odd' }]],
];

test.each(IN_THE_STORY)('the story tells: %s', (line, happened) => {
  expect(told(happened).story).toEqual([line]);
});

const FOR_EVERYTHING: readonly (readonly [line: string, happened: Case])[] = [
  ['John\'s callback: begins (CALLBACK)', ['contact-created', { contact: contactOf('CALLBACK') }]],
  ['John\'s chat: begins (QUEUE_TRANSFER)', ['contact-created', { contact: new Contact('2', 'QUEUE_TRANSFER', 'chat', { initialId: '1', previousId: '1' }, JOHN, NOON) }]],
  ['John\'s call: customer queue flow "Music" starts', ['flow-started', { contact, flow: 'Music', role: 'customer-queue' }]],
  ['John\'s call: flow "Main" › 0 → next', ['action', passed('UpdateContactAttributes', 'next')]],
  ['John\'s call: flow "Main" › 0', ['action', passed('DisconnectParticipant', undefined)]],
  ['John\'s call: flow "Main" › 0 → 1', ['action', passed('GetParticipantInput', '1')]],
  ['John\'s call: flow "Main" › 0 → ContinueLooping', ['action', passed('Loop', 'ContinueLooping')]],
  ['John\'s call: module "Shared" › 0 → next', ['action', passed('Wait', 'next', flow('Shared', 'MODULE', ['Wait']))]],
  ['John\'s call: leaves "Support" (accepted)', ['dequeued', { contact, queue: 'q', reason: 'accepted' }]],
  ['John\'s call: ends: it goes on as another contact', ['contact-ended', { contact: contactOf('INBOUND', { endedBy: 'transferred', disconnectReason: 'OTHER' }) }]],
  ['Ann: has John\'s call: connected', ['agent-hand', { contact, agent: 'Ann', state: 'connected' }]],
  ['Ann: is done with John\'s call', ['agent-hand', { contact, agent: 'Ann', state: undefined }]],
  ['check: answers outcome=reserved, left=2 (invoked by the queue jobs)', ['function-ended', {
    function: 'check', cause: { by: 'queue', name: 'jobs' }, event: {}, outcome: { kind: 'answered', answer: { outcome: 'reserved', left: 2 } },
  }]],
  ['check: answers null (invoked by the schedule nightly)', ['function-ended', {
    function: 'check', cause: { by: 'schedule', name: 'nightly' }, event: {}, outcome: { kind: 'answered', answer: null },
  }]],
  ['check: answers {} (invoked by hand)', ['function-ended', { function: 'check', cause: { by: 'hand' }, event: {}, outcome: { kind: 'answered', answer: {} } }]],
  ['John\'s call: event QUEUED', ['contact-event', { contact, type: 'QUEUED' }]],
  ['check: calls dynamodb:PutItem', ['api-called', { service: 'dynamodb', operation: 'PutItem', caller: 'check', input: {} }]],
  ['check: calls dynamodb:PutItem → ConditionalCheckFailedException', ['api-called', {
    service: 'dynamodb', operation: 'PutItem', caller: 'check', input: {}, refusedWith: 'ConditionalCheckFailedException',
  }]],
];

test.each(FOR_EVERYTHING)('only everything tells: %s', (line, happened) => {
  expect(told(happened)).toEqual({ story: [], everything: [line] });
});

const ENDS: readonly (readonly [line: string, end: { readonly disconnectReason: DisconnectReason; readonly endedBy?: EndedBy }])[] = [
  ['ends: John hangs up', { disconnectReason: 'CUSTOMER_DISCONNECT' }],
  ['ends: Ann hangs up', { disconnectReason: 'AGENT_DISCONNECT' }],
  ['ends: the other side hangs up', { disconnectReason: 'THIRD_PARTY_DISCONNECT' }],
  ['ends: the flow hangs up', { disconnectReason: 'CONTACT_FLOW_DISCONNECT' }],
  ['ends: the call fails', { disconnectReason: 'TELECOM_PROBLEM' }],
  ['ends: the line is busy', { disconnectReason: 'TELECOM_BUSY' }],
  ['ends: the number is not valid', { disconnectReason: 'TELECOM_NUMBER_INVALID' }],
  ['ends: the network blocks the call', { disconnectReason: 'TELECOM_POTENTIAL_BLOCKING' }],
  ['ends: nobody answers', { disconnectReason: 'TELECOM_TIMEOUT' }],
  ['ends: Ann hangs up while the phone rings', { disconnectReason: 'TELECOM_ORIGINATOR_CANCEL' }],
  ['ends: API', { disconnectReason: 'API' }],
  ['ends: it has expired', { disconnectReason: 'OTHER', endedBy: 'expiry' }],
  ['ends: it is stopped', { disconnectReason: 'OTHER', endedBy: 'stopped' }],
  ['ends: the quota of concurrent calls (10) is used up', { disconnectReason: 'OTHER', endedBy: 'quota' }],
  ['ends: there is no number to show to the customer', { disconnectReason: 'TELECOM_PROBLEM', endedBy: 'no-caller-id' }],
  ['ends: the whisper takes too long', { disconnectReason: 'TELECOM_PROBLEM', endedBy: 'whisper-too-long' }],
];

test.each(ENDS)('the end of a contact is told in words (EX-4, EX-5): %s', (line, end) => {
  expect(told(['contact-ended', { contact: contactOf('INBOUND', { agent: 'Ann', ...end }) }]).story).toEqual([`John's call: ${line}`]);
});

test.each([
  ['(invokes check → outcome=duplicate)', { outcome: 'returned', returned: { outcome: 'duplicate' } }, 'next'],
  ['(invokes check → "text")', { outcome: 'returned', returned: 'text' }, 'next'],
  ['(invokes check → failed) → error', { outcome: 'failed' }, 'NoMatchingError'],
  ['(starts check)', { outcome: 'started' }, 'next'],
] as const)('an invocation is told with its block: %s', (line, invoked, branch) => {
  const { story } = told(['invoked', { contact, function: FUNCTION, event: {}, ...invoked }], ['action', passed('InvokeLambdaFunction', branch)]);
  expect(story).toEqual([`John's call: flow "Main" › 0 ${line}`]);
});

test('keys that are pressed in one go are one line, and those of others are not', () => {
  const other = new Contact('2', 'INBOUND', 'voice', { initialId: '2' }, '+12065550124', NOON);
  const { story } = told(
    ...[...'2065'].map((keys): Case => ['keys', { contact, keys }]), ['keys', { contact: other, keys: '1' }], ['keys', { contact, keys: '#' }],
  );
  expect(story).toEqual(['John: presses 2065', '+12065550124: presses 1', 'John: presses #']);
});

test('a block without a name goes by its type, and a test by its sign', () => {
  const identifier = '9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
  const document = flow('Main', 'CONTACT_FLOW', ['Compare']);
  const action = { ...document.actions.get('0')!, identifier };
  expect(told(['action', { contact, passed: { flow: document, action, branch: 'NumberGreaterThan 5' } }]).story).toEqual(['John\'s call: flow "Main" › Compare 9c1a5b7e → > 5']);
});

test('the number that was called says who picks up', () => {
  expect(told(['dialled', { contact, number: '+12065550177', from: undefined }], ['picked-up', { contact, by: 'person' }]).story[1]).toBe('+12065550177: picks up');
});

test('each day begins with its date', () => {
  let now = NOON;
  const trace = new Trace(() => now);
  const transcript = Transcript.of(trace, MODEL, { customer: () => undefined });
  for (const instant of [NOON, NOON + 3600_000, NOON + 86_400_000]) {
    now = instant;
    trace.note('agent-status', { agent: 'Ann', status: 'available' });
  }
  expect(transcript.lines).toEqual(['2026-01-05', '12:00:00  Ann  is available', '13:00:00  Ann  is available', '2026-01-06', '12:00:00  Ann  is available']);
  expect(transcript.last(1)).toEqual(['(2 earlier lines left out)', '2026-01-06', '12:00:00  Ann  is available']);
});
